// A whole sufficiency strategy of an invented council, as src/papers would write it, for looking at the
// portrait look and its sections. All figures are invented, and add up; each is in `figures` under its
// reference.

import type { Figure, FigureCell, RatingCell } from '../../src/figures/figure.ts'
import type { Chart, ChartPoint } from '../../src/papers/chart.ts'
import type { DataTable, Paper, Section, TableCell } from '../../src/papers/paper.ts'

const COUNCIL = 'example'
const YEARS = ['2017/18', '2018/19', '2019/20', '2020/21', '2021/22'] as const
const figures: Record<string, Figure> = {}

type Row = DataTable['rows'][number]
type Column = DataTable['columns'][number]

interface Printed {
  readonly indicator: string
  readonly period: string
  readonly text: string
  readonly part?: string
  readonly isShare?: boolean
  readonly area?: string
  readonly missing?: Figure['missing']
  readonly mark?: string
  readonly below?: string
}

/** `S1[age=1-4]%@2021/22/england`: added to the paper's figures, and shown by a cell. */
function cellOf({
  indicator,
  period,
  text,
  part,
  isShare = false,
  area,
  missing,
  mark,
  below,
}: Printed): FigureCell {
  const ref = `${indicator}${part === undefined ? '' : `[${part}]`}${isShare ? '%' : ''}@${period}${area === undefined ? '' : `/${area}`}`
  const spoken = missing === undefined ? text : `${missing.reason.replaceAll('-', ' ')}`
  figures[ref] = {
    ref,
    indicator,
    area: area ?? COUNCIL,
    period,
    ...(part !== undefined && { part }),
    ...(isShare && { shareOf: 'all' }),
    text,
    spoken,
    rule: isShare ? 'share of the total' : 'count of children',
    from: [],
    ...(missing === undefined ? { value: text.replaceAll(/[,%£]/g, '').replace('−', '-') } : { missing }),
  }
  return {
    ref,
    text,
    spoken,
    isMissing: missing !== undefined,
    ...(mark === undefined ? {} : { mark }),
    ...(below === undefined ? {} : { below }),
  }
}

const figure = (cell: Printed): TableCell => ({ cell: 'figure', figure: cellOf(cell) })
const text = (words: string): TableCell => ({ cell: 'text', text: words })
const rated = (rating: RatingCell): TableCell => ({ cell: 'rating', rating })
const ON: RatingCell = { status: 'green', word: 'Green', symbol: '●', reason: 'met' }
const NEAR: RatingCell = { status: 'amber', word: 'Amber', symbol: '▲', reason: 'within the tolerance' }
const OFF: RatingCell = { status: 'red', word: 'Red', symbol: '■', reason: 'outside the tolerance' }

const years = (below?: string): Column[] =>
  YEARS.map((title, at) => ({
    title,
    holds: 'figures',
    ...(below === undefined ? {} : { below }),
    ...(at === YEARS.length - 1 ? { isCurrent: true } : {}),
  }))

/** A table of counts with their shares of each year's total; the last rows are not known and the total. */
function countsAndShares(
  id: string,
  caption: string,
  indicator: string,
  map: string,
  rowHeading: string,
  counts: readonly (readonly [label: string, code: string, ...numbers: number[]])[],
  more: Partial<DataTable> = {},
): DataTable {
  const totals = YEARS.map((_, at) => counts.reduce((sum, row) => sum + Number(row[at + 2]), 0))
  const row = ([label, code, ...numbers]: (typeof counts)[number]): Row => ({
    kind: label === 'Not known' ? 'not-known' : 'item',
    label,
    cells: YEARS.map((period, at) => ({
      cell: 'figure',
      figure: cellOf({ indicator, period, part: `${map}=${code}`, text: String(numbers[at]) }),
      share: cellOf({
        indicator,
        period,
        part: `${map}=${code}`,
        isShare: true,
        text: `${Math.round((100 * Number(numbers[at])) / (totals[at] ?? 1))}%`,
      }),
    })),
  })
  return {
    id,
    caption,
    rowHeading,
    says: [],
    notes: ['Shares are of the year’s total, rounded half up: they may not add up to 100%.'],
    columns: years(),
    rows: [
      ...counts.map(row),
      {
        kind: 'total',
        label: 'All children looked after',
        cells: YEARS.map((period, at) => figure({ indicator, period, text: String(totals[at]) })),
      },
    ],
    ...more,
  }
}

const age = countsAndShares(
  'table-age',
  'Table 2: children looked after at 31 March by age',
  'S1',
  'age',
  'Age',
  [
    ['Under 1', '0', 38, 35, 41, 36, 30],
    ['1 to 4', '1-4', 92, 101, 97, 88, 83],
    ['5 to 9', '5-9', 131, 140, 148, 139, 121],
    ['10 to 15', '10-15', 214, 236, 251, 249, 233],
    ['16 and 17', '16-17', 96, 104, 118, 127, 131],
    ['Not known', 'not-known', 0, 1, 0, 0, 2],
  ],
  {
    says: [
      '600 children were looked after at 31 March 2022, 39 fewer than a year before. Ages 16 and 17 are the only group that grew in each of the five years, from 96 to 131.',
    ],
  },
)

const placement = countsAndShares(
  'table-placement',
  'Table 5: children looked after at 31 March by placement type',
  'S1',
  'placement',
  'Placement',
  [
    ['Fostering, own carers', 'foster-own', 176, 181, 172, 160, 149],
    ['Fostering, agency carers', 'foster-agency', 201, 232, 258, 263, 250],
    ['Fostering, relative or friend', 'foster-connected', 61, 64, 68, 66, 62],
    ['Children’s home, own', 'home-own', 14, 14, 12, 12, 16],
    ['Children’s home, other provider', 'home-other', 38, 41, 49, 52, 47],
    ['Placed for adoption', 'adoption', 29, 31, 28, 22, 19],
    ['With parents', 'parents', 34, 36, 41, 38, 33],
    ['Independent living and supported accommodation', 'independent', 18, 17, 26, 25, 22],
    ['Not known', 'not-known', 0, 1, 1, 1, 2],
  ],
)

const rates: DataTable = {
  id: 'table-rates',
  caption: 'Table 1: children looked after per 10,000 under 18, at 31 March',
  rowHeading: 'Area',
  columns: years(),
  says: [
    'The rate fell to 105.1 in 2021/22. It has stayed above the average of the statistical neighbours in each of the five years.',
  ],
  rows: [
    {
      kind: 'item',
      label: 'Example',
      cells: ['100.2', '108.0', '114.8', '111.9', '105.1'].map((printedText, at) =>
        figure({
          indicator: 'S2',
          period: YEARS[at] ?? '',
          text: printedText,
          ...(at === 4 ? { mark: '[p]' } : {}),
        }),
      ),
    },
    {
      kind: 'comparator',
      label: 'Statistical neighbour average',
      cells: ['91.0', '93.4', '95.8', '96.9', '97.8'].map((printedText, at) =>
        figure({ indicator: 'S2', period: YEARS[at] ?? '', text: printedText, area: 'neighbours' }),
      ),
    },
    {
      kind: 'comparator',
      label: 'England',
      cells: ['64', '65', '67', '67', '[x]'].map((printedText, at) =>
        figure({
          indicator: 'S2',
          period: YEARS[at] ?? '',
          text: printedText,
          area: 'england',
          ...(at === 4 ? { missing: { reason: 'not-yet-published' } } : {}),
        }),
      ),
    },
  ],
  notes: ['Population: mid-year estimates of the year before. England is published to whole numbers.'],
}

const BANDS = ['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and 17', 'Total'] as const
const AGE_CODES = ['0', '1-4', '5-9', '10-15', '16-17', 'all'] as const
const cross = (label: string, code: string, kind: Row['kind'], counts: readonly number[]): Row => ({
  kind,
  label,
  cells: ['in', 'out'].flatMap((place, side) =>
    BANDS.map((_, at) =>
      figure({
        indicator: 'S1',
        period: '2021/22',
        part: `place=${place};placement=${code};age=${AGE_CODES[at]}`,
        text: String(side === 0 ? counts[at] : Math.floor(Number(counts[at]) / 3)),
      }),
    ),
  ),
})
const acrossTwelve: DataTable = {
  id: 'table-across',
  caption: 'Table 6: placement type by age group and place of placement, 31 March 2022',
  rowHeading: 'Placement',
  says: [],
  bands: [
    { title: 'Within 20 miles of home', span: 6 },
    { title: 'Over 20 miles from home', span: 6 },
  ],
  columns: [...BANDS, ...BANDS].map(title => ({ title, holds: 'figures' })),
  rows: [
    cross('Fostering', 'fostering', 'item', [22, 60, 80, 120, 45, 327]),
    cross('Children’s homes', 'homes', 'item', [0, 0, 3, 24, 18, 45]),
    cross('Independent living and supported accommodation', 'independent', 'item', [0, 0, 0, 0, 18, 18]),
    cross('Other', 'other', 'item', [4, 7, 6, 6, 3, 26]),
    cross('Not known', 'not-known', 'not-known', [0, 0, 1, 0, 1, 2]),
    cross('All placements', 'all', 'total', [26, 67, 90, 150, 85, 418]),
  ],
  notes: ['Distance is that between home and placement, in a straight line.'],
}

const measure = (
  ref: string,
  label: string,
  unit: string,
  values: readonly string[],
  target: string,
  rating: RatingCell,
): Row => ({
  kind: 'item',
  label: `${ref} ${label}`,
  cells: [
    ...values.map((printedText, at) =>
      figure({
        indicator: ref,
        period: YEARS[at + 1] ?? '',
        text: printedText,
        ...(printedText.startsWith('[') ? { missing: { reason: 'not-supplied' as const } } : {}),
        ...(unit === 'ratio' && at === 3 ? { below: '74 of 83' } : {}),
        ...(at === 2 ? { mark: '[r]' } : {}),
      }),
    ),
    text(target),
    rated(rating),
  ],
})
const heading = (label: string): Row => ({ kind: 'heading', label, cells: [] })
const OUTCOMES: readonly (readonly [string, readonly (readonly [string, string, string])[]])[] = [
  [
    'Stability of placements',
    [
      ['Three or more placements in twelve months', '11.0%', 'below 10%'],
      ['Long term placements stable for two years', '66.2%', '70% or above'],
      ['Placements ended without a plan', '9.1%', 'below 8%'],
      ['Children who moved school with a placement', '7.7%', 'below 6%'],
    ],
  ],
  [
    'Health',
    [
      ['Health assessments in date', '90.4%', '95% or above'],
      ['Dental checks in date', '66.1%', '95% or above'],
      ['Initial assessments within 20 working days', '74.2%', '85% or above'],
      ['Immunisations up to date', '88.0%', '90% or above'],
      ['Mean difficulties score of the questionnaire', '14.0%', 'below 13.7%'],
    ],
  ],
  [
    'Education',
    [
      ['Children with a personal education plan', '97.0%', '98% or above'],
      ['Plans reviewed in the term', '81.5%', '95% or above'],
      ['Sessions missed', '5.4%', 'below 5%'],
      ['Sessions missed without leave', '2.2%', 'below 2%'],
    ],
  ],
  [
    'Plans, reviews and visits',
    [
      ['Reviews held in time', '96.3%', '98% or above'],
      ['Children visited within the standard', '92.9%', '98% or above'],
      ['Care plans in date', '95.5%', '95% or above'],
      ['Children who took part in their review', '98.2%', '98% or above'],
    ],
  ],
  [
    'Care leavers',
    [
      ['Care leavers in suitable accommodation', '93.6%', '95% or above'],
      ['Care leavers in education, employment or training', '58.7%', '62% or above'],
      ['Pathway plans in date', '89.9%', '95% or above'],
      ['Care leavers in touch', '97.1%', '95% or above'],
    ],
  ],
  [
    'Permanence',
    [
      ['Adoptions within twelve months of the decision', '62.1%', '75% or above'],
      ['Children who left care by a special guardianship order', '14.4%', '15% or above'],
      ['Children who returned to care within two years', '6.3%', 'below 5%'],
      ['Children who left care to live independently', '18.8%', 'information only'],
    ],
  ],
  [
    'Fostering',
    [
      ['Children with own carers, of all in fostering', '32.3%', '45% or above'],
      ['Approved places in use', '81.0%', '85% or above'],
      ['Carers’ reviews in time', '94.7%', '98% or above'],
      ['Enquiries that led to an assessment', '9.9%', '12% or above'],
    ],
  ],
]
const outcomes: DataTable = {
  id: 'table-outcomes',
  caption: 'Table 7: outcomes of children looked after and care leavers',
  rowHeading: 'Indicator',
  says: ['Of 29 indicators with a target, 4 were on target in 2021/22.'],
  columns: [
    ...YEARS.slice(1).map(
      (title, at): Column => ({ title, holds: 'figures', ...(at === 3 ? { isCurrent: true } : {}) }),
    ),
    { title: 'Target', below: 'for 2021/22', holds: 'words' },
    { title: 'Rating', holds: 'words' },
  ],
  rows: OUTCOMES.flatMap(([title, rows], group) => [
    heading(title),
    ...rows.map(([name, latest, target], at) =>
      measure(
        `${group + 1}.${at + 1}`,
        name,
        at === 0 ? 'ratio' : '',
        [group === 4 ? '[x]' : `${71 + at}.4%`, `${70 - group}.9%`, '68.0%', latest],
        target,
        [NEAR, OFF, ON, NEAR, OFF][(group + at) % 5] ?? ON,
      ),
    ),
  ]),
  notes: ['[x] not supplied; [r] revised since it was published.'],
}

const scorecard: DataTable = {
  id: 'table-scorecard',
  caption: 'Table 8: targets of the strategy before, 2019 to 2022',
  rowHeading: 'Target',
  says: [],
  columns: [
    { title: 'Target', holds: 'figures' },
    { title: 'By', holds: 'words' },
    { title: 'Result', holds: 'figures' },
    { title: 'Verdict', holds: 'words' },
    { title: 'Reason', holds: 'words' },
  ],
  rows: [
    {
      kind: 'item',
      label: 'Children in own fostering, of all in fostering',
      cells: [
        text('45%'),
        text('31 March 2022'),
        figure({ indicator: 'M1', period: '2021/22', text: '32%' }),
        rated(OFF),
        text(
          'Eleven households stopped fostering, and nine were approved. Two retired after the end of the pandemic.',
        ),
      ],
    },
    {
      kind: 'item',
      label: 'New children’s homes of the council',
      cells: [
        text('4'),
        text('31 December 2021'),
        figure({ indicator: 'M2', period: '2021/22', text: '2' }),
        rated(NEAR),
        text('Planning permission for the third came in February 2022.'),
      ],
    },
    {
      kind: 'item',
      label: 'Placements over 20 miles from home',
      cells: [
        text('below 25%'),
        text('31 March 2022'),
        figure({ indicator: 'M3', period: '2021/22', text: '24%' }),
        rated(ON),
        text('Met.'),
      ],
    },
  ],
  notes: [],
}

const plan: DataTable = {
  id: 'table-plan',
  caption: 'Table 9: delivery plan, status at 31 March 2022',
  rowHeading: 'Action',
  says: ['Nine actions: four complete, three on track, two late.'],
  columns: [
    { title: 'What it will change', holds: 'words' },
    { title: 'Owner', holds: 'words' },
    { title: 'By', holds: 'words' },
    { title: 'Status', holds: 'words' },
    { title: 'Evidence', holds: 'words' },
  ],
  rows: [
    heading('1. Placements close to home'),
    {
      kind: 'item',
      label: '1.1 Open two homes for two children each',
      cells: [
        text('Children who need a home of their own can stay in the borough, near their school and family.'),
        text('Head of Commissioning'),
        text('September 2022'),
        text('On track'),
        text('Homes bought in November 2021; registration applied for'),
      ],
    },
    {
      kind: 'item',
      label: '1.2 Reprofile the block contract for emergency accommodation',
      cells: [
        text(
          'Fewer moves in the first week, since a bed is held for an unaccompanied asylum-seeking child or a child in police protection.',
        ),
        text('Commissioning and Placements Manager'),
        text('June 2022'),
        text('Late'),
        text('Tender returned; intercommissioning-arrangements-with-neighbouring-authorities-not-yet-signed'),
      ],
    },
    heading('2. More foster carers'),
    {
      kind: 'item',
      label: '2.1 Therapeutic support for every fostering household',
      cells: [
        text('Fewer placements break down.'),
        text('Head of Fostering'),
        text('Complete'),
        text('Complete'),
        text(''),
      ],
    },
    ...[2, 3, 4, 5, 6, 7].map(
      (n): Row => ({
        kind: 'item',
        label: `2.${n} Recruitment, retention and recognition of carers, part ${n}`,
        cells: [
          text(
            'Fifteen more fostering households a year, of which five for children of 10 and over, and three for brothers and sisters together; fewer households leave in their second year.',
          ),
          text('Recruitment Officer, Fostering Service'),
          text('March 2023'),
          text('On track'),
          text('Nine enquiries a week at the end of March 2022, against seven a year before'),
        ],
      }),
    ),
  ],
  notes: ['Status is that which the owner of the action reported.'],
}

const point = (label: string, value: number | null): ChartPoint => ({
  label,
  value,
  text: value === null ? '[x]' : String(value),
})
const charts: Record<'rates' | 'age', Chart> = {
  rates: {
    chart: 'lines',
    id: 'chart-rates',
    label: 'Figure 1',
    title: 'More children are looked after than in similar areas',
    subtitle: 'Children looked after per 10,000 under 18, at 31 March',
    figuresIn: 'Table 1',
    unit: 'per 10,000',
    alternative:
      'Line chart of five years. Example: 100.2 in 2017/18, highest 114.8 in 2019/20, 105.1 in 2021/22. The neighbours’ average rose from 91.0 to 97.8. England: 64 to 67, not yet published for 2021/22.',
    lines: [
      {
        label: 'Example',
        isOurs: true,
        points: [100.2, 108, 114.8, 111.9, 105.1].map((value, at) => point(YEARS[at] ?? '', value)),
      },
      {
        label: 'Statistical neighbours',
        isOurs: false,
        points: [91, 93.4, 95.8, 96.9, 97.8].map((value, at) => point(YEARS[at] ?? '', value)),
      },
      {
        label: 'England',
        isOurs: false,
        points: [64, 65, 67, 67, null].map((value, at) => point(YEARS[at] ?? '', value)),
      },
    ],
  },
  age: {
    chart: 'stacked',
    id: 'chart-age',
    label: 'Figure 2',
    title: 'Ages 16 and 17 are a growing part',
    subtitle: 'Children looked after at 31 March, by age',
    figuresIn: 'Table 2',
    unit: 'number',
    isShare: false,
    alternative:
      'Stacked column chart of five years and four age groups. The total rises from 571 to 655 in 2019/20 and falls to 598; two whose age is not known are left out. Ages 16 and 17 rise from 96 to 131.',
    categories: ['Under 5', '5 to 9', '10 to 15', '16 and 17'],
    bars: [
      [130, 131, 214, 96],
      [136, 140, 236, 104],
      [138, 148, 251, 118],
      [124, 139, 249, 127],
      [113, 121, 233, 131],
    ].map((values, at) => ({
      label: YEARS[at] ?? '',
      total: String(values.reduce((sum, value) => sum + value, 0)),
      values: values.map((value, i) => point(['Under 5', '5 to 9', '10 to 15', '16 and 17'][i] ?? '', value)),
    })),
  },
}

const textPart = (...paragraphs: string[]): Section['parts'][number] => ({ part: 'text', paragraphs })
const table = (one: DataTable): Section['parts'][number] => ({ part: 'table', table: one })

const flows: DataTable = {
  id: 'table-flows',
  caption: 'Table 3: children who started and ceased to be looked after, year ended 31 March',
  rowHeading: 'Flow',
  says: [],
  columns: years('to 31 March'),
  rows: (
    [
      ['Started to be looked after', 'S3', [231, 262, 259, 214, 203]],
      ['Ceased to be looked after', 'S4', [198, 216, 221, 230, 242]],
    ] as const
  ).map(([label, indicator, numbers]) => ({
    kind: 'item',
    label,
    cells: numbers.map((number, at) => figure({ indicator, period: YEARS[at] ?? '', text: String(number) })),
  })),
  notes: ['A child who came in twice is counted twice.'],
}

const cost: DataTable = {
  id: 'table-cost',
  caption: 'Table 4: composition and unit cost of placements, 2021/22',
  rowHeading: 'Placement',
  says: [],
  columns: [
    { title: 'Children', below: '31 March 2022', holds: 'figures' },
    { title: 'Cost of a week', below: '2021/22 prices', holds: 'figures' },
    { title: 'Contract', holds: 'words' },
  ],
  rows: [
    {
      kind: 'item',
      label: 'Fostering, own carers',
      cells: [
        figure({ indicator: 'C1', period: '2021/22', part: 'placement=foster-own', text: '149' }),
        figure({ indicator: 'C2', period: '2021/22', part: 'placement=foster-own', text: '£412' }),
        text('Own service'),
      ],
    },
    {
      kind: 'item',
      label: 'Fostering, agency carers',
      cells: [
        figure({ indicator: 'C1', period: '2021/22', part: 'placement=foster-agency', text: '250' }),
        figure({ indicator: 'C2', period: '2021/22', part: 'placement=foster-agency', text: '£893' }),
        text('Regional framework to March 2024'),
      ],
    },
    {
      kind: 'item',
      label: 'Secure accommodation',
      cells: [
        figure({
          indicator: 'C1',
          period: '2021/22',
          part: 'placement=secure',
          text: '[c]',
          missing: { reason: 'suppressed' },
        }),
        figure({ indicator: 'C2', period: '2021/22', part: 'placement=secure', text: '£7,310' }),
        text('Spot purchase'),
      ],
    },
  ],
  notes: [],
}

const section = (id: string, number: string, title: string, ...parts: Section['parts']): Section => ({
  block: 'section',
  id,
  number,
  title,
  commentary: [],
  parts,
})

export const sampleStrategy: Paper = {
  status: { is: 'draft', foot: 'Draft', cover: 'Draft' },
  id: 'sufficiency-appendices',
  title: 'Sufficiency strategy for children looked after: needs assessment and appendices',
  council: 'Example Borough Council',
  committee: 'Improving Lives Select Commission',
  language: 'en-GB',
  period: { id: '2021/22', name: '2021/22' },
  asAt: { day: '2022-03-31', name: '31 March 2022' },
  look: 'report-portrait',
  indicators: {
    S1: { name: 'Children looked after', unit: 'number' },
    S2: { name: 'Children looked after per 10,000', unit: 'per 10,000' },
    S3: { name: 'Started to be looked after', unit: 'number' },
    S4: { name: 'Ceased to be looked after', unit: 'number' },
  },
  abbreviations: [{ short: 'PEP', long: 'personal education plan' }],
  figures,
  blocks: [
    {
      block: 'cover',
      details: [
        { label: 'Committee', text: 'Improving Lives Select Commission' },
        { label: 'Period', text: 'Five years to 31 March 2022' },
        { label: 'Figures as at', text: '31 March 2022' },
        { label: 'Report of', text: 'Strategic Director, Children and Young People’s Services' },
        { label: 'Edition', text: 'Public' },
      ],
      notices: ['Every figure here is made up. No child and no council is behind it.'],
    },
    {
      ...section(
        'need',
        '1',
        'Children looked after',
        textPart(
          'The council must, so far as is reasonably practicable, have enough accommodation in its area for the children whom it looks after (Children Act 1989, section 22G). This part shows who they are.',
          'Each child has a PEP. Figures are counted from the statutory return.',
        ),
        table(rates),
        { part: 'chart', chart: charts.rates },
        table(age),
        { part: 'chart', chart: charts.age },
      ),
      commentary: [
        {
          prose: 'paragraph',
          runs: [
            { text: 'Numbers fell for the second year. ' },
            { text: 'Most of the fall is among children under ten', emphasis: 'strong' },
            { text: ', since fewer came in, and more went home or to a special guardian.' },
          ],
        },
        {
          prose: 'list',
          ordered: false,
          items: [
            [{ text: 'Early help works with 900 families.' }],
            [{ text: 'The edge of care team works with 60 children.' }],
          ],
        },
      ],
    },
    section(
      'flows',
      '2',
      'Children who come into care and leave it',
      table(flows),
      textPart('Expenditure is placements × weeks × unit cost, in the prices of 2021/22.'),
      table(cost),
    ),
    section('placements', '3', 'Where children live', table(placement), table(acrossTwelve)),
    section('outcomes', 'Appendix A', 'Outcomes', table(outcomes)),
    section('scorecard', 'Appendix B', 'What became of the strategy before', table(scorecard)),
    section(
      'plan',
      'Appendix C',
      'Delivery plan',
      textPart('The plan is looked at each quarter by the sufficiency board.'),
      table(plan),
    ),
    {
      block: 'notes',
      id: 'notes',
      title: 'Notes',
      legend: {
        ratings: [ON, NEAR, OFF],
        directions: [],
        marks: [
          { mark: '[c]', meaning: 'confidential: suppressed so that no one can be identified' },
          { mark: '[p]', meaning: 'provisional' },
          { mark: '[r]', meaning: 'revised' },
          { mark: '[x]', meaning: 'not available' },
        ],
      },
      sections: [
        {
          title: 'How figures are counted',
          items: [
            'A child is looked after at a date if an episode began on or before it and had not ended by the end of the day.',
            'Short breaks are left out of stock and of flows alike.',
            'Age is that at 31 March.',
          ],
        },
        {
          title: 'Rounding',
          items: ['Shares are rounded half up to whole percentages, rates to one decimal.'],
        },
      ],
    },
  ],
}
