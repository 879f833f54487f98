// The published comparators and the population of the worked example. In: the published figures. Out: the sheets of two
// workbooks.
import { figure } from './monthly-workbook.ts'
import { type Published, scorecard, topicPage } from './published.ts'
import { type Cell, dayCell, number, reference, type SheetPlan, text } from './workbook.ts'

/** The names of a comparator: its heading, in topic pages and in the scorecard. */
const COMPARATORS = [
  ['Statistical neighbour average', 'SN AVE', 'stat_neigh_ave'],
  ['Best statistical neighbour', 'BEST SN', 'best_stat_neigh'],
  ['England average', 'NAT AVE', 'nat_ave'],
  ['National top quartile threshold', 'NAT TOP QTILE', 'nat_top_qtile_threshold'],
] as const

export function benchmarkSheets(published: Published, names: ReadonlyMap<string, string>): SheetPlan[] {
  const row = (ref: string): Cell[] => {
    const printed = COMPARATORS.map(
      ([, onTopicPage, onScorecard]) =>
        topicPage(published, ref, onTopicPage).value || scorecard(published, ref, onScorecard),
    )
    const isMeasured = printed.some(value => value !== '')
    // 6.2 has a dash where the report prints one.
    return printed.map(value =>
      value === '' ? text(isMeasured ? '-' : 'n/a') : figure(published, ref, value),
    )
  }
  return [
    {
      name: 'Benchmarks',
      rows: [
        [text('Latest published comparators')],
        [text('As printed in the January 2017 report')],
        [],
        [text('Ref'), text('Indicator'), ...COMPARATORS.map(([heading]) => text(heading))],
        ...[...names].map(([ref, name]) => [reference(ref), text(name), ...row(ref)]),
        [],
        [text('n/a: the report prints no national measure to compare with. -: as printed.')],
      ],
      widths: [6, 42, 18],
    },
  ]
}

export const populationSheets = (): SheetPlan[] => [
  {
    name: 'Population',
    rows: [
      [text('Population aged 0 to 17, used for rates per 10,000')],
      [],
      [text('Effective from'), text('Population aged 0 to 17'), text('Where it comes from')],
      [
        dayCell('2015-04-01'),
        number('56400', '#,##0'),
        text('Inferred from the published rates of January to March 2016, which fit 56,393 to 56,434'),
      ],
      [
        dayCell('2016-04-01'),
        number('56356', '#,##0'),
        text('Printed in another paper of the same council; reproduces every published rate from April 2016'),
      ],
    ],
    widths: [16, 24, 90],
  },
]
