// Compares the worked example with the published figures. The workbooks are read directly, not through src/extracts.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, utils, type WorkBook } from 'xlsx'
import { loadAll } from '../definitions/project.ts'
import { makeWorkbooks, namesInRegister, repository } from './make-workbooks.ts'
import { publishedFolder, readPublished } from './published.ts'

const MONTHLY = 'data/extracts/2017-01/corporate-parenting-monthly.xlsx'
const BENCHMARKS = 'data/benchmarks/corporate-parenting-benchmarks.xlsx'
const POPULATION = 'data/benchmarks/population.xlsx'

/**
 * Where the workbook has a column of a topic page: one heading for a value, a part and a whole in two columns, or `of`
 * in one.
 */
const PLACES: Readonly<
  Record<string, { sheet: string; value?: string; numerator?: string; denominator?: string; of?: string }>
> = {
  '6.1': { sheet: 'Looked after children', value: 'Looked after at month end' },
  '6.3': { sheet: 'Looked after children', value: 'Started in the month' },
  '6.4': { sheet: 'Looked after children', value: 'Ceased in the month' },
  '6.7': { sheet: 'Reviews and visits', of: 'Reviews in time of reviews held' },
  '6.9': { sheet: 'Health', value: 'Health assessments up to date' },
  '6.10': { sheet: 'Health', value: 'Dental checks up to date' },
  '6.11': { sheet: 'Health', value: 'First health assessments within 20 working days' },
  '6.12': { sheet: 'Education plans', numerator: 'With a PEP', denominator: 'Eligible for a PEP' },
  '6.13': {
    sheet: 'Education plans',
    numerator: 'With an up-to-date PEP',
    denominator: 'Eligible for a PEP',
  },
  '6.14': { sheet: 'Plans', value: '% with an up-to-date plan' },
  '6.15': { sheet: 'Reviews and visits', value: 'Visits in time - national minimum standard' },
  '6.16': { sheet: 'Reviews and visits', value: 'Visits in time - council standard' },
  '7.1': { sheet: 'Care leavers', value: 'Care leavers' },
  '7.3': { sheet: 'Care leavers', value: 'In suitable accommodation' },
  '7.4': { sheet: 'Care leavers', value: 'In education, employment or training' },
  '8.1': { sheet: 'Placements', numerator: 'Stable for two years', denominator: 'Long-term cohort' },
  '8.2': { sheet: 'Placements', of: 'Three or more placements' },
  '9.1': {
    sheet: 'Adoptions',
    numerator: 'Of which within 12 months of the decision',
    denominator: 'Adoptions completed',
  },
  '9.2': { sheet: 'Adoptions', value: 'A1 mean days' },
  '9.3': { sheet: 'Adoptions', value: 'A2 mean days' },
}
/** For these, 2015/16 is by rule the figure of March 2016, so the workbook leaves it out. */
const CLOSES_WITH_MARCH = [
  '6.1',
  '6.2',
  '6.9',
  '6.10',
  '6.12',
  '6.13',
  '6.14',
  '6.15',
  '6.16',
  '7.1',
  '7.3',
  '7.4',
  '8.1',
  '8.2',
  '9.2',
  '9.3',
]
const COMPARATORS: Readonly<Record<string, string>> = {
  'SN AVE': 'Statistical neighbour average',
  'BEST SN': 'Best statistical neighbour',
  'NAT AVE': 'England average',
  'NAT TOP QTILE': 'National top quartile threshold',
}

const bookOf = (file: string): WorkBook => read(readFileSync(join(repository, file)))

/** As Excel shows it, looked up by the first cell of a row and the heading of a column. */
function shown(book: WorkBook, sheet: string, row: string, heading: string): string {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const rows = utils
    .sheet_to_json<string[]>(book.Sheets[sheet] ?? {}, { header: 1, raw: false, defval: '' })
    .map(cells => cells.map(plain).filter((_, c) => sheet !== 'Placements' || c > 0))
  const header = rows.find(cells => cells.includes(heading)) ?? []
  return rows.find(cells => cells[0] === row)?.[header.indexOf(heading)] ?? ''
}
/** `2016-01` is shown as `Jan-16`. */
const monthShown = (month: string) =>
  `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(month.slice(5)) - 1]}-${month.slice(2, 4)}`
const amount = (text: string): number | undefined =>
  /^[\d,.]+%?$/.test(text) ? Number(text.replace(/[,%]/g, '')) : undefined
const printed = (text: string): number | undefined => (text === '' ? undefined : Number(text))

describe.skipIf(!existsSync(publishedFolder))(
  'the workbooks against the published figures (skipped where ../shared/data is not there)',
  () => {
    const published = existsSync(publishedFolder) ? readPublished() : { monthly: [], summary: [] }
    const monthly = bookOf(MONTHLY)
    const isMonth = (period: string) => /^\d{4}-\d{2}$/.test(period)

    it.each(published.monthly.filter(row => isMonth(row.period) && PLACES[row.ref]))(
      '$ref $period is as printed on the topic page',
      row => {
        const { sheet, value, numerator, denominator, of } = PLACES[row.ref] ?? { sheet: '' }
        const cell = (heading: string) => shown(monthly, sheet, monthShown(row.period), heading)
        if (of !== undefined)
          expect(cell(of)).toBe(row.denominator === '' ? '' : `${row.numerator} of ${row.denominator}`)
        else if (value !== undefined) expect(amount(cell(value))).toBe(printed(row.value))
        else
          expect([cell(numerator ?? ''), cell(denominator ?? '')]).toEqual([row.numerator, row.denominator])
      },
    )

    it.each(published.monthly.filter(row => row.ref === '6.2' && isMonth(row.period) && row.value !== ''))(
      '6.2 $period follows from the number and the population in force',
      row => {
        const inForce = row.period < '2016-04' ? '01/04/2015' : '01/04/2016'
        const population =
          amount(shown(bookOf(POPULATION), 'Population', inForce, 'Population aged 0 to 17')) ?? 0
        const lookedAfter =
          amount(
            shown(monthly, 'Looked after children', monthShown(row.period), 'Looked after at month end'),
          ) ?? 0
        expect((Math.round((lookedAfter * 100_000) / population) / 10).toFixed(1)).toBe(row.value)
      },
    )

    it.each(
      published.monthly.filter(
        row =>
          /^\d{4}\/\d{2}$/.test(row.period) &&
          row.value !== '' &&
          !(row.period === '2015/16' && CLOSES_WITH_MARCH.includes(row.ref)),
      ),
    )('$ref $period is as printed on the topic page', row => {
      const cell = shown(monthly, 'Previous years', row.ref, row.period)
      if (row.denominator === '') expect(amount(cell)).toBe(printed(row.value))
      else expect(cell).toBe(`${row.numerator}/${row.denominator}`)
    })

    it.each(published.monthly.filter(row => COMPARATORS[row.period] !== undefined))(
      '$ref $period is as printed on the topic page',
      row => {
        expect(amount(shown(bookOf(BENCHMARKS), 'Benchmarks', row.ref, COMPARATORS[row.period] ?? ''))).toBe(
          printed(row.value),
        )
      },
    )

    it('has from the scorecard the figures that topic pages do not print', () => {
      const onScorecard = (ref: string, column: string) =>
        printed(published.summary.find(row => row['ref'] === ref)?.[column] ?? '')
      for (const [column, month] of [
        ['nov_16', 'Nov-16'],
        ['dec_16', 'Dec-16'],
        ['jan_17', 'Jan-17'],
      ] as const) {
        expect(amount(shown(monthly, 'Permanence', month, '% ceased to a permanent home'))).toBe(
          onScorecard('6.5', column),
        )
        expect(amount(shown(monthly, 'Placements', month, '% in a family setting'))).toBe(
          onScorecard('8.3', column),
        )
        expect(amount(shown(monthly, 'Placements', month, '% placed with parents (P1)'))).toBe(
          onScorecard('8.4', column),
        )
        expect(
          amount(shown(monthly, 'Caseloads', 'Safeguarding teams (not the disability team)', month)),
        ).toBe(onScorecard('10.1', column))
        expect(amount(shown(monthly, 'Caseloads', 'Looked after children teams', month))).toBe(
          onScorecard('10.2', column),
        )
        const orders = amount(shown(monthly, 'Permanence', month, 'Special guardianship orders')) ?? 0
        const ceased = amount(shown(monthly, 'Looked after children', month, 'Ceased in the month')) ?? 0
        expect(Math.round((orders / ceased) * 1000) / 10).toBe(onScorecard('6.6', column))
      }
      for (const ref of ['6.5', '6.8']) {
        for (const year of ['2013/14', '2014/15', '2015/16'])
          expect(amount(shown(monthly, 'Previous years', ref, year))).toBe(
            onScorecard(ref, `y${year.replace('/', '_')}`),
          )
      }
      expect(amount(shown(monthly, 'Year to date', '6.5', 'Jan-17'))).toBe(onScorecard('6.5', 'ytd'))
      expect(amount(shown(monthly, 'Year to date', '6.11', 'Jan-17'))).toBe(
        printed(
          published.monthly.find(row => row.ref === '6.11' && row.period === '2016/17 YTD')?.value ?? '',
        ),
      )
      expect(shown(monthly, 'Year to date', '6.6', 'Jan-17')).toBe('16/172')
      expect(Math.round((16 / 172) * 1000) / 10).toBe(onScorecard('6.6', 'ytd'))
    })

    it('matches the output of make-workbooks.ts, byte for byte', () => {
      for (const [file, bytes] of makeWorkbooks(published, namesInRegister(published)))
        expect(Buffer.from(bytes).equals(readFileSync(join(repository, file))), file).toBe(true)
    })
  },
)

describe('the worked example', () => {
  const filesUnder = (folder: string) =>
    readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(repository.length + 1))
  const texts = (folder: string, ending: string) =>
    new Map(
      filesUnder(folder)
        .filter(file => file.endsWith(ending))
        .map(file => [file, readFileSync(join(repository, file), 'utf8')]),
    )
  const { definitions, problems } = loadAll(texts('data/definitions', '.yaml'))

  const scorecard = [...(definitions?.indicators.keys() ?? [])].filter(ref => /^\d/.test(ref))

  it('has definitions without problems', () => {
    expect(problems).toEqual([])
    expect(scorecard).toHaveLength(28)
  })

  it('holds every indicator once in a topic', () => {
    const blocks = definitions?.papers.get('corporate-parenting-monthly')?.blocks ?? []
    expect(
      blocks
        .flatMap(block => (block.block === 'topic' ? block.indicators : []))
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    ).toEqual(scorecard.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })))
  })

  it('keeps the short names short', () => {
    for (const indicator of definitions?.indicators.values() ?? [])
      expect(indicator.short.length, indicator.short).toBeLessThanOrEqual(35)
  })

  it('has a commentary of 60 to 130 words for every topic but one', () => {
    const blocks = [...(definitions?.papers.values() ?? [])].flatMap(paper => paper.blocks)
    const topics = (definitions?.papers.get('corporate-parenting-monthly')?.blocks ?? []).flatMap(block =>
      block.block === 'topic' ? [block.id] : [],
    )
    const commentary = texts('data/commentary/2017-01', '.md')
    // What the public edition says instead stands in a folder of its own.
    for (const file of commentary.keys()) if (file.includes('/public/')) commentary.delete(file)
    // The words for members, and those for young people, are of no topic.
    const others = blocks.flatMap(block =>
      block.block === 'plain-topic' || block.block === 'your-say' ? [block.id] : [],
    )
    for (const id of ['members', ...others]) commentary.delete(`data/commentary/2017-01/${id}.md`)
    expect([...commentary.keys()].sort()).toEqual(
      topics
        .filter(id => id !== 'family-settings')
        .map(id => `data/commentary/2017-01/${id}.md`)
        .sort(),
    )
    for (const [file, text] of commentary) {
      const words = text.split(/\s+/).filter(word => /\w/.test(word)).length
      expect(words, file).toBeGreaterThanOrEqual(60)
      expect(words, file).toBeLessThanOrEqual(130)
    }
  })

  it('names posts, not people', () => {
    for (const indicator of definitions?.indicators.values() ?? [])
      expect(indicator.owner).toMatch(/^(Head of |Designated Nurse |Virtual School Headteacher)/)
    const personal = /\b(Mr|Mrs|Ms|Miss|Dr|Sir|Cllr|Councillor)\.? [A-Z]|[\w.]+@[\w-]+\./
    for (const [file, text] of [...texts('data', '.yaml'), ...texts('data', '.md')])
      expect(personal.exec(text)?.[0], file).toBeUndefined()
    for (const file of [MONTHLY, BENCHMARKS, POPULATION]) {
      const book = bookOf(file)
      expect([book.Props?.Author, book.Props?.LastAuthor, book.Props?.Manager, book.Props?.Company]).toEqual([
        'Orderpaper worked example',
        'Orderpaper worked example',
        undefined,
        undefined,
      ])
      for (const sheet of Object.values(book.Sheets))
        expect(personal.exec(utils.sheet_to_csv(sheet))?.[0], file).toBeUndefined()
    }
  })
})
