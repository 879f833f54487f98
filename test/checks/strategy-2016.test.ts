// The acceptance test for tables of parts: a sufficiency strategy as published. What the checks must report was
// listed with a calculator from the published cells (strategy-2016-findings.csv); the program never writes that
// file.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { read, write } from 'xlsx'
import type { Problem } from '../../src/problems/problem.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { check } from '../../src/verbs/check.ts'
import { madeOnce } from '../made.ts'
import { changedOutside, REPOSITORY, realOutside } from '../workspace.ts'

const STRATEGY = { paper: 'sufficiency-strategy-2016', period: '2016-12' } as const

interface Row {
  readonly code: string
  readonly table: string
  readonly cell: string
  readonly printed: string
  readonly right: string
  readonly told: 'yes' | 'no'
}
const rows = parse(readFileSync(join(import.meta.dirname, 'strategy-2016-findings.csv'), 'utf8'), {
  columns: true,
}) as Row[]
const expected = rows.filter(row => row.told === 'yes')

/** Kinds that hold numbers against each other; the others look at words, names and dates. */
const OF_NUMBERS = [
  ...new Set([
    ...expected.map(row => row.code),
    'total-is-not-its-parts',
    'two-values',
    'supplied-is-not-computed',
    'numerator-above-denominator',
    'year-end-is-not-its-march',
    'year-to-date-is-not-its-months',
    'stock-and-flow',
  ]),
]

const placeOf = ({ code, origin }: Problem) => `${code} ${origin.sheet} ${origin.cell}`

describe('the sufficiency strategy as published', async () => {
  const { problems } = await check(STRATEGY, realOutside())
  const { paper } = await madeOnce(STRATEGY.paper, STRATEGY.period)
  const printed = JSON.stringify(paper)
  const reported = problems.filter(({ code }) => OF_NUMBERS.includes(code))

  it.each(expected)('reports $code at $table $cell: $printed is printed, $right is right', row => {
    const found = reported.find(problem => placeOf(problem) === `${row.code} ${row.table} ${row.cell}`)
    expect(found).toBeDefined()
    const sentence = found === undefined ? '' : sayProblem(found).replace(/^.*? cell \w+: /, '')
    for (const number of [row.printed, ...row.right.split(' or ')])
      expect(sentence).toMatch(new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d.]*\\d)`))
  })
  it('reports nothing else of these kinds, and nothing twice', () =>
    expect(reported.map(placeOf).sort()).toEqual(
      expected.map(row => `${row.code} ${row.table} ${row.cell}`).sort(),
    ))
  it('stops at none of them', () =>
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]))
  it.each([
    ['S1[legal-status=full]%@2013/14', '61%'],
    ['S1[legal-status=section-20]%@2014/15', '14%'],
    ['S1[placement-type=foster-in-house]%@2016-12', '37%'],
    ['S4[reason-ceased=adopted]%@2013/14', '26%'],
    ['S4[reason-ceased=home]%@2015/16', '28%'],
    ['S2@2015/16', '76.4'],
    ['S2@2016-12', '86.6'],
    ['S1@2016-12', '488'],
    ['S2@2015/16/neighbours-average', '75.8'],
  ])('prints what is right: %s is %s', (ref, text) =>
    expect(printed).toContain(JSON.stringify({ ref, text }).slice(0, -1)),
  )
  it('prints them for its readers, grouped by kind', () => {
    const notes = paper.blocks.find(block => block.block === 'notes')?.sections.at(-1)
    expect(notes?.title).toBe('Points about the data')
    expect(notes?.items).toHaveLength(11)
    expect(notes?.items.slice(0, 2)).toEqual([
      '4 figures supplied for December 2016 are those of September 2016 and are treated as such, so that they are missing for December 2016.',
      'Looked after children with a personal education plan: a part of this figure is larger than the figure itself. 2013/14: 65.7%, but “Looked after children with an up-to-date personal education plan” is 73.3%; 2014/15: 68.7%, but “Looked after children with an up-to-date personal education plan” is 76.0%.',
    ])
    expect(notes?.items.slice(4)).toEqual([
      'Looked after for every 10,000 children, at the end of the period: some figures supplied do not agree with the numbers behind them. March 2016: 76.6 supplied, but 431 of 56,400 gives 76.4; December 2016: 86.5 supplied, but 488 of 56,356 gives 86.6.',
      'Adopted within 12 months of the decision: no whole number out of “Children who ceased to be looked after, adopted” gives the percentage supplied. 2014/15: 84.6% of 44 supplied (37 would be 84.1, 38 would be 86.4).',
      'Two counts should be equal, since both count the children looked after at the end of the month, but they differ. March 2014: 393 and 394; March 2015: 409 and 407.',
      'Two counts should be equal, since both count the children who left care with a special guardianship order, but they differ. 2013/14: 5 and 19; 2014/15: 1 and 18; 2015/16: 16 and 33.',
      'Children looked after: the number before, with those who started added and those who ceased taken away, does not give the number supplied. 2014/15: 394 + 260 − 162 is 492, but 407 was supplied; 2015/16: 407 + 334 − 201 is 540, but 431 was supplied; April 2016 to December 2016: 431 + 201 − 143 is 489, but 488 was supplied.',
      'Adoptions: a figure is supplied in one place, and missing in another. 2013/14: 36 and none; 2014/15: 44 and none.',
      // 488 − 4 − 13 − 22 − 22 = 427.
      'Children looked after: what is planned and what is aimed for do not agree. The plan leads from 488 in December 2016, with −4, −13, −22, −22, to 427 in 2020/21; the target is 399 or below by 31 March 2021.',
    ])
  })
  it('takes tables of the past, printed with their own dates, as what they are', () =>
    expect(problems.filter(({ code }) => code === 'older-than-paper')).toEqual([]))
  it('reports the four figures of September in the column of December', () => {
    expect(
      problems.filter(({ code }) => code === 'value-of-another-date').map(({ origin }) => origin.cell),
    ).toEqual(['E11', 'E12', 'E13', 'E14'])
  })
})

describe('the sufficiency strategy as published, with one more mistake', () => {
  const FILE = 'data/extracts/2016-12/sufficiency-tables.xlsx'
  /** The workbook with another text in one cell. */
  async function withCell(sheet: string, cell: string, text: string): Promise<string[]> {
    const book = read(readFileSync(join(REPOSITORY, FILE)))
    const found = book.Sheets[sheet]?.[cell]
    if (found === undefined) throw new Error(`${sheet} has no ${cell}`)
    Object.assign(found, { t: 's', v: text, w: text })
    const { problems } = await check(
      STRATEGY,
      changedOutside({ [FILE]: new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })) }),
    )
    const before = new Set(expected.map(row => `${row.code} ${row.table} ${row.cell}`))
    return problems
      .filter(({ code }) => OF_NUMBERS.includes(code))
      .map(placeOf)
      .filter(place => !before.has(place))
      .sort()
  }

  it('reports a total of one table that is not that of another, nor of its own rows', async () =>
    expect(await withCell('Table 7', 'B17', '395')).toEqual([
      'total-is-not-its-parts Table 7 B17',
      'two-values Table 7 B17',
    ]))
  it('reports a year that is not in the planned total', async () =>
    expect(await withCell('Paragraph 7.3', 'C5', '14')).toEqual(['total-is-not-its-parts Paragraph 7.3 F5']))
  it('reports a percentage that is not the ratio above it: 57 of 431 is 13.2, 13.0 is printed', async () =>
    expect(await withCell('Paragraph 2.16', 'D11', '57/431')).toEqual([
      'percentage-is-not-its-parts Paragraph 2.16 D12',
    ]))
  it('reports a rate that another table prints otherwise', async () =>
    expect(await withCell('Paragraph 2.16', 'B5', '69.8')).toEqual(['two-values Paragraph 2.16 B5']))
  it('reports a count whose percentage was right', async () =>
    expect(await withCell('Table 3', 'B5', '40/20%')).toEqual([
      'share-is-not-its-count Table 3 B5',
      'total-is-not-its-parts Table 3 B10',
    ]))
})
