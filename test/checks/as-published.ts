// The January 2017 report as it was published, contradictions included, as a workspace in memory. In: the two
// published files. Out: files that replace those of the worked example.
import { parse, stringify } from 'yaml'
import { namesInRegister } from '../worked-example/make-workbooks.ts'
import { figure, monthlySheets } from '../worked-example/monthly-workbook.ts'
import { type Published, readPublished, scorecard, topicPage } from '../worked-example/published.ts'
import {
  bytesOf,
  type Cell,
  dayCell,
  monthCell,
  number,
  reference,
  type SheetPlan,
  text,
} from '../worked-example/workbook.ts'
import { textOf } from '../workspace.ts'

const MONTHS = [
  '2016-01',
  '2016-02',
  '2016-03',
  '2016-04',
  '2016-05',
  '2016-06',
  '2016-07',
  '2016-08',
  '2016-09',
  '2016-10',
  '2016-11',
  '2016-12',
  '2017-01',
]
const YEARS = ['2013/14', '2014/15', '2015/16'] as const
/** Printed beside their parts on the topic pages. */
const WITH_PARTS = ['6.2', '6.7', '6.12', '6.13', '8.1', '8.2', '9.1']
const DEFINITIONS = 'data/definitions'

export async function asPublished(): Promise<Record<string, string | Uint8Array>> {
  const published = readPublished()
  const refs = published.summary.map(row => row['ref'] ?? '')
  const kept = monthlySheets(published, namesInRegister(published)).filter(
    ({ name }) => name !== 'Previous years' && name !== 'Year to date',
  )
  return {
    'data/extracts/2017-01/corporate-parenting-monthly.xlsx': bytesOf('As published', [
      ...kept,
      printedMonths(published),
      ...spans(published, refs),
    ]),
    'data/extracts/2017-01/scorecard.xlsx': bytesOf('Scorecard', [scorecardSheet(published, refs)]),
    'data/benchmarks/population.xlsx': bytesOf('Population', [
      {
        name: 'Population',
        rows: [
          [text('Effective from'), text('Population aged 0 to 17')],
          [dayCell('2013-04-01'), number('56356', '#,##0')],
        ],
        widths: [20],
      },
    ]),
    ...(await definitions()),
    ...COMMENTARY,
  }
}

/** `56/480` where the page prints the parts, else the number. */
function cellOf(published: Published, ref: string, period: string, column: string): Cell {
  const { numerator, denominator, value } = topicPage(published, ref, period)
  if (numerator !== '' && denominator !== '') return text(`${numerator}/${denominator}`)
  return figure(published, ref, value === '' ? scorecard(published, ref, column) : value)
}

/** A percentage as its page shows it: 66% is printed without decimals. */
const printedMonths = (published: Published): SheetPlan => ({
  name: 'As printed',
  rows: [
    [text('Ref'), text('Printed'), ...MONTHS.map(monthCell)],
    ...WITH_PARTS.map(ref => [
      reference(ref),
      text(ref),
      ...MONTHS.map(month => {
        const { value } = topicPage(published, ref, month)
        return ref === '6.2' || value === '' ? number(value, '0.0') : text(`${value}%`)
      }),
    ]),
  ],
  widths: [8],
})

const spans = (published: Published, refs: readonly string[]): SheetPlan[] => [
  {
    name: 'Previous years',
    rows: [
      [text('Ref'), text('Indicator'), ...YEARS.map(text)],
      ...refs.map(ref => [
        reference(ref),
        text(ref),
        ...YEARS.map(year => cellOf(published, ref, year, `y${year.replace('/', '_')}`)),
      ]),
    ],
    widths: [8],
  },
  {
    name: 'Year to date',
    // What only the scorecard states of 6.14 and 6.16 is left to the scorecard.
    rows: [
      [text('Ref'), text('Indicator'), monthCell('2017-01')],
      ...refs
        .filter(ref => ref !== '6.14' && ref !== '6.16')
        .map(ref => [reference(ref), text(ref), cellOf(published, ref, '2016/17 YTD', 'ytd')]),
    ],
    widths: [8],
  },
]

function scorecardSheet(published: Published, refs: readonly string[]): SheetPlan {
  const columns = [
    'nov_16',
    'dec_16',
    'jan_17',
    'ytd',
    'y2013_14',
    'y2014_15',
    'y2015_16',
    'stat_neigh_ave',
    'nat_ave',
  ]
  const header = [
    text('Ref'),
    text('Indicator'),
    monthCell('2016-11'),
    monthCell('2016-12'),
    monthCell('2017-01'),
    text('YTD'),
    ...YEARS.map(text),
    text('SN AVE'),
    text('NAT AVE'),
    text('Red'),
  ]
  const row = (ref: string) => [
    reference(ref),
    text(scorecard(published, ref, 'name')),
    ...columns.map(column => figure(published, ref, scorecard(published, ref, column))),
    text(scorecard(published, ref, 'red')),
  ]
  return { name: 'Scorecard', rows: [[text('Performance Summary')], header, ...refs.map(row)], widths: [8] }
}

const SCORECARD = {
  id: 'scorecard',
  title: 'Scorecard',
  folder: 'extracts/{period}',
  file: 'scorecard*.xlsx',
  states: 'again',
  tables: [
    {
      layout: 'scorecard',
      header: { find: ['Ref', 'YTD'] },
      rows: { heading: 'Ref', indicators: true },
      'year-to-date': 'YTD',
      comparators: [
        { heading: 'SN AVE', area: 'neighbours-average' },
        { heading: 'NAT AVE', area: 'england' },
      ],
    },
  ],
}
const PRINTED = {
  sheet: 'As printed',
  layout: 'periods-across',
  header: { find: ['Ref', 'Printed'] },
  periods: { form: 'month' },
  rows: { heading: 'Ref', indicators: true },
}

/**
 * The worked example's definitions, with the scorecard as a second statement, the report's own words in three
 * places, and nothing accepted.
 */
async function definitions(): Promise<Record<string, string>> {
  const [source, paper, checks, adoptions, placements, reviews] = await Promise.all(
    [
      'sources/corporate-parenting-monthly',
      'papers/corporate-parenting-monthly',
      'checks',
      'indicators/adoptions',
      'indicators/placements',
      'indicators/reviews-and-visits',
    ].map(name => textOf(`${DEFINITIONS}/${name}.yaml`)),
  )
  const monthly = parse(source ?? '')
  const { accepted: _, ...relations } = parse(checks ?? '')
  return {
    [`${DEFINITIONS}/sources/scorecard.yaml`]: stringify(SCORECARD),
    [`${DEFINITIONS}/sources/corporate-parenting-monthly.yaml`]: stringify({
      ...monthly,
      tables: [...monthly.tables, PRINTED],
    }),
    [`${DEFINITIONS}/papers/corporate-parenting-monthly.yaml`]: (paper ?? '')
      .replace(/^sources: \[/m, 'sources: [scorecard, ')
      .replace(/^abbreviations:\n( {2}.*\n)+/m, '')
      .replace('text: Performance Analyst', 'text: Name and Job Title.'),
    [`${DEFINITIONS}/checks.yaml`]: stringify(relations),
    [`${DEFINITIONS}/indicators/adoptions.yaml`]: (adoptions ?? '')
      .replace(/name: Adoptions completed.*/, 'name: "% of adoptions completed within 12 months of SHOBPA"')
      .replace(' (SHOBPA)', ''),
    [`${DEFINITIONS}/indicators/placements.yaml`]: (placements ?? '').replace(
      '- text: The number of children in this share',
      '- text: The target is less than 10%. The number of children in this share',
    ),
    [`${DEFINITIONS}/indicators/reviews-and-visits.yaml`]: (reviews ?? '').replace(
      'name: Reviews held on time',
      'name: LAC cases reviewed within timescales',
    ),
  }
}

/** Our own, with mistakes like those of the report. */
const COMMENTARY: Readonly<Record<string, string>> = {
  'data/commentary/2017-01/plans.md': 'The figures are in Table 14 and Appendix B.\n\nAction: TBC.',
  'data/commentary/2017-01/reviews-and-visits.md': 'The IRO service held most reviews, see section 3.4.1.',
  'data/commentary/2017-01/care-leavers.md': 'EET is at XX% of all care leavers.',
}
