// The quarterly paper of the worked example. Every figure of its summary is compared with the one worked out from the raw
// returns by test/golden/children/quarters.py, without the program. The verdicts are read off the register by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MadePaper } from '../../src/make-paper.ts'
import type { TableCell } from '../../src/papers/paper.ts'
import { madeOnce } from '../made.ts'
import { REPOSITORY } from '../workspace.ts'

const ROWS = readFileSync(join(REPOSITORY, 'test', 'golden', 'children', 'quarters.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split(','))

/** Numbers, days (A1 and A2), a rate per 10,000 children; all others are percentages. */
const COUNTS = ['6.1', '6.3', '6.4']
const DAYS = ['9.2', '9.3']

/** Rounded half up to one decimal, in whole numbers: 194 of 199 is 974.87… tenths of a percent, printed 97.5%. */
function printed(figure: string, numerator: number, denominator: number): string {
  const [ref = ''] = figure.split('@')
  if (COUNTS.includes(ref)) return String(numerator)
  if (DAYS.includes(ref)) return tenths(10 * numerator, denominator)
  return ref === '6.2'
    ? tenths(100_000 * numerator, denominator)
    : `${tenths(1000 * numerator, denominator)}%`
}

function tenths(numerator: number, denominator: number): string {
  const rounded = Math.floor((2 * numerator + denominator) / (2 * denominator))
  return `${Math.floor(rounded / 10)}.${rounded % 10}`
}

describe('the quarterly paper of Q3 2021/22', () => {
  let made: MadePaper
  beforeAll(async () => {
    made = await madeOnce('corporate-parenting-quarterly', '2021-22-Q3')
  }, 120_000)

  it.each(ROWS)('prints %s as worked out: %s of %s', (figure = '', numerator = '', denominator = '') => {
    const found = made.paper.figures[figure]
    expect(found?.text).toBe(printed(figure, Number(numerator), Number(denominator)))
    if (found?.parts !== undefined)
      expect([found.parts.numerator, found.parts.denominator].map(part => part.replace(',', ''))).toEqual([
        numerator,
        denominator,
      ])
  })

  it('has every figure of its summary in that file, but a year to date that the register does not give', () => {
    const shown = summaryOf(made).rows.flatMap(({ cells }) => cells.flatMap(figureIn))
    expect(shown).toHaveLength(60)
    expect(shown.filter(ref => !ROWS.some(([figure]) => figure === ref))).toEqual([
      '8.3@2021-12.ytd',
      '8.4@2021-12.ytd',
    ])
    expect(made.paper.figures['8.3@2021-12.ytd']?.missing?.reason).toBe('not-applicable')
  })

  it.each([
    // 75.4 is within 2 of 73.5; 97.5% is at least 95%; 7.3% is below 9.6%.
    ['6.2', 'green', 'Better', 'Better'],
    ['6.7', 'green', 'Worse, within limits', 'Better'],
    ['8.2', 'green', 'Worse, within limits', 'Better'],
    // 20.0% is below 33%, 63.6% below 68%.
    ['6.5', 'red', 'Better', 'Worse, off target'],
    ['8.1', 'red', 'Worse, off target', 'Worse, off target'],
    // Of the year to date: 10.0% is below 20%, 30.0% below 83%; 359.0 days are below 487, 91.4 below 121.
    ['6.8', 'red', 'Same, off target', 'Worse, off target'],
    ['9.1', 'red', 'Same, off target', 'Better'],
    ['9.2', 'green', 'Worse, within limits', 'Worse, within limits'],
    ['9.3', 'green', 'Worse, within limits', 'Worse, within limits'],
    // No target; yet to be set; 79.1% is short of 87.5%, with neither amber nor red set.
    ['6.1', 'not-rated', 'Down', 'Up'],
    ['6.6', 'not-rated', 'Better', 'Worse'],
    ['8.3', 'not-rated', 'Better', 'Worse'],
  ])('rates %s %s; since the quarter before %s, since a year before %s', (ref, status, since, sinceYear) => {
    const cells = summaryOf(made).rows.find(({ label }) => label.startsWith(`${ref} `))?.cells ?? []
    expect(cells.flatMap(cell => (cell.cell === 'rating' ? cell.rating.status : []))).toEqual([status])
    expect(cells.flatMap(cell => (cell.cell === 'sign' ? cell.word : []))).toEqual([since, sinceYear])
  })

  it('says the quarter, and never the month where it means the quarter', () => {
    const [summary] = made.paper.blocks.filter(block => block.block === 'section')
    expect(JSON.stringify(summary).replace(/twelve months|for more than one month/g, '')).not.toMatch(
      /month/i,
    )
    const topics = made.paper.blocks.filter(block => block.block === 'topic')
    const said = topics.flatMap(topic => [
      ...topic.indicators.flatMap(({ name, says }) => [name, ...says]),
      ...topic.charts.flatMap(({ title, subtitle, alternative }) => [title, subtitle, alternative]),
      topic.table.caption,
      ...topic.table.parts.map(part => part.title),
    ])
    const aboutQuarter = said.map(text => text.replace(/twelve months|sum of the months/g, ''))
    expect(aboutQuarter.filter(text => /\bmonths?\b/.test(text))).toEqual([])
  })
})

const figureIn = (cell: TableCell): string[] => (cell.cell === 'figure' ? [cell.figure.ref] : [])

function summaryOf({ paper }: MadePaper) {
  for (const block of paper.blocks)
    if (block.block === 'section' && block.id === 'summary')
      for (const part of block.parts) if (part.part === 'table') return part.table
  throw new Error('the paper has no summary')
}
