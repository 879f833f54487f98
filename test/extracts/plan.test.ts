import { describe, expect, it } from 'vitest'
import type { PlanRow } from '../../src/extracts/extract.ts'
import { month } from '../../src/terms/period.ts'
import {
  date,
  formula,
  oneSheet,
  type Rows,
  read,
  type SheetOptions,
  sayWhere,
  source,
  type Typed,
} from './workbooks.ts'

const PLAN = source({
  layout: 'plan',
  header: { find: ['Objective', 'Timescale'] },
  columns: {
    id: ['No.', 'Ref'],
    promise: 'Promise',
    aspiration: 'Aspiration',
    objective: 'Objective',
    owner: 'Owner',
    start: 'Starts',
    due: 'Timescale',
    done: 'Done',
    progress: 'Progress',
  },
})
const HEADINGS = [
  'No.',
  'Promise',
  'Aspiration',
  'Objective',
  'Owner',
  'Starts',
  'Timescale',
  'Done',
  'Progress',
]
/** The paper of March 2022. */
const planOf = async (rows: Rows, options: SheetOptions = {}) => {
  const { extract, problems } = await read(oneSheet([HEADINGS, ...rows], options), PLAN, {
    period: month(2022, 3),
  })
  return { plan: extract.plan ?? [], problems }
}
const action = (id: string, due: Typed, more: { start?: Typed; done?: Typed } = {}): readonly Typed[] => [
  id,
  'P',
  'A',
  `Do ${id}`,
  'Head of Tests',
  more.start ?? null,
  due,
  more.done ?? null,
  null,
]
const dates = ({ start, due, done }: PlanRow) => [start, due?.day, due?.said, done]

describe('readExtract(bytes) of a delivery plan', () => {
  it('reads an action from each row, with the address of its number', async () => {
    const { plan, problems } = await planOf([
      [
        '1.1',
        'Promise one',
        'Near home',
        'Open a home',
        'Head of Commissioning',
        'April 2021',
        'March 2023',
        null,
        'Begun',
      ],
    ])
    expect(problems).toEqual([])
    expect(plan).toEqual([
      {
        id: '1.1',
        promise: 'Promise one',
        aspiration: 'Near home',
        objective: 'Open a home',
        owner: 'Head of Commissioning',
        start: '2021-04-01',
        due: { day: '2023-03-31', said: 'March 2023' },
        progress: 'Begun',
        origin: { file: 'data/extracts/2017-01/monthly.xlsx', sheet: 'Data', cell: 'A2' },
      },
    ])
  })

  it.each<[string, Typed, (string | undefined)[]]>([
    ['a month', 'March 2023', [undefined, '2023-03-31', 'March 2023', undefined]],
    ['February of a leap year', 'Feb-24', [undefined, '2024-02-29', 'February 2024', undefined]],
    [
      'a month that Excel keeps as its first day',
      date('2023-03-01', 'mmm-yy'),
      [undefined, '2023-03-31', 'March 2023', undefined],
    ],
    [
      'the first of a month as a day',
      date('2023-03-01'),
      [undefined, '2023-03-01', '1 March 2023', undefined],
    ],
    ['a day', '15/04/2022', [undefined, '2022-04-15', '15 April 2022', undefined]],
    [
      'a range of years, which begins too',
      '2023-2028',
      ['2023-01-01', '2028-12-31', '2023 to 2028', undefined],
    ],
    ['a range in words', '2023 to 2024', ['2023-01-01', '2024-12-31', '2023 to 2024', undefined]],
    ['a financial year, which has a start', '2022/23', ['2022-04-01', '2023-03-31', '2022/23', undefined]],
  ])('understands %s', async (_, due, expected) => {
    const { plan, problems } = await planOf([action('1', due)])
    expect(problems).toEqual([])
    expect(plan.map(dates)).toEqual([expected])
  })
  it('keeps a start date that is typed as well as a range', async () => {
    const { plan } = await planOf([
      action('1', '2022-2024', { start: 'September 2022', done: date('2022-02-03') }),
    ])
    expect(plan.map(dates)).toEqual([['2022-09-01', '2024-12-31', '2022 to 2024', '2022-02-03']])
  })

  it('repeats merged cells, and blanks below the first action', async () => {
    const { plan, problems } = await planOf(
      [
        ['1.1', 'One', 'Near home', 'a', 'Head of A', null, 'May 2022', null, 'both'],
        ['1.2', null, null, 'b', null, null, 'May 2022', null, null],
        ['1.3', null, 'Stability', 'c', 'Head of C', null, 'May 2022', null, null],
        ['2.1', 'Two', null, 'd', 'Head of D', null, 'May 2022', null, null],
      ],
      { merges: ['B2:B4', 'C2:C3', 'E2:E3', 'I2:I3'] },
    )
    expect(problems).toEqual([])
    expect(
      plan.map(({ id, promise, aspiration, owner, progress }) => [id, promise, aspiration, owner, progress]),
    ).toEqual([
      ['1.1', 'One', 'Near home', 'Head of A', 'both'],
      ['1.2', 'One', 'Near home', 'Head of A', 'both'],
      ['1.3', 'One', 'Stability', 'Head of C', ''],
      ['2.1', 'Two', '', 'Head of D', ''],
    ])
  })
  it('ignores headings, notes, blank rows and a repeated header', async () => {
    const { plan, problems } = await planOf([
      ['Promise one: a home'],
      action('1', 'May 2022'),
      [],
      HEADINGS,
      action('2', 'May 2022'),
      ['Source: the strategy'],
    ])
    expect(problems).toEqual([])
    expect(plan.map(({ id }) => id)).toEqual(['1', '2'])
  })

  it.each(['In progress', 'Not started', 'n/a', 'No', 'TBC', '-', 'On-going', 'Not yet complete'])(
    'understands %j in the column of the day done: it is not done',
    async done => {
      const { plan, problems } = await planOf([action('1', 'May 2022', { done })])
      expect([problems, plan[0]?.done]).toEqual([[], undefined])
    },
  )
  it.each([
    ['Completed March 2022', '2022-03-31'],
    ['Done: 03/03/2022', '2022-03-03'],
    ['Complete - January 2022', '2022-01-31'],
  ])('reads the day in %j', async (done, day) => {
    const { plan, problems } = await planOf([action('1', 'May 2022', { done })])
    expect([problems, plan[0]?.done]).toEqual([[], day])
  })
  it('reads a row with a promise alone, with or without its number, as a heading of the rows below', async () => {
    const { plan, problems } = await planOf([
      ['1', 'Homes near home'],
      ['1.1', null, null, 'Open a home', 'Head', null, 'May 2022'],
      [null, 'Homes for good'],
      ['2.1', null, null, 'Recruit carers', 'Head', null, 'May 2022'],
    ])
    expect(problems).toEqual([])
    expect(plan.map(({ id, promise }) => `${id} ${promise}`)).toEqual([
      '1.1 Homes near home',
      '2.1 Homes for good',
    ])
  })
  it('skips a header that is repeated with other words', async () => {
    const { plan, problems } = await planOf([
      action('1', 'May 2022'),
      ['Number', 'Promise', 'Aspiration', 'Objective', 'Lead', null, 'Due'],
      action('2', 'May 2022'),
    ])
    expect([problems, plan.map(({ id }) => id)]).toEqual([[], ['1', '2']])
  })

  it.each<[string, Rows, string[]]>([
    ['text that is not a date', [action('1', 'soon')], ['error period-not-understood Data!G2']],
    ['a 30 February', [action('1', '30/02/2022')], ['error period-not-understood Data!G2']],
    ['a range that runs backwards', [action('1', '2028-2023')], ['error period-not-understood Data!G2']],
    ['a plain number', [action('1', 44651)], ['error period-not-understood Data!G2']],
    [
      'an ongoing action',
      [action('1', 'Ongoing', { start: 'x', done: 'yes' })],
      [
        'error period-not-understood Data!F2',
        'error period-not-understood Data!H2',
        'warning plan-date-missing Data!G2',
      ],
    ],
    ['no date at all', [action('1', null)], ['warning plan-date-missing Data!G2']],
    [
      'an end before the beginning',
      [action('1', 'May 2022', { start: 'June 2022' })],
      ['error plan-dates-crossed Data!G2'],
    ],
    [
      'a day after the paper',
      [action('1', 'May 2022', { done: date('2022-04-01') })],
      ['warning plan-done-later Data!H2'],
    ],
    [
      'an action without a number',
      [[null, 'P', 'A', 'Do it', 'Head', null, 'May 2022']],
      ['error plan-id-missing Data!A2'],
    ],
    [
      'an action without an objective',
      [['1', 'P', 'A', null, 'Head', null, 'May 2022']],
      ['error plan-objective-missing Data!D2'],
    ],
    ['a plan without an action', [['Agreed by the board in May']], ['error nothing-read Data!A1']],
    ['an objective alone', [[null, null, null, 'Do it']], ['error plan-id-missing Data!A2']],
    [
      'a repeated number',
      [action('1', 'May 2022'), action('1', 'May 2022')],
      ['error definition-repeated Data!A3'],
    ],
    [
      'an error in a cell',
      [['1', 'P', 'A', { t: 'e', v: 0x17, w: '#REF!' }, 'Head', null, 'May 2022']],
      ['error cell-error Data!D2'],
    ],
    [
      'a formula without its value',
      [['1', 'P', 'A', 'Do it', 'Head', null, formula('TODAY()')]],
      ['error formula-without-value Data!G2'],
    ],
  ])('reports %s', async (_, rows, expected) =>
    expect(sayWhere((await planOf(rows)).problems)).toEqual(expected),
  )
  it('keeps markup and formulas as plain text, and at most a thousand characters', async () => {
    const { plan, problems } = await planOf([
      [
        '1',
        'P',
        'A',
        '<script>alert(1)</script>',
        '=HYPERLINK("x")',
        null,
        'May 2022',
        null,
        'x'.repeat(5000),
      ],
    ])
    expect(problems).toEqual([])
    expect([plan[0]?.objective, plan[0]?.owner, plan[0]?.progress.length]).toEqual([
      '<script>alert(1)</script>',
      '=HYPERLINK("x")',
      1000,
    ])
  })
  it('distinguishes a number that Excel displays as 1.10 from 1.1', async () => {
    const { plan, problems } = await planOf([
      action('1.1', 'May 2022'),
      [{ t: 'n', v: 1.1, z: '0.00', w: '1.10' }, 'P', 'A', 'b', 'Head', null, 'May 2022'],
    ])
    expect(problems).toEqual([])
    expect(plan.map(({ id }) => id)).toEqual(['1.1', '1.10'])
  })
  it('reports each missing column', async () => {
    const { extract, problems } = await read(
      oneSheet([
        ['Objective', 'Timescale'],
        ['a', 'May 2022'],
      ]),
      PLAN,
    )
    expect(extract).not.toHaveProperty('plan')
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 7 }, () => 'column-missing'))
  })
})
