// The monthly report from a return alone. Its figures of March 2022 are compared with those worked out
// independently of the program (test/golden/children/example.csv). Figures that the return cannot give have a
// printed reason, in a sentence instead of a row of [x].

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MadePaper } from '../../src/make-paper.ts'
import { madeOnce } from '../made.ts'
import { REPOSITORY } from '../workspace.ts'

/** By figure, the golden rows whose numerators and denominators add up to it. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '6.1@2022-03': ['in-care,2022-03,'],
  '6.3@2022-03': ['started.events,2022-03,'],
  '6.3@2022-03.ytd': ['started.events,2022-03.ytd,'],
  '6.4@2022-03': ['ceased.events,2022-03,'],
  '6.4@2022-03.ytd': ['ceased.events,2022-03.ytd,'],
  '6.5@2022-03': ['ceased.permanence.events,2022-03,'],
  '6.6@2022-03': ['ceased.special-guardianship.events,2022-03,'],
  '6.7@2022-03': ['reviews.held-in-time.from-first-return,2022-03,'],
  '6.8@2022-03': ['ceased.adopted.events,2022-03,'],
  '7.3@2022-03': ['care-leavers.suitable.all,2021/22,'],
  '7.4@2022-03': ['care-leavers.eet,2021/22,'],
  '7.3@2020/21': ['care-leavers.suitable.all,2020/21,'],
  '8.1@2022-03': ['long-term.same-carer,2022-03,'],
  '8.2@2022-03': ['three-plus-placements,2022-03,'],
  '8.3@2022-03': ['family-based,2022-03,'],
  '8.4@2022-03': ['in-care,2022-03,placement=P1'],
  // Events of the year. The golden figures count adopted children, and each was adopted once.
  '9.1@2022-03.ytd': ['adoption.within-12-months-of-decision,2021/22,'],
  // Three years of adoptions: 3,539 + 3,790 + 4,782 days of 11 + 10 + 12 children.
  '9.2@2022-03': ['adoption.a1,2019/20,', 'adoption.a1,2020/21,', 'adoption.a1,2021/22,'],
  '9.3@2022-03': ['adoption.a2,2019/20,', 'adoption.a2,2020/21,', 'adoption.a2,2021/22,'],
}
/** Here a year to date counted over the whole span is the sum of its months. */
const MONTHS = [
  '2021-04',
  '2021-05',
  '2021-06',
  '2021-07',
  '2021-08',
  '2021-09',
  '2021-10',
  '2021-11',
  '2021-12',
  '2022-01',
  '2022-02',
  '2022-03',
]
const SUMMED: typeof EXPECTED = {
  '6.5@2022-03.ytd': MONTHS.map(month => `ceased.permanence.events,${month},`),
  '6.6@2022-03.ytd': MONTHS.map(month => `ceased.special-guardianship.events,${month},`),
  '6.7@2022-03.ytd': MONTHS.map(month => `reviews.held-in-time.from-first-return,${month},`),
  '6.8@2022-03.ytd': MONTHS.map(month => `ceased.adopted.events,${month},`),
}

const GOLDEN: ReadonlyMap<string, { readonly numerator: number; readonly denominator: number }> = new Map(
  readFileSync(join(REPOSITORY, 'test', 'golden', 'children', 'example.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => {
      const [, measure, period, part, numerator, denominator] = line.split(',')
      return [
        `${measure},${period},${part}`,
        { numerator: Number(numerator), denominator: Number(denominator || NaN) },
      ] as const
    }),
)

/** `2 of 14`, `328`, by plain sums of the golden rows. */
function goldenFigure(keys: readonly string[]): string {
  const rows = keys.map(key => GOLDEN.get(key) ?? { numerator: NaN, denominator: NaN })
  const [top, bottom] = (['numerator', 'denominator'] as const).map(part =>
    rows.reduce((sum, row) => sum + row[part], 0),
  )
  return Number.isNaN(bottom) ? String(top) : `${top} of ${bottom}`
}

describe('makePaper(corporate-parenting-from-return, 2022-03)', () => {
  const state: { made?: MadePaper } = {}
  const made = (): MadePaper => {
    if (state.made === undefined) throw new Error('the paper was not made')
    return state.made
  }
  const figure = (ref: string) => {
    const found = made().paper.figures[ref]
    if (found === undefined) throw new Error(`the paper does not print ${ref}`)
    return found
  }
  beforeAll(async () => {
    state.made = await madeOnce('corporate-parenting-from-return', '2022-03')
  })

  it.each(Object.entries({ ...EXPECTED, ...SUMMED }))('%s agrees with the independent count', (ref, keys) => {
    const { parts, value } = figure(ref)
    const found = parts === undefined ? value : `${parts.numerator} of ${parts.denominator}`
    expect(found?.replaceAll(',', '')).toBe(goldenFigure(keys))
  })
  it('divides by the population in force: 328 × 10,000 ÷ 43,790 = 74.90', () =>
    expect(figure('6.2@2022-03')).toMatchObject({ text: '74.9', parts: { text: '328 of 43,790' } }))
  it('has all care leavers of the return on 31 March, and says in other months that they are known on that day only', () => {
    expect(figure('7.1@2022-03').text).toBe(figure('7.3@2022-03').parts?.denominator)
    expect(figure('7.1@2022-02')).toMatchObject({
      text: '[x]',
      spoken: 'not supplied: the return gives it as at 31 March only',
    })
  })
  it('says that a figure with the method as-supplied was counted, with its parts', () => {
    expect(figure('8.3@2022-03')).toMatchObject({
      text: '77.4%',
      rule: 'counted',
      parts: { text: '254 of 328' },
    })
    expect(figure('9.2@2022-03')).toMatchObject({ text: '367.0', parts: { text: '12,111 ÷ 33' } })
    const topic = made().paper.blocks.flatMap(block =>
      block.block === 'topic' && block.id === 'permanence' ? block.indicators : [],
    )
    expect(topic.find(({ ref }) => ref === '6.5')).toMatchObject({
      rule: expect.stringContaining('Worked out: counted from the return.'),
      yearToDateRule: 'counted over the whole period',
    })
    expect(topic.find(({ ref }) => ref === '6.6')).toMatchObject({
      rule: expect.stringContaining('Worked out: “Special guardianship orders” ÷ “Ceased in the month”.'),
      yearToDateRule: 'counted over the whole period',
    })
  })

  it('lists the indicators that the return cannot give, each with a reason, and prints nothing else of them', () => {
    const table = made()
      .paper.blocks.flatMap(block =>
        block.block === 'section' && block.id === 'not-in-the-return' ? block.parts : [],
      )
      .flatMap(part => (part.part === 'table' ? [part.table] : []))[0]
    expect(
      table?.rows.map(({ label, cells: [cell, why] }) => [
        label.split(' ')[0],
        cell?.cell === 'figure' && cell.figure.text,
        why?.cell === 'text' && why.text,
      ]),
    ).toEqual([
      [
        '6.9',
        '[x]',
        'The return holds health assessments for children in care for the whole year, not those in date at the end of a month.',
      ],
      [
        '6.10',
        '[x]',
        'The return holds dental checks for children in care for the whole year, not those in date at the end of a month.',
      ],
      ['6.11', '[x]', 'The return does not hold initial health assessments.'],
      ['6.12', '[x]', 'The return does not hold personal education plans.'],
      ['6.13', '[x]', 'The return does not hold personal education plans.'],
      ['6.14', '[x]', 'The return does not hold care plans.'],
      ['6.15', '[x]', 'The return does not hold visits.'],
      ['6.16', '[x]', 'The return does not hold visits.'],
      ['10.1', '[x]', 'The return does not hold caseloads.'],
      ['10.2', '[x]', 'The return does not hold caseloads.'],
    ])
  })
  it('gives members the figures of the month, and says once how many cannot be given', () => {
    const [page] = made().paper.blocks.flatMap(block => (block.block === 'members-page' ? [block] : []))
    expect(page?.lead).toMatch(
      /^18 indicators in March 2022: .* 10 more cannot be given: Table 10 says why\.$/,
    )
    expect(page?.groups.some(({ id }) => id === 'not-known')).toBe(false)
  })
  it("compares with the department's published figures for the same 31 March", () => {
    expect(['6.2', '8.1', '8.2'].map(ref => figure(`${ref}@2022-03/england`).text)).toEqual([
      '70.0',
      '71.0%',
      '10.0%',
    ])
  })
  it('prints no note about the data of another council', () => {
    expect(made().paper.blocks.flatMap(block => (block.block === 'topic' ? block.dataNotes : []))).toEqual([])
  })
  it('has no problems in its data, definitions or commentary', () => expect(made().problems).toEqual([]))
})

describe('makePaper(corporate-parenting-from-return, 2021-12)', () => {
  const made = madeOnce('corporate-parenting-from-return', '2021-12')

  it('has no figures for later months, although the return has the whole year', async () => {
    const {
      paper: { figures },
    } = await made
    expect(
      ['6.1@2022-01', '6.2@2022-01', '6.7@2022-02', '7.1@2022-03', '8.3@2022-03'].map(ref => [
        figures[ref]?.text,
        figures[ref]?.missing?.reason,
        figures[ref]?.from.length,
      ]),
    ).toEqual(Array(5).fill(['[z]', 'not-yet-due', 0]))
    expect(figures['6.1@2021-12']?.missing).toBeUndefined()
  })
  it('leaves out benchmarks if none is for that date', async () => {
    const { paper } = await made
    const [summary] = paper.blocks.flatMap(block => (block.block === 'summary' ? [block] : []))
    expect(summary?.columns.comparators).toEqual([])
    expect(
      paper.blocks.flatMap(block =>
        block.block === 'topic' ? [block.table.parts.map(({ id }) => id).join()] : [],
      )[0],
    ).toBe('months,years')
  })
})
