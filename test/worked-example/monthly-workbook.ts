// The monthly workbook of the worked example. In: the published figures. Out: its sheets, with the variety of layouts
// that real workbooks have.
import { type Published, scorecard, topicPage } from './published.ts'
import {
  addressOf,
  type Cell,
  formula,
  monthCell,
  number,
  percent,
  reference,
  type SheetPlan,
  text,
} from './workbook.ts'

const COUNCIL = 'Rotherham Metropolitan Borough Council'
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
  '2017-02',
  '2017-03',
]
const ON_SCORECARD: Readonly<Record<string, string>> = {
  '2016-11': 'nov_16',
  '2016-12': 'dec_16',
  '2017-01': 'jan_17',
}

/**
 * The report does not print numbers of special guardianship orders. They follow from its percentages (6.6) and the
 * number who ceased (6.4): 1/15 = 6.7%, 3/17 = 17.6%, 0/12 = 0.0%; no other whole number gives these percentages.
 */
const SPECIAL_GUARDIANSHIP_ORDERS: Readonly<Record<string, string>> = {
  '2016-11': '1',
  '2016-12': '3',
  '2017-01': '0',
}
/** 16 of 172 is the printed 9.3%. */
const SPECIAL_GUARDIANSHIP_YEAR_TO_DATE = '16/172'

interface Column {
  readonly heading: string
  /** `row` and `first` give the position of the cell, for formulas; counted from 0. */
  readonly cell: (month: string, row: number, first: number) => Cell
}

/** Title rows, a blank row, the headings, a row for each month, a blank row, footnotes. */
function monthsDown(
  name: string,
  subtitle: string,
  columns: readonly Column[],
  footnotes: readonly string[] = [],
  first = 0,
): SheetPlan {
  const indent: Cell[] = Array.from({ length: first })
  const top = [[text(COUNCIL)], [text(subtitle)], []]
  const headings = [text('Month'), ...columns.map(column => text(column.heading))]
  const body = MONTHS.map((month, i) => [
    monthCell(month),
    ...columns.map(column => column.cell(month, top.length + 1 + i, first)),
  ])
  const foot = footnotes.length === 0 ? [] : [[], ...footnotes.map(note => [text(note)])]
  return {
    name,
    rows: [...top, headings, ...body, ...foot].map(row => [...indent, ...row]),
    widths: [...indent.map(() => 3), 12, 24],
  }
}

/** A percentage next to its parts: a formula that is also filled down to months that have no figures yet. */
const share = (
  heading: string,
  part: number,
  whole: number,
  valuesOf: (month: string) => readonly [string, string],
): Column => ({
  heading,
  cell: (month, row, first) => {
    const [n, d] = [addressOf(row, first + part), addressOf(row, first + whole)]
    const [numerator, denominator] = valuesOf(month)
    return formula(
      `IF(${d}="","",${n}/${d})`,
      denominator === '' ? '' : Number(numerator) / Number(denominator),
      '0.0%',
    )
  },
})

export function monthlySheets(published: Published, names: ReadonlyMap<string, string>): SheetPlan[] {
  const at = (ref: string, month: string) => topicPage(published, ref, month)
  const value = (ref: string) => (month: string) => number(at(ref, month).value)
  const asPercent = (ref: string) => (month: string) => percent(at(ref, month).value)
  const part = (ref: string, which: 'numerator' | 'denominator') => (month: string) =>
    number(at(ref, month)[which])
  const partOf = (ref: string) => (month: string) =>
    text(
      at(ref, month).denominator === '' ? '' : `${at(ref, month).numerator} of ${at(ref, month).denominator}`,
    )
  const onScorecard = (ref: string, month: string) => scorecard(published, ref, ON_SCORECARD[month] ?? '')

  return [
    monthsDown(
      'Looked after children',
      'Looked after children: position at month end, and movements in the month',
      [
        { heading: 'Looked after at month end', cell: value('6.1') },
        { heading: 'Started in the month', cell: value('6.3') },
        { heading: 'Ceased in the month', cell: value('6.4') },
        {
          heading: 'Net change',
          cell: (month, row, first) => {
            const [started, ceased] = [addressOf(row, first + 2), addressOf(row, first + 3)]
            const isKnown = at('6.3', month).value !== ''
            return formula(
              `IF(${started}="","",${started}-${ceased})`,
              isKnown ? Number(at('6.3', month).value) - Number(at('6.4', month).value) : '',
              '0',
            )
          },
        },
      ],
      ['Drawn on the last day of the month. Records that come in late change these numbers.'],
    ),

    monthsDown(
      'Permanence',
      'Children who ceased to be looked after, by reason',
      [
        { heading: '% ceased to a\npermanent home', cell: month => percent(onScorecard('6.5', month)) },
        {
          heading: 'Special guardianship orders',
          cell: month => number(SPECIAL_GUARDIANSHIP_ORDERS[month] ?? ''),
        },
      ],
      ['For the number who ceased see Looked after children; for the number adopted see Adoptions.'],
    ),

    monthsDown(
      'Plans',
      'Plans in date at month end',
      [
        {
          heading: '% with an up-to-date plan',
          cell: month =>
            month === '2016-10' || month === '2016-11' ? text('data unavailable') : value('6.14')(month),
        },
      ],
      ['Data unavailable: the case system was being changed.'],
    ),

    monthsDown('Reviews and visits', 'Reviews and visits in the month', [
      { heading: 'Reviews in time\nof reviews held', cell: partOf('6.7') },
      { heading: 'Visits in time -\nnational minimum standard', cell: value('6.15') },
      { heading: 'Visits in time -\ncouncil standard', cell: value('6.16') },
    ]),

    // This sheet starts in its second column, as sheets do whose first column was left for ticks.
    monthsDown(
      'Placements',
      'Placements at month end',
      [
        { heading: 'Stable for two years', cell: part('8.1', 'numerator') },
        { heading: 'Long-term cohort', cell: part('8.1', 'denominator') },
        share('% stable', 1, 2, month => [at('8.1', month).numerator, at('8.1', month).denominator]),
        { heading: 'Three or more placements', cell: partOf('8.2') },
        { heading: '% in a family setting', cell: month => percent(onScorecard('8.3', month)) },
        { heading: '% placed with parents (P1)', cell: month => percent(onScorecard('8.4', month)) },
      ],
      [],
      1,
    ),

    monthsDown('Health', 'Health of looked after children at month end', [
      { heading: 'Health assessments up to date', cell: asPercent('6.9') },
      { heading: 'Dental checks up to date', cell: asPercent('6.10') },
      { heading: 'First health assessments within 20 working days', cell: asPercent('6.11') },
    ]),

    monthsDown('Education plans', 'Personal education plans (PEP) at month end', [
      { heading: 'Eligible for a PEP', cell: part('6.12', 'denominator') },
      { heading: 'With a PEP', cell: part('6.12', 'numerator') },
      { heading: 'With an up-to-date PEP', cell: part('6.13', 'numerator') },
    ]),

    monthsDown(
      'Care leavers',
      'Care leavers at month end',
      [
        { heading: 'Care leavers', cell: value('7.1') },
        { heading: 'In suitable accommodation', cell: asPercent('7.3') },
        { heading: 'In education, employment or training', cell: asPercent('7.4') },
      ],
      ['Accommodation and activity are not available from October 2016.'],
    ),

    monthsDown(
      'Adoptions',
      'Adoptions completed in the month, and the time they took',
      [
        { heading: 'Adoptions completed', cell: part('9.1', 'denominator') },
        { heading: 'Of which within 12 months of the decision', cell: part('9.1', 'numerator') },
        share('% within 12 months', 2, 1, month => [
          at('9.1', month).numerator,
          at('9.1', month).denominator,
        ]),
        { heading: 'A1 mean days', cell: month => number(at('9.2', month).value, '0.0') },
        { heading: 'A2 mean days', cell: month => number(at('9.3', month).value, '0.0') },
      ],
      ['A1: from coming into care to moving in with the adoptive family. A2: from placement order to match.'],
    ),

    caseloads(onScorecard),
    previousYears(published, names),
    yearToDate(published, names),
  ]
}

/** Months across, and "-" where the report prints it. */
function caseloads(onScorecard: (ref: string, month: string) => string): SheetPlan {
  const months = MONTHS.filter(month => month >= '2016-11')
  const row = (label: string, ref: string): Cell[] => [
    text(label),
    ...months.map(month => (month === '2016-11' ? text('-') : number(onScorecard(ref, month)))),
  ]
  return {
    name: 'Caseloads',
    rows: [
      [text(COUNCIL)],
      [text('Highest caseload held by one social worker at month end')],
      [],
      [text('Highest caseload'), ...months.map(monthCell)],
      row('Safeguarding teams (not the disability team)', '10.1'),
      row('Looked after children teams', '10.2'),
    ],
    widths: [44, 10],
  }
}

/** The outturn of a closed year, if the monthly sheets do not give it. */
function previousYears(published: Published, names: ReadonlyMap<string, string>): SheetPlan {
  const isAsked = (ref: string) => !['8.3', '8.4', '10.1', '10.2'].includes(ref)
  /** For the others, 2015/16 is by rule the figure of March 2016, which the monthly sheets hold. */
  const closesWithoutMarch = ['6.3', '6.4', '6.5', '6.7', '6.8', '6.11', '9.1']
  const cell = (ref: string, year: string): Cell => {
    if (year === '2015/16' && !closesWithoutMarch.includes(ref)) return undefined
    const { numerator, denominator, value } = topicPage(published, ref, year)
    if (denominator !== '') return text(`${numerator}/${denominator}`)
    const printed = value === '' ? scorecard(published, ref, `y${year.replace('/', '_')}`) : value
    return figure(published, ref, printed)
  }
  const years = ['2013/14', '2014/15', '2015/16']
  return {
    name: 'Previous years',
    rows: [
      [text(COUNCIL)],
      [text('Outturn of previous financial years')],
      [],
      [text('Ref'), text('Indicator'), ...years.map(text)],
      ...[...names]
        .filter(([ref]) => isAsked(ref))
        .map(([ref, name]) => [reference(ref), text(name), ...years.map(year => cell(ref, year))]),
      [],
      [
        text(
          'Blank in 2015/16: the outturn is that of March 2016 on the monthly sheets. Blank elsewhere: not published.',
        ),
      ],
    ],
    widths: [6, 42, 12],
  }
}

/** Headed by the last month of the year to date. */
function yearToDate(published: Published, names: ReadonlyMap<string, string>): SheetPlan {
  const row = (ref: string, cell: Cell): Cell[] => [reference(ref), text(names.get(ref) ?? ''), cell]
  return {
    name: 'Year to date',
    rows: [
      [text(COUNCIL)],
      [text('Year to date, where it does not follow from the monthly sheets')],
      [],
      [text('Ref'), text('Indicator'), monthCell('2017-01')],
      row('6.5', percent(scorecard(published, '6.5', 'ytd'))),
      row('6.6', text(SPECIAL_GUARDIANSHIP_YEAR_TO_DATE)),
      row('6.11', percent(topicPage(published, '6.11', '2016/17 YTD').value)),
    ],
    widths: [6, 42, 12],
  }
}

/** A figure in the format of the indicator's unit, as the scorecard names it. */
export function figure(published: Published, ref: string, printed: string): Cell {
  const unit = scorecard(published, ref, 'unit')
  if (unit === 'Percentage') return percent(printed)
  return number(printed, unit === 'Count' ? '#,##0' : '0.0')
}
