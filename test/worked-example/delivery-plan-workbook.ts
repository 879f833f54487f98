// The delivery plan of the invented council as a workbook: 16 actions of five posts, on one sheet, with cells merged as
// people merge them.
import { type Cell, dayCell, monthCell, type SheetPlan, text } from './workbook.ts'

interface Action {
  readonly id: string
  readonly objective: string
  readonly owner: string
  readonly starts?: Cell
  readonly when: Cell
  readonly done?: Cell
  readonly progress?: string
}
interface Aspiration {
  readonly promise: string
  readonly aspiration: string
  readonly actions: readonly Action[]
}

const [COMMISSIONING, FOSTERING, LEAVING_CARE, LOOKED_AFTER, EDGE_OF_CARE] = [
  'Head of Commissioning',
  'Fostering Manager',
  'Head of Leaving Care',
  'Head of Looked After Children',
  'Edge of Care Manager',
] as const
const NEAR_HOME = 'We will find you a home near the people you know'

/** On 31 March 2022: 4 done, 1 done late, 3 overdue, 2 due soon, 4 on the way, 2 not begun. */
const PLAN: readonly Aspiration[] = [
  {
    promise: NEAR_HOME,
    aspiration: 'Children live near home',
    actions: [
      {
        id: '1.1',
        objective: 'Agree where homes are needed most, with partners',
        owner: COMMISSIONING,
        when: text('September 2021'),
        done: dayCell('2021-09-16'),
        progress: 'Agreed by the partnership board.',
      },
      {
        id: '1.2',
        objective: 'Open a second home for four children',
        owner: COMMISSIONING,
        when: text('2021-2023'),
        progress: 'A house is bought; the application for registration is with the inspectorate.',
      },
      {
        id: '1.3',
        objective: 'Agree prices with providers for children with complex needs',
        owner: COMMISSIONING,
        when: text('December 2021'),
        progress: 'Two of five providers have agreed.',
      },
      {
        id: '1.4',
        objective: 'Look again at every placement over 20 miles away',
        owner: LOOKED_AFTER,
        when: monthCell('2022-06'),
        progress: '31 of 55 are done.',
      },
    ],
  },
  {
    promise: NEAR_HOME,
    aspiration: 'Foster care is the first choice',
    actions: [
      {
        id: '2.1',
        objective: 'Recruit 15 foster households a year',
        owner: FOSTERING,
        when: text('2021-2025'),
        progress: '11 approved in the first year.',
      },
      {
        id: '2.2',
        objective: 'Give carers one number to call out of hours',
        owner: FOSTERING,
        when: text('October 2021'),
        done: dayCell('2021-10-04'),
      },
      {
        id: '2.3',
        objective: 'Begin a scheme of carers for teenagers',
        owner: FOSTERING,
        starts: text('September 2022'),
        when: text('2022-2024'),
      },
    ],
  },
  {
    promise: 'We will keep you safe',
    aspiration: 'Children stay where they are at home',
    actions: [
      {
        id: '3.1',
        objective: 'Hold a meeting within five days when a placement is shaky',
        owner: LOOKED_AFTER,
        when: text('June 2021'),
        done: dayCell('2021-08-20'),
        progress: 'It began late, since posts were empty.',
      },
      {
        id: '3.2',
        objective: 'Bring therapists into the placement team',
        owner: LOOKED_AFTER,
        when: text('March 2022'),
        progress: 'One of two has begun.',
      },
      {
        id: '3.3',
        objective: 'Write down why each long placement ended',
        owner: LOOKED_AFTER,
        when: text('February 2022'),
        progress: 'The form is agreed; it is not yet in use.',
      },
    ],
  },
  {
    promise: 'We will keep you safe',
    aspiration: 'The right children are looked after',
    actions: [
      {
        id: '4.1',
        objective: 'Double the edge of care team',
        owner: EDGE_OF_CARE,
        when: text('January 2022'),
        done: dayCell('2022-01-10'),
        progress: 'Eight posts are filled.',
      },
      {
        id: '4.2',
        objective: 'Look at every child who could go home within a year',
        owner: EDGE_OF_CARE,
        when: text('2021-2022'),
        progress: '64 children were looked at; 9 have gone home.',
      },
      {
        id: '4.3',
        objective: 'Measure what came of family group meetings',
        owner: EDGE_OF_CARE,
        starts: text('April 2022'),
        when: text('March 2023'),
      },
    ],
  },
  {
    promise: 'We will be there when you leave',
    aspiration: 'Care leavers do well',
    actions: [
      {
        id: '5.1',
        objective: 'Agree a housing protocol for care leavers',
        owner: LEAVING_CARE,
        when: text('December 2021'),
        done: dayCell('2021-11-15'),
      },
      {
        id: '5.2',
        objective: 'Open six supported flats',
        owner: LEAVING_CARE,
        when: text('March 2023'),
        progress: 'The building is found.',
      },
      {
        id: '5.3',
        objective: 'Offer every care leaver a guaranteed interview',
        owner: LEAVING_CARE,
        when: text('January 2022'),
        progress: 'Agreed in part of the council.',
      },
    ],
  },
]

const HEADINGS = [
  'No.',
  'Promise',
  'Aspiration',
  'Objective',
  'Action owner',
  'Starts',
  'Timescale',
  'Done',
  'Progress',
]
/** A title, the source, a blank row, the headings. */
const FIRST_ROW = 4

export function deliveryPlanSheets(): SheetPlan[] {
  const rows = PLAN.flatMap(({ promise, aspiration, actions }, at) =>
    actions.map((action, first) => [
      text(action.id),
      text(first === 0 && PLAN[at - 1]?.promise !== promise ? promise : ''),
      text(first === 0 ? aspiration : ''),
      text(action.objective),
      text(action.owner),
      action.starts,
      action.when,
      action.done,
      text(action.progress ?? ''),
    ]),
  )
  const counts = (key: 'promise' | 'aspiration') =>
    [...Map.groupBy(PLAN, one => one[key])].map(([, under]) =>
      under.reduce((sum, { actions }) => sum + actions.length, 0),
    )
  return [
    {
      name: 'Delivery plan',
      rows: [
        [text('Sufficiency strategy 2021 to 2025: delivery plan')],
        [text('Invented, as the council is. Owners are posts.')],
        [],
        HEADINGS.map(text),
        ...rows,
      ],
      widths: [6, 28, 28, 44, 26, 16, 16, 12, 44],
      merges: [...mergesOf('B', counts('promise')), ...mergesOf('C', counts('aspiration'))],
    },
  ]
}

/** `B5:B11`: one for each run of rows. */
function mergesOf(column: string, counts: readonly number[]): string[] {
  const starts = counts.map(
    (_, at) => FIRST_ROW + 1 + counts.slice(0, at).reduce((sum, count) => sum + count, 0),
  )
  return starts.map((start, at) => `${column}${start}:${column}${start + (counts[at] ?? 1) - 1}`)
}
