// In: the published figures of January 2017. Out: a whole paper, as src/papers would write it, for looking at
// the templates. Figures are as printed in that report (january-2017.json); ratings are stated here by hand;
// the words are our own.
import { readFileSync } from 'node:fs'
import type { DirectionCell, FigureCell, RatingCell } from '../../src/figures/figure.ts'
import type { Chart } from '../../src/papers/chart.ts'
import type { Legend, Paper, Summary, SummaryRow, Topic, TopicIndicator } from '../../src/papers/paper.ts'

interface Published {
  readonly summary: readonly (readonly string[])[]
  readonly monthly: Readonly<Record<string, Readonly<Record<string, readonly [string, string, string]>>>>
}
const published = JSON.parse(
  readFileSync(new URL('./january-2017.json', import.meta.url), 'utf8'),
) as Published

const MONTHS: readonly (readonly [string, string])[] = [
  ['2016-01', 'Jan 2016'],
  ['2016-02', 'Feb 2016'],
  ['2016-03', 'Mar 2016'],
  ['2016-04', 'Apr 2016'],
  ['2016-05', 'May 2016'],
  ['2016-06', 'Jun 2016'],
  ['2016-07', 'Jul 2016'],
  ['2016-08', 'Aug 2016'],
  ['2016-09', 'Sep 2016'],
  ['2016-10', 'Oct 2016'],
  ['2016-11', 'Nov 2016'],
  ['2016-12', 'Dec 2016'],
  ['2017-01', 'Jan 2017'],
  ['2017-02', 'Feb 2017'],
  ['2017-03', 'Mar 2017'],
]
const YEARS: readonly (readonly [string, string])[] = [
  ['2013/14', '2013/14'],
  ['2014/15', '2014/15'],
  ['2015/16', '2015/16'],
  ['2016/17 YTD', '2016/17 year to date'],
]
const BENCHMARKS: readonly (readonly [string, string])[] = [
  ['SN AVE', 'Neighbour average'],
  ['BEST SN', 'Best neighbour'],
  ['NAT AVE', 'England'],
  ['NAT TOP QTILE', 'Top quartile'],
]

const RATINGS = {
  green: { status: 'green', word: 'Green', symbol: '●', reason: 'on target' },
  amber: { status: 'amber', word: 'Amber', symbol: '▲', reason: 'off target, within the tolerance' },
  red: { status: 'red', word: 'Red', symbol: '■', reason: 'off target, outside the tolerance' },
  'not-rated': {
    status: 'not-rated',
    word: 'Not rated',
    symbol: '–',
    reason: 'no rating; the reason is given',
  },
} as const satisfies Record<string, RatingCell>
type Rag = keyof typeof RATINGS

const DIRECTIONS = {
  better: {
    movement: 'up',
    meaning: 'better',
    state: 'improvement',
    arrow: '↑',
    word: 'Better',
    sentence: 'improvement in performance',
  },
  'better-down': {
    movement: 'down',
    meaning: 'better',
    state: 'improvement',
    arrow: '↓',
    word: 'Better',
    sentence: 'improvement in performance',
  },
  worse: {
    movement: 'down',
    meaning: 'worse',
    state: 'decline-off-target',
    arrow: '↓',
    word: 'Worse, off target',
    sentence: 'decline in performance, not on target',
  },
  'worse-up': {
    movement: 'up',
    meaning: 'worse',
    state: 'decline-off-target',
    arrow: '↑',
    word: 'Worse, off target',
    sentence: 'decline in performance, not on target',
  },
  within: {
    movement: 'down',
    meaning: 'worse',
    state: 'decline-within-target',
    arrow: '↓',
    word: 'Worse, within limits',
    sentence: 'decline in performance, still within the limits of the target',
  },
  same: {
    movement: 'same',
    meaning: 'unchanged',
    state: 'stable-neutral',
    arrow: '→',
    word: 'Same',
    sentence: 'same as last month (neither good nor bad)',
  },
  up: {
    movement: 'up',
    meaning: 'neutral',
    state: 'increase-neutral',
    arrow: '↑',
    word: 'Up',
    sentence: 'increase in numbers (neither good nor bad)',
  },
  down: {
    movement: 'down',
    meaning: 'neutral',
    state: 'decrease-neutral',
    arrow: '↓',
    word: 'Down',
    sentence: 'decrease in numbers (neither good nor bad)',
  },
  unknown: {
    movement: 'unknown',
    meaning: 'unknown',
    state: 'no-value',
    arrow: '–',
    word: 'No figure',
    sentence: 'no figure for this month',
  },
} as const satisfies Record<string, DirectionCell>
type Dot = keyof typeof DIRECTIONS

/** By reference: rating, direction, name of its group, and the words after a year to date. */
const JUDGED: Readonly<Record<string, readonly [Rag, Dot, string, string]>> = {
  '6.1': ['not-rated', 'down', 'Looked after children', 'latest month'],
  '6.2': ['red', 'better-down', 'Looked after children', 'latest month'],
  '6.3': ['not-rated', 'down', 'Looked after children', 'sum'],
  '6.4': ['not-rated', 'within', 'Looked after children', 'sum'],
  '6.5': ['red', 'worse', 'Looked after children', 'ratio of sums'],
  '6.6': ['not-rated', 'within', 'Looked after children', 'ratio of sums'],
  '6.7': ['green', 'within', 'Plans, reviews and visits', 'ratio of sums'],
  '6.8': ['red', 'better', 'Adoptions', 'ratio of sums'],
  '6.9': ['amber', 'within', 'Health', 'latest month'],
  '6.10': ['red', 'worse', 'Health', 'latest month'],
  '6.11': ['not-rated', 'better', 'Health', 'latest month'],
  '6.12': ['amber', 'within', 'Education', 'latest month'],
  '6.13': ['red', 'worse', 'Education', 'latest month'],
  '6.14': ['red', 'better', 'Plans, reviews and visits', 'as supplied'],
  '6.15': ['red', 'worse', 'Plans, reviews and visits', 'latest month'],
  '6.16': ['red', 'worse', 'Plans, reviews and visits', 'as supplied'],
  '7.1': ['not-rated', 'same', 'Care leavers', 'latest month'],
  '7.3': ['not-rated', 'unknown', 'Care leavers', 'latest month'],
  '7.4': ['not-rated', 'unknown', 'Care leavers', 'latest month'],
  '8.1': ['red', 'worse', 'Placements', 'latest month'],
  '8.2': ['amber', 'better-down', 'Placements', 'latest month'],
  '8.3': ['not-rated', 'better', 'Placements', 'latest month'],
  '8.4': ['not-rated', 'better-down', 'Placements', 'latest month'],
  '9.1': ['red', 'better', 'Adoptions', 'ratio of sums'],
  '9.2': ['green', 'worse-up', 'Adoptions', 'rolling 12 months'],
  '9.3': ['red', 'better-down', 'Adoptions', 'rolling 12 months'],
  '10.1': ['red', 'better-down', 'Caseloads', 'latest month'],
  '10.2': ['amber', 'better-down', 'Caseloads', 'latest month'],
}
const GROUPS = [
  'Looked after children',
  'Plans, reviews and visits',
  'Health',
  'Education',
  'Care leavers',
  'Placements',
  'Adoptions',
  'Caseloads',
]
const GOOD: Readonly<Record<string, string>> = { High: 'High', Low: 'Low', Info: 'Info' }
const UNIT: Readonly<Record<string, string>> = {
  Count: 'number',
  Percentage: '%',
  'Rate per 10,000': 'per 10,000',
  'Average count': 'average',
  'Rolling year - ave count': 'days',
}

const LONG: Readonly<Record<string, string>> = {
  sum: 'the sum of the months',
  'ratio of sums': 'the sum of the months’ numerators divided by the sum of their denominators',
  'latest month': 'the figure of the last month',
  'as supplied': 'as supplied, not worked out here',
}

const rating = (rag: Rag, reason?: string): RatingCell => ({
  ...RATINGS[rag],
  ...(reason === undefined ? {} : { reason }),
})
const rowOf = (ref: string): readonly string[] => published.summary.find(row => row[0] === ref) ?? []
const at = (row: readonly string[], column: number): string => row[column] ?? ''

export function cell(ref: string, value: string, unit: string, below?: string): FigureCell {
  if (value === '')
    return ref.includes('@2017-02') || ref.includes('@2017-03')
      ? { ref, text: '[z]', spoken: 'not yet due', isMissing: true }
      : { ref, text: '[x]', spoken: 'not supplied', isMissing: true }
  const text = unit === '%' ? `${value}%` : value
  return { ref, text, spoken: text, isMissing: false, ...(below === undefined ? {} : { below }) }
}

/** Puts bounds such as `<90%` into words. */
function bounds(ref: string): SummaryRow['bounds'] {
  const boundWords: Readonly<Record<string, readonly [string, string, string]>> = {
    '6.2': ['more than 5 from 73.5', '2 to 5 from 73.5', 'within 2 of 73.5'],
    '8.2': ['12% or above', '9.6% to below 12%', 'below 9.6%'],
    '8.3': ['Not set', 'Not set', '87.5% or above'],
    '9.2': ['511 or above', '487 to below 511', 'below 487'],
    '9.3': ['127 or above', '121 to below 127', 'below 121'],
    '10.1': ['18 or above', '15 to below 18', 'below 15'],
    '10.2': ['21 or above', 'below 20', 'below 18'],
  }
  const words = boundWords[ref]
  if (words !== undefined) return { red: words[0], amber: words[1], green: words[2] }
  const number = (column: number) => at(rowOf(ref), column).replaceAll(/[^0-9.]/g, '')
  if (number(9) === '')
    return at(rowOf(ref), 19) === 'n/a'
      ? { red: 'No target', amber: 'No target', green: 'No target' }
      : { red: 'To be set', amber: 'To be set', green: 'To be set' }
  const judges = at(rowOf(ref), 19) === 'YTD' ? 'YTD ' : ''
  return {
    red: `${judges}below ${number(9)}%`,
    amber: `${judges}${number(10)}% to below ${number(11)}%`,
    green: `${judges}${number(11)}% or above`,
  }
}

function summaryRow(ref: string): SummaryRow {
  const row = rowOf(ref)
  const unit = UNIT[at(row, 3)] ?? ''
  const [rag, dot, , rule] = JUDGED[ref] ?? ['not-rated', 'unknown', '', '']
  const name = at(row, 1)
  return {
    ref,
    name,
    goodIs: GOOD[at(row, 2)] ?? '',
    unit,
    months: [4, 5, 6].map(column => cell(`${ref}@2016-${column + 7}`, at(row, column), unit)),
    yearToDate: cell(`${ref}@2017-01.ytd`, at(row, 7), unit, at(row, 7) === '' ? undefined : rule),
    direction: DIRECTIONS[dot],
    rating: rating(rag),
    bounds: bounds(ref),
    years: [12, 13, 14].map((column, i) => cell(`${ref}@${2013 + i}`, at(row, column), unit)),
    comparators: [15, 16, 17, 18].map((column, i) => cell(`${ref}/${i}`, at(row, column), unit)),
    chart: sparkline(ref, name),
  }
}

const numberOf = (text: string): number | null => (text === '' ? null : Number(text))
const seriesOf = (ref: string, periods: readonly (readonly [string, string])[]) =>
  periods.map(([id, label]) => ({
    label,
    value: numberOf(published.monthly[ref]?.[id]?.[0] ?? ''),
    text: published.monthly[ref]?.[id]?.[0] || '[x]',
  }))

function sparkline(ref: string, name: string): Chart {
  return {
    chart: 'sparkline',
    id: `spark-${ref}`,
    label: '',
    title: `${ref} ${name}`,
    subtitle: 'January 2016 to January 2017',
    alternative: `Line of ${name.slice(0, 80)}, by month from January 2016 to January 2017.`,
    figuresIn: 'Table 1',
    points: seriesOf(ref, MONTHS.slice(0, 13)),
  }
}

function history(ref: string, number: number, title: string, subtitle: string, table: string): Chart {
  return {
    chart: 'history',
    id: `history-${ref}`,
    label: `Figure ${number}`,
    title,
    subtitle,
    figuresIn: table,
    unit: '%',
    alternative: `Column chart of ${ref} by month from January 2016 to January 2017, by year from 2013/14, and beside the latest benchmarks.`,
    zones: [
      {
        id: 'months',
        title: 'In month',
        points: seriesOf(ref, MONTHS.slice(0, 13)).map((point, i) => ({ ...point, isCurrent: i === 12 })),
      },
      {
        id: 'years',
        title: 'Annual trend',
        points: seriesOf(ref, YEARS).map(point => ({ ...point, isCurrent: false })),
      },
      {
        id: 'benchmarks',
        title: 'Latest benchmarking',
        points: seriesOf(ref, BENCHMARKS).map(point => ({ ...point, isCurrent: false })),
      },
    ],
  }
}

function flows(number: number, table: string): Chart {
  const started = seriesOf('6.3', MONTHS.slice(0, 13))
  const ceased = seriesOf('6.4', MONTHS.slice(0, 13))
  return {
    chart: 'flows',
    id: 'flows-6',
    label: `Figure ${number}`,
    title: 'More children were admitted than left care in ten of the last thirteen months',
    figuresIn: table,
    subtitle:
      'Admissions and children who ceased to be looked after, number a month, January 2016 to January 2017',
    alternative:
      'Paired columns of admissions and children who ceased to be looked after, month by month from January 2016 to January 2017; 10 admissions and 12 ceased in January 2017.',
    series: ['Admissions', 'Ceased'],
    months: started.flatMap((point, i) => {
      const out = ceased[i]
      return out === undefined
        ? []
        : [{ label: point.label, in: point, out, net: { label: point.label, value: null, text: '[x]' } }]
    }),
  }
}

function topicTable(id: string, number: number, title: string, refs: readonly string[]): Topic['table'] {
  const cells = (period: string) =>
    refs.map(ref => {
      const unit = UNIT[at(rowOf(ref), 3)] ?? ''
      const [value, numerator, denominator] = published.monthly[ref]?.[period] ?? ['', '', '']
      return cell(
        `${ref}@${period}`,
        value,
        unit,
        numerator !== '' && denominator !== '' ? `${numerator} of ${denominator}` : undefined,
      )
    })
  const rows = (periods: readonly (readonly [string, string])[]) =>
    periods.map(([period, label]) => ({ label, isCurrent: period === '2017-01', cells: cells(period) }))
  return {
    id,
    caption: `Table ${number}: ${title}, by month, by year and against benchmarks`,
    columns: refs.map(ref => ({
      ref,
      name: SHORT[ref] ?? at(rowOf(ref), 1),
      unit: UNIT[at(rowOf(ref), 3)] ?? '',
    })),
    parts: [
      { id: 'months', title: 'In month performance', rows: rows(MONTHS) },
      { id: 'years', title: 'Annual trend', rows: rows(YEARS) },
      { id: 'benchmarks', title: 'Latest benchmarking', rows: rows(BENCHMARKS) },
    ],
  }
}

const SHORT: Readonly<Record<string, string>> = {
  '6.1': 'Looked after children',
  '6.2': 'Rate of looked after children',
  '6.3': 'Admissions',
  '6.4': 'Ceased to be looked after',
  '6.7': 'Reviews within timescales',
  '6.9': 'Up to date health assessments',
  '6.10': 'Up to date dental assessments',
  '6.11': 'Initial health assessments within 20 working days',
  '6.12': 'With a personal education plan',
  '6.13': 'With an up to date personal education plan',
  '6.14': 'Eligible with an up to date plan',
  '6.15': 'Visits within national minimum standard',
  '6.16': 'Visits within local standard',
  '7.1': 'Care leavers',
  '7.3': 'In suitable accommodation',
  '7.4': 'In employment, education or training',
  '8.1': 'Long-term placements stable for 2 years',
  '8.2': 'Three or more placements',
  '8.3': 'In a family based setting',
  '8.4': 'Placed with parents',
  '9.1': 'Adoptions within 12 months',
  '9.2': 'Days to adoption placement',
  '9.3': 'Days from order to match',
}

function indicator(ref: string, says: readonly string[], definition: string, below?: string): TopicIndicator {
  const row = rowOf(ref)
  const [rag, dot, , rule] = JUDGED[ref] ?? ['not-rated', 'unknown', '', '']
  const words = bounds(ref)
  return {
    ref,
    name: at(row, 1),
    short: SHORT[ref] ?? at(row, 1),
    definition,
    says,
    figure: cell(`${ref}@2017-01`, at(row, 6), UNIT[at(row, 3)] ?? '', below),
    rating: rating(rag),
    direction: DIRECTIONS[dot],
    rule:
      words.red === 'No target'
        ? 'Information only: neither high nor low is good. No target is set.'
        : `Good is ${(GOOD[at(row, 2)] ?? '').toLowerCase()}. Green: ${words.green}. Amber: ${words.amber}. Red: ${words.red}. Worked out as supplied, without its parts.`,
    yearToDateRule: LONG[rule] ?? rule,
    annualRule: LONG[rule] ?? rule,
    owner: 'Head of Service, Looked After Children',
  }
}

const paragraph = (text: string): Topic['commentary'][number] => ({ prose: 'paragraph', runs: [{ text }] })

const topics: readonly Topic[] = [
  {
    block: 'topic',
    id: 'looked-after',
    title: 'Looked after children',
    indicators: [
      indicator(
        '6.1',
        [
          '482 children were looked after at the end of January 2017, 2 fewer than in December and 52 more than a year before.',
        ],
        'Children with an open episode of care on the last day of the month. Short breaks are not counted.',
      ),
      indicator(
        '6.2',
        [
          '85.5 per 10,000, down from 85.9 in December.',
          'The neighbour average is 75.8 and the best neighbour 56.0.',
        ],
        'Looked after children on the last day of the month for each 10,000 of the population aged under 18.',
        '482 of 56,375',
      ),
      indicator(
        '6.3',
        [
          '10 children were admitted, down from 22 in December: the fewest in thirteen months.',
          '219 since April.',
        ],
        'Children who started to be looked after in the month.',
      ),
      indicator(
        '6.4',
        ['12 children left care, down from 17 in December.', '172 since April.'],
        'Children who ceased to be looked after in the month, for any reason.',
      ),
    ],
    commentary: [
      paragraph(
        'Admissions fell to 10 in January, and more children left care than were admitted for the first time since August. The number of looked after children, 482, remains well above that of our statistical neighbours when set against the population.',
      ),
      {
        prose: 'paragraph',
        runs: [
          { text: 'The service reviews each admission at the ' },
          { text: 'Edge of Care panel', emphasis: 'strong' },
          { text: '. Three actions are under way:' },
        ],
      },
      {
        prose: 'list',
        ordered: false,
        items: [
          [{ text: 'a second family group conference post from 1 March;' }],
          [{ text: 'a review of all children placed with parents; and' }],
          [{ text: 'a tracker of special guardianship applications, reported to this panel each quarter.' }],
        ],
      },
    ],
    dataNotes: [
      'Late records are still being added after the change of case system; figures for at least the two months before are run again each month.',
    ],
    table: topicTable('table-looked-after', 2, 'Looked after children', ['6.1', '6.2', '6.3', '6.4']),
    charts: [
      flows(1, 'Table 2'),
      history(
        '6.2',
        2,
        'The rate of looked after children is above the neighbour average',
        'Looked after children per 10,000 population aged under 18; the line is the neighbour average, 75.8',
        'Table 2',
      ),
    ],
  },
  {
    block: 'topic',
    id: 'plans',
    title: 'Plans in date',
    indicators: [
      indicator(
        '6.14',
        [
          '79.4% of eligible children had an up to date plan, up from 55.6% in December.',
          'The target is 95%; the figure for 2015/16 was 98.4%.',
          'November is not available.',
        ],
        'Looked after children for whom a plan is required who have one that was agreed or reviewed within the timescale that the plan sets.',
      ),
    ],
    commentary: [
      paragraph(
        'The fall in December followed the move to the new case system, in which plans had to be entered again. Team managers hold a weekly list of the plans that remain, and the backlog is to be cleared by the end of March.',
      ),
    ],
    dataNotes: [
      'November 2016 is not available, because plans could not be reported from the new case system in that month.',
      'The year to date is as supplied and cannot be worked out from the months printed here.',
    ],
    table: topicTable('table-plans', 3, 'Plans in date', ['6.14']),
    charts: [
      history(
        '6.14',
        3,
        'Plans in date have recovered part of the fall of December',
        'Eligible looked after children with an up to date plan, per cent',
        'Table 3',
      ),
    ],
  },
  {
    block: 'topic',
    id: 'reviews-visits',
    title: 'Reviews and visits',
    indicators: [
      indicator(
        '6.7',
        [
          '98.2% of reviews were within timescales, 54 of 55, down from 98.9% in December.',
          'It is on target: 95% or more.',
          'Since April: 96.7%.',
        ],
        'Reviews held in the month that were held on or before their due date, of all reviews held in the month.',
        '54 of 55',
      ),
      indicator(
        '6.15',
        [
          '78.7% of visits were within the national minimum standard, down from 89.7% in December: the lowest of thirteen months.',
          'The target is 98%.',
        ],
        'Completed statutory visits that were within the national minimum standard, of all visits completed.',
      ),
      indicator(
        '6.16',
        [
          '65.6% of visits were within the local standard, down from 77.8% in December.',
          'Since April: 60.0%.',
        ],
        'Completed visits that were within the local standard, which asks for more frequent visits, of all visits completed.',
      ),
    ],
    commentary: [
      paragraph(
        'One review was late, because a foster carer was ill; it was held eight days after its due date.',
      ),
      paragraph(
        'Visits have declined for the third month. Two causes are known: vacancies in the two locality teams, and visits that took place and were not yet recorded when the data was drawn. Each team manager now receives a list of visits due in the next ten working days.',
      ),
    ],
    dataNotes: [
      'Visits are counted from the record of the visit. A visit that is recorded late will change these figures when they are run again.',
    ],
    table: topicTable('table-reviews', 4, 'Reviews and visits', ['6.7', '6.15', '6.16']),
    charts: [
      history(
        '6.7',
        4,
        'Reviews have been on target in eleven of thirteen months',
        'Reviews within timescales, per cent; the line is the target, 95%',
        'Table 4',
      ),
      history(
        '6.15',
        5,
        'Visits within the national standard are at their lowest in thirteen months',
        'Visits within the national minimum standard, per cent; the line is the target, 98%',
        'Table 4',
      ),
    ],
  },
  {
    block: 'topic',
    id: 'health',
    title: 'Health',
    indicators: [
      indicator(
        '6.9',
        ['92.7% of health assessments were up to date, down from 95.3% in December, when it was on target.'],
        'Looked after children whose latest health assessment was within twelve months, or six months for those under five.',
      ),
      indicator(
        '6.10',
        ['66.1% of dental assessments were up to date, down from 66.8% in December.', 'The target is 95%.'],
        'Looked after children who have seen a dentist within the last twelve months.',
      ),
      indicator(
        '6.11',
        [
          '50.0% of initial assessments were within 20 working days, up from 0.0% in December.',
          'No tolerance has been set.',
        ],
        'Initial health assessments in the month that were within 20 working days of the start of care.',
      ),
    ],
    commentary: [
      paragraph(
        'The health partner has agreed to hold four clinic places each week for initial assessments. Dental figures are lower than the work that is done: 41 visits were confirmed by carers and are not yet on the record.',
      ),
    ],
    dataNotes: [],
    table: topicTable('table-health', 5, 'Health', ['6.9', '6.10', '6.11']),
    charts: [
      history(
        '6.10',
        6,
        'Two in three children have an up to date dental assessment',
        'Up to date dental assessments, per cent; the line is the target, 95%',
        'Table 5',
      ),
    ],
  },
  {
    block: 'topic',
    id: 'education',
    title: 'Personal education plans',
    indicators: [
      indicator(
        '6.12',
        [
          '90.1% of children had a personal education plan, down from 92.2% in December.',
          'Amber is 90% to below 95%.',
        ],
        'Looked after children of the ages covered who have a personal education plan.',
      ),
      indicator(
        '6.13',
        ['63.7% had an up to date plan, down from 80.1% in December.', 'The target is 95%.'],
        'Looked after children of the ages covered whose plan was reviewed in the term.',
      ),
    ],
    commentary: [
      paragraph(
        'A new school term began in January, so a plan that was reviewed in the autumn counts as out of date until the spring meeting is held. The Virtual School expects 95% by the end of term.',
      ),
    ],
    dataNotes: ['Plans are termly: the first month of each term is lower than the last.'],
    table: topicTable('table-education', 6, 'Personal education plans', ['6.12', '6.13']),
    charts: [
      history(
        '6.12',
        7,
        'Fewer children have a plan than at the year end',
        'Children with a personal education plan, per cent',
        'Table 6',
      ),
      history(
        '6.13',
        8,
        'Up to date plans fall at the start of each term',
        'Children with an up to date personal education plan, per cent',
        'Table 6',
      ),
    ],
  },
  {
    block: 'topic',
    id: 'care-leavers',
    title: 'Care leavers',
    indicators: [
      indicator(
        '7.1',
        ['224 care leavers, unchanged from December.'],
        'Young people with whom the leaving care service works.',
      ),
      indicator(
        '7.3',
        ['There is no figure for January: not available.', 'The latest is 97.1%, for September 2016.'],
        'Care leavers in accommodation that is suitable, of all care leavers.',
      ),
      indicator(
        '7.4',
        ['There is no figure for January: not available.'],
        'Care leavers in employment, education or training, of all care leavers.',
      ),
    ],
    commentary: [],
    commentaryMissing: 'No commentary was supplied for this section.',
    dataNotes: [
      'Accommodation and activity have not been available since October 2016, because the new case system does not yet report them.',
    ],
    table: topicTable('table-leavers', 7, 'Care leavers', ['7.1', '7.3', '7.4']),
    charts: [],
  },
  {
    block: 'topic',
    id: 'placements',
    title: 'Placements',
    indicators: [
      indicator(
        '8.1',
        [
          '66.2% of long term placements were stable for at least two years, down from 67.6% in December.',
          'The neighbour average is 68.2%.',
        ],
        'Children under 16 looked after for two and a half years or more who have lived in the same placement for at least two years.',
        '96 of 145',
      ),
      indicator(
        '8.2',
        [
          '11.7% had three or more placements in twelve months, down from 12.8% in December.',
          'The neighbour average is 9.2%.',
        ],
        'Looked after children who have had three or more placements in the last twelve months.',
        '56 of 480',
      ),
    ],
    commentary: [
      paragraph(
        'Of the four children whose long term placement ended in January, two moved to be with a brother or sister. The sufficiency strategy asks for 15 more in-house foster placements by March 2018.',
      ),
    ],
    dataNotes: [
      'The denominator of 8.2 is the number of children looked after when the report was drawn, 480.',
    ],
    table: topicTable('table-placements', 8, 'Placements', ['8.1', '8.2']),
    charts: [
      history(
        '8.1',
        9,
        'Long term stability has fallen below the neighbour average',
        'Long term placements stable for at least two years, per cent; the line is the neighbour average, 68.2%',
        'Table 8',
      ),
      history(
        '8.2',
        10,
        'Three or more placements: above the neighbour average all year',
        'Three or more placements in twelve months, per cent; the line is the neighbour average, 9.2%',
        'Table 8',
      ),
    ],
  },
  {
    block: 'topic',
    id: 'adoptions',
    title: 'Adoptions',
    indicators: [
      indicator(
        '9.1',
        [
          '33.3% of adoptions were completed within 12 months, 3 of 9; none in December.',
          'Since April: 41.4%, 12 of 29.',
        ],
        'Adoption orders granted within twelve months of the decision that the child should be placed for adoption.',
        '3 of 9',
      ),
      indicator(
        '9.2',
        ['374.7 days on average, up from 345.9 in December.', 'It is on target: below 487 days.'],
        'Mean days between entering care and moving in with the adoptive family, children adopted in the last twelve months.',
      ),
      indicator(
        '9.3',
        ['208.4 days on average, down from 216.9 in December.', 'The target is below 121 days.'],
        'Mean days between the placement order and the match with an adoptive family, children adopted in the last twelve months.',
      ),
    ],
    commentary: [
      paragraph(
        'Small numbers move these figures: one child is 11 percentage points of the January figure. Two brothers who waited 611 days account for most of the change in 9.2.',
      ),
    ],
    dataNotes: [
      'An adoption order may be appealed against for 28 days; orders of late January may still change.',
      'Timeliness is judged on the rolling twelve months.',
    ],
    table: topicTable('table-adoptions', 9, 'Adoptions', ['9.1', '9.2', '9.3']),
    charts: [
      history(
        '9.2',
        11,
        'Children are placed 172 days sooner than the neighbour average',
        'Days from entering care to adoption placement, mean of the last twelve months; the line is the neighbour average, 546.5',
        'Table 9',
      ),
      history(
        '9.3',
        12,
        'Matching takes longer than in 2015/16',
        'Days from placement order to match, mean of the last twelve months; the line is the neighbour average, 220.6',
        'Table 9',
      ),
    ],
  },
]

const legend: Legend = {
  ratings: Object.values(RATINGS),
  directions: [
    { ...DIRECTIONS.better, arrow: '↑ or ↓' },
    { ...DIRECTIONS.worse, arrow: '↑ or ↓' },
    { ...DIRECTIONS.within, arrow: '↑ or ↓' },
    DIRECTIONS.up,
    DIRECTIONS.same,
    DIRECTIONS.down,
    DIRECTIONS.unknown,
  ],
  marks: [
    {
      mark: '[x]',
      meaning: 'not available: the figure was not supplied, is not yet published, or cannot be compared',
    },
    { mark: '[z]', meaning: 'not applicable: the figure has no meaning here, or its month has not ended' },
  ],
}

const summary: Summary = {
  block: 'summary',
  id: 'summary',
  title: 'Performance summary',
  caption: 'Table 1: Performance summary, as at the end of January 2017',
  columns: {
    months: ['Nov 2016', 'Dec 2016', 'Jan 2017'],
    monthsBand: '2016/17',
    yearToDate: 'Year to date',
    years: ['2013/14', '2014/15', '2015/16'],
    comparators: [
      { short: 'Neighbour average', name: 'Statistical neighbour average' },
      { short: 'Best neighbour', name: 'Best statistical neighbour' },
      { short: 'England', name: 'England average' },
      { short: 'Top quartile', name: 'National top quartile threshold' },
    ],
  },
  groups: GROUPS.map(title => ({
    title,
    rows: published.summary
      .map(row => at(row, 0))
      .filter(ref => JUDGED[ref]?.[2] === title)
      .map(summaryRow),
  })),
  legend,
}

const entry = (ref: string, why?: string, action?: string) => ({
  indicators: [
    {
      ref,
      name: SHORT[ref] ?? at(rowOf(ref), 1),
      figure: cell(ref, at(rowOf(ref), 6), UNIT[at(rowOf(ref), 3)] ?? '').text,
      ...(why !== undefined && { why }),
      rating: rating(JUDGED[ref]?.[0] ?? 'not-rated'),
    },
  ],
  ...(action !== undefined && { cause: 'No cause given.', actions: [action] }),
})
const NO_ACTION = 'No action given.'

export const samplePaper: Paper = {
  status: { is: 'draft', foot: 'Draft', cover: 'Draft' },
  id: 'corporate-parenting',
  title: 'Corporate parenting performance report',
  council: 'Rotherham Metropolitan Borough Council',
  committee: 'Corporate Parenting Panel',
  abbreviations: [{ short: 'YTD', long: 'year to date' }],
  language: 'en-GB',
  period: { id: '2017-01', name: 'January 2017' },
  asAt: { day: '2017-01-31', name: '31 January 2017' },
  look: 'performance-report',
  figures: {},
  blocks: [
    {
      block: 'cover',
      details: [
        { label: 'Committee', text: 'Corporate Parenting Panel' },
        { label: 'Period', text: 'January 2017' },
        { label: 'Figures as at', text: '31 January 2017' },
        { label: 'Report of', text: 'Strategic Director, Children and Young People’s Services' },
        { label: 'Accountable officer', text: 'Deputy Strategic Director' },
        { label: 'Wards affected', text: 'All' },
        { label: 'Edition', text: 'Public' },
        { label: 'Issue', text: 'Issue 1, draft 1' },
      ],
      notices: [
        'This report is a worked example made by Orderpaper from published figures. It is not a publication of the council.',
        'Please note: this is not a live report. Figures for at least the two months before are run again each month, so that they may differ from those printed last month. A change of case system in autumn 2016 is still being worked through.',
      ],
    },
    {
      block: 'members-page',
      id: 'members',
      title: 'What members need to know',
      commentary: [],
      lead: '28 indicators in January 2017: 2 green, 4 amber, 12 red, 10 not rated. 11 improved and 13 got worse since the month before.',
      groups: [
        {
          id: 'worsening',
          title: 'Off target, and really getting worse',
          entries: [
            entry(
              '6.15',
              'target 98% or above; down from 89.7%',
              'Check each late visit. Head of Looked After Children, by 28 February 2017.',
            ),
            entry('6.16', 'target 90% or above; down from 77.8%', NO_ACTION),
            entry('6.13', 'target 95% or above; down from 80.1%', NO_ACTION),
            entry('6.10', 'target 95% or above; down from 66.8%', NO_ACTION),
          ],
        },
        {
          id: 'off-target',
          title: 'Off target',
          entries: [
            entry('6.2', 'target within 2 of 73.5; down from 85.9', NO_ACTION),
            entry('6.14', 'target 95% or above; up from 55.6%', NO_ACTION),
            entry('9.1', 'target 85% or above; year to date', NO_ACTION),
            entry('9.3', 'target below 121; year to date', NO_ACTION),
          ],
        },
        {
          id: 'within-tolerance',
          title: 'Off target, within the tolerance',
          isBrief: true,
          entries: [
            entry('6.9', 'down from 95.3%'),
            entry('6.12', 'down from 92.2%'),
            entry('8.2', 'down from 12.8%'),
          ],
        },
        {
          id: 'met',
          title: 'On target, with no clear change',
          isBrief: true,
          entries: [entry('6.7'), entry('9.2')],
        },
        {
          id: 'not-known',
          title: 'Not known',
          isBrief: true,
          entries: [
            entry('7.3', 'not supplied; last known 97.1% in September 2016'),
            entry('7.4', 'not supplied; last known 70.3% in September 2016'),
          ],
        },
      ],
      says: [
        {
          title: 'How we compare',
          text: 'Against the statistical neighbour average (ours first, theirs second): better on 9.2 (374.7; 546.5).',
        },
      ],
    },
    summary,
    ...topics,
    {
      block: 'notes',
      id: 'notes',
      title: 'Notes',
      legend,
      sections: [
        {
          title: 'How figures are made',
          items: [
            'Percentages, rates and means are rounded half up to one decimal, from exact fractions.',
            'Ratings and arrows are decided on the figure as printed, so that they can be checked from the page.',
            'A figure that is not there says why.',
          ],
        },
        {
          title: 'Benchmarks',
          items: [
            'Neighbour average: the mean of the council’s statistical neighbours, latest published year.',
            'Best neighbour: the best of them.',
            'Top quartile: the value that the best quarter of authorities in England reach.',
          ],
        },
        {
          title: 'Sources',
          items: [
            'Case system extract of 31 January 2017.',
            'Published statistics of the Department for Education, 2015/16.',
          ],
        },
        { title: 'Contact', items: ['Performance and quality team: performance@example.gov.uk.'] },
      ],
    },
  ],
}

function sizeOf({ chart, size }: Chart): readonly [number, number] {
  if (chart === 'sparkline') return [88, 22]
  if (size !== undefined) return [468, size === 'small' ? 116 : 170]
  return [668, chart === 'flows' ? 242 : 232]
}

/** A placeholder picture of the right size for each chart, where only the page matters. */
export function placeholderOf(chart: Chart): string {
  const [width, height] = sizeOf(chart)
  const label = chart.alternative.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawingOf(chart, width, height)}</svg>`
}

function valuesOf(chart: Chart): readonly (number | null)[] {
  switch (chart.chart) {
    case 'sparkline':
      return chart.points.map(point => point.value)
    case 'history':
      return chart.zones.flatMap(zone => zone.points.map(point => point.value))
    case 'flows':
      return chart.months.flatMap(month => [month.in.value, month.out.value])
    case 'stacked':
      return chart.bars.flatMap(bar => bar.values.map(point => point.value))
    case 'multiples':
      return chart.panels.flatMap(panel => panel.points.map(point => point.value))
    case 'lines':
      return chart.lines.flatMap(line => line.points.map(point => point.value))
    case 'ranked':
      return chart.bars.map(bar => bar.value)
    case 'pyramid':
      return chart.bands.flatMap(band => [band.left.value, band.right.value])
    case 'projection':
      return [...chart.actual, ...chart.projected].map(point => point.value)
    case 'control':
      return chart.months.map(month => month.value)
    case 'funnel':
      return chart.points.map(point => point.value)
  }
}

function drawingOf(chart: Chart, width: number, height: number): string {
  const values = valuesOf(chart)
  const top = Math.max(1, ...values.map(value => value ?? 0))
  const small = chart.chart === 'sparkline'
  const [left, base] = small ? [2, height - 2] : [40, height - 30]
  const step = (width - left - 4) / Math.max(1, values.length)
  const x = (i: number) => (left + i * step).toFixed(1)
  const y = (value: number) => (base - (value / top) * (base - (small ? 2 : 14))).toFixed(1)
  // Always paint something: an empty cell is dropped from the tags.
  if (small)
    return `<line x1="2" x2="${width}" y1="${base}" y2="${base}" stroke="#595959" stroke-width=".5"/><polyline fill="none" stroke="#12436D" stroke-width="1.5" points="${values.flatMap((value, i) => (value === null ? [] : [`${x(i)},${y(value)}`])).join(' ')}"/>`
  const bars = values
    .map((value, i) =>
      value === null
        ? ''
        : `<rect x="${x(i)}" y="${y(value)}" width="${(step * 0.7).toFixed(1)}" height="${(base - Number(y(value))).toFixed(1)}" fill="${chart.chart === 'flows' && i % 2 === 1 ? '#28A197' : '#12436D'}"/>`,
    )
    .join('')
  return `<line x1="36" x2="${width}" y1="${base}" y2="${base}" stroke="#595959"/>${bars}<text x="0" y="20" font-family="SourceSans3" font-size="13">${top}</text><text x="40" y="${height - 10}" font-family="SourceSans3" font-size="13">Jan 2016</text>`
}

/** Every chart inside a value, at any depth. */
export function chartsIn(value: unknown): readonly Chart[] {
  if (Array.isArray(value)) return value.flatMap(chartsIn)
  if (typeof value !== 'object' || value === null) return []
  return 'chart' in value && typeof value.chart === 'string'
    ? [value as Chart]
    : Object.values(value).flatMap(chartsIn)
}

export const placeholders = (value: unknown): ReadonlyMap<string, string> =>
  new Map(chartsIn(value).map(chart => [chart.id, placeholderOf(chart)]))
