// The sheets of unit costs and planned numbers of the invented council. Every number is invented and of a usual size.
import { number, type SheetPlan, text } from './workbook.ts'

/**
 * Pounds a week in 2021/22, by the labels of the group map placement-broad. Relatives and in-house carers
 * cost the same allowance.
 */
const COSTS = [
  ['Fostering, in house', '412'],
  ['Fostering by relatives or friends', '305'],
  ['Fostering, agencies', '934'],
  ['Fostering, other councils and public bodies', '655'],
  ['Residential', '4630'],
  ['Semi-independent and independent', '1180'],
  ['Placed for adoption', '0'],
  ['Placed with parents', '0'],
  ['Other', '1450'],
] as const
const REDUCTIONS = [
  ['2022/23', '6'],
  ['2023/24', '9'],
  ['2024/25', '9'],
] as const

export const costsAndPlanSheets = (): SheetPlan[] => [
  {
    name: 'Unit costs',
    widths: [44, 12],
    rows: [
      [text('Unit costs a week, at 2021/22 prices')],
      [],
      [text('Placement'), text('2021/22')],
      ...COSTS.map(([label, pounds]) => [text(label), number(pounds, '£#,##0')]),
    ],
  },
  {
    name: 'Plan',
    widths: [52, 12],
    rows: [
      [text('Planned numbers')],
      [],
      [text('Plan'), ...REDUCTIONS.map(([year]) => text(year))],
      [
        text('Planned net reduction in children looked after'),
        ...REDUCTIONS.map(([, fewer]) => number(fewer, '0')),
      ],
    ],
  },
]
