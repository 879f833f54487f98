// The annual paper of the worked example. Its results are compared with those worked out independently of the program
// (test/golden/children/example.csv): flows are added over the twelve months, stocks are those of March.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MadePaper } from '../../src/make-paper.ts'
import { madeOnce } from '../made.ts'
import { REPOSITORY } from '../workspace.ts'

const YEARS = [2017, 2018, 2019, 2020, 2021]
const label = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`
const march = (year: number) => `${year + 1}-03`
const months = (year: number) =>
  Array.from(
    { length: 12 },
    (_, at) => `${at < 9 ? year : year + 1}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`,
  )
const inMonths = (measure: string) => (year: number) => months(year).map(month => `${measure},${month},`)
const inMarch = (measure: string) => (year: number) => [`${measure},${march(year)},`]
const inYear = (measure: string) => (year: number) => [`${measure},${label(year)},`]

/** By indicator, the rows whose numerators and denominators add up to its figure of a year. */
const EXPECTED: Readonly<Record<string, (year: number) => readonly string[]>> = {
  '6.1': inMarch('in-care'),
  '6.3': inMonths('started.events'),
  '6.4': inMonths('ceased.events'),
  '6.5': inMonths('ceased.permanence.events'),
  '6.6': inMonths('ceased.special-guardianship.events'),
  '6.7': inMonths('reviews.held-in-time.from-first-return'),
  '6.8': inMonths('ceased.adopted.events'),
  '7.3': inYear('care-leavers.suitable.all'),
  '7.4': inYear('care-leavers.eet'),
  '8.2': inMarch('three-plus-placements'),
  '9.1': inYear('adoption.within-12-months-of-decision'),
}

const GOLDEN = new Map(
  readFileSync(join(REPOSITORY, 'test', 'golden', 'children', 'example.csv'), 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const [, measure, period, part, numerator, denominator] = line.split(',')
      return [`${measure},${period},${part}`, [Number(numerator), Number(denominator || Number.NaN)] as const]
    }),
)

/** `29 of 141`, or `328`. */
function golden(keys: readonly string[]): string {
  const rows = keys.map(key => GOLDEN.get(key) ?? ([Number.NaN, Number.NaN] as const))
  const [top, bottom] = ([0, 1] as const).map(at => rows.reduce((sum, row) => sum + row[at], 0))
  return Number.isNaN(bottom) ? String(top) : `${top} of ${bottom}`
}

describe('the annual paper of 2021/22', () => {
  let made: MadePaper
  beforeAll(async () => {
    made = await madeOnce('corporate-parenting-annual', '2021-22')
  }, 120_000)
  const figure = (ref: string) => {
    const { parts, value } = made.paper.figures[ref] ?? {}
    return (parts === undefined ? value : `${parts.numerator} of ${parts.denominator}`)?.replaceAll(',', '')
  }

  it.each(
    Object.entries(EXPECTED).flatMap(([ref, keys]) =>
      YEARS.map(year => [`${ref}@${label(year)}`, keys(year)] as const),
    ),
  )('%s agrees with the independent count', (ref, keys) => expect(figure(ref)).toBe(golden(keys)))

  it('has long-term stability from the year in which the returns reach back far enough', () =>
    expect([2019, 2020, 2021].map(year => figure(`8.1@${label(year)}`))).toEqual(
      [2019, 2020, 2021].map(year => golden([`long-term.same-carer,${march(year)},`])),
    ))

  it('rates the year: 20.6% is below 33%, 97.4% at least 95%, 8.5% below 20%; and says it of no month', () => {
    const section = made.paper.blocks.find(block => block.block === 'section' && block.id === 'summary')
    const tables =
      section?.block === 'section'
        ? section.parts.flatMap(part => (part.part === 'table' ? part.table : []))
        : []
    const verdicts = new Map(
      tables.flatMap(({ rows }) =>
        rows.map(({ label: row, cells }) => [
          row.split(' ')[0],
          cells
            .flatMap(cell => (cell.cell === 'rating' ? `${cell.rating.status}: ${cell.rating.reason}` : []))
            .join(),
        ]),
      ),
    )
    expect(['6.5', '6.7', '6.8'].map(ref => verdicts.get(ref))).toEqual([
      'red: 20.6% is red: below 33%',
      'green: 97.4% is green: 95% or above',
      'red: 8.5% is red: below 20%',
    ])
    expect(tables[0]?.columns.map(({ title }) => title)).toEqual([
      '2017/18',
      '2018/19',
      '2019/20',
      '2020/21',
      '2021/22',
      'Target',
      'Rating',
      'Since the year before',
    ])
  })

  it('gives the evidence for each measure of the strategy: its parts, its source and its tables', () => {
    const section = made.paper.blocks.find(block => block.block === 'section' && block.id === 'strategy')
    const parts = section?.block === 'section' ? section.parts : []
    const rows = parts.flatMap(part => (part.part === 'table' ? part.table.rows : []))
    const evidence = rows.flatMap(({ label: row, cells }) => {
      const last = cells.at(-1)
      return last?.cell === 'text' ? [[row.split(' ')[0], last.text]] : []
    })
    expect(evidence).toContainEqual([
      'P3',
      '29 of 141; SSDA903 return; also in Table 1, Table 4 and Figure 3',
    ])
    expect(evidence).toContainEqual(['P7', 'As the strategy states it; not worked out'])
    expect(evidence).toHaveLength(8)
  })
})
