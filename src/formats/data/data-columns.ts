// The columns of figures.csv and their descriptions. Both the CSV and its metadata are written from this list. Programs
// read the columns by name: test/golden/data-columns.csv holds them from release to release.

import { shorthand, unitNames } from '../../figures/say-figure.ts'
import { signalReason } from '../../figures/say-signals.ts'
import { MISSING_REASONS } from '../../terms/amount.ts'
import type { DataColumn } from './csvw.ts'
import type { FigureRow } from './figure-rows.ts'
import { PERIOD_KINDS } from './period-of.ts'

export interface CsvColumn extends DataColumn {
  of(row: FigureRow): string | undefined
}

/** As terms/period.ts writes the id of a period. */
const PERIOD = String.raw`\d{4}-\d{2}(-\d{2}|-Q[1-4]|\.ytd|\.r12)?|\d{4}/\d{2}`

export const csvColumns: readonly CsvColumn[] = [
  {
    name: 'reference',
    title: 'Reference',
    datatype: 'string',
    isRequired: true,
    pattern: String.raw`[^@\s]+@(${PERIOD})(/[^@\s]+)?`,
    description:
      'The reference of the figure, as used in the paper and by the command explain: indicator@period, with .ytd for a year to date and /area for a comparator; indicator[part]@period for a part, and indicator[part]%@period for its share.',
    of: row => row.figure.ref,
  },
  {
    name: 'indicator',
    title: 'Indicator',
    datatype: 'string',
    isRequired: true,
    description: 'The reference of the indicator. It is text, so 6.10 is not the same as 6.1.',
    of: row => row.figure.indicator,
  },
  {
    name: 'name',
    title: 'Name',
    datatype: 'string',
    isRequired: true,
    description: 'The name of the indicator.',
    of: row => row.name,
  },
  {
    name: 'part',
    title: 'Part',
    datatype: 'string',
    description:
      'The part of the indicator that the figure is about, as group=row; a part of two groups has both, separated by a semicolon. Empty for the whole.',
    of: row => row.figure.part,
  },
  {
    name: 'part_name',
    title: 'Name of the part',
    datatype: 'string',
    description: 'The name of the part in the table that prints it. Empty for the whole.',
    of: row => row.partName,
  },
  {
    name: 'share_of',
    title: 'Share of',
    datatype: 'string',
    description:
      'For a share: all if it is a share of the whole, otherwise the part that it is a share of. Empty for a figure that is not a share.',
    of: row => row.figure.shareOf,
  },
  {
    name: 'area',
    title: 'Area',
    datatype: 'string',
    isRequired: true,
    description: 'The id of the area that the figure is about.',
    of: row => row.figure.area,
  },
  {
    name: 'area_name',
    title: 'Area name',
    datatype: 'string',
    isRequired: true,
    description: 'The name of the area.',
    of: row => row.areaName,
  },
  {
    name: 'period',
    title: 'Period',
    datatype: 'string',
    isRequired: true,
    pattern: PERIOD,
    description:
      '2017-01 is January 2017, 2016-17-Q3 the quarter from October to December 2016, 2015/16 the financial year from April 2015, 2017-01.ytd April 2016 to January 2017, 2017-01.r12 the twelve months to January 2017, 2016-04-01 a day. period_kind states which kind it is.',
    of: row => row.period,
  },
  {
    name: 'period_name',
    title: 'Period name',
    datatype: 'string',
    isRequired: true,
    description: 'The period in words.',
    of: row => row.periodName,
  },
  {
    name: 'period_kind',
    title: 'Kind of period',
    datatype: 'string',
    isRequired: true,
    oneOf: PERIOD_KINDS,
    description:
      'The kind of period. latest-published means a comparator: the latest figure published by the month in period. period_name has the period that it covers, where its source states it.',
    of: row => row.periodKind,
  },
  {
    name: 'value',
    title: 'Value',
    datatype: 'decimal',
    description:
      'The number as the paper prints it, rounded half up, in the unit of the row: with the unit %, a hundred is the whole. Empty where there is no value. (The workbooks store a percentage as a decimal, so that the whole is 1.)',
    of: row => row.figure.value,
  },
  {
    name: 'text',
    title: 'As printed',
    datatype: 'string',
    isRequired: true,
    description: 'The figure as the paper prints it, or the mark of a missing figure.',
    of: row => row.figure.text,
  },
  {
    name: 'mark',
    title: 'Mark',
    datatype: 'string',
    oneOf: [...new Set(Object.values(shorthand).map(({ mark }) => mark))],
    description:
      'The shorthand mark where there is no value. The notes in this file state what each mark means.',
    of: row => (row.figure.missing === undefined ? undefined : row.figure.text),
  },
  {
    name: 'missing_reason',
    title: 'Why there is no value',
    datatype: 'string',
    oneOf: MISSING_REASONS,
    description: 'Why there is no value.',
    of: row => row.figure.missing?.reason,
  },
  {
    name: 'missing_because',
    title: 'Further reason',
    datatype: 'string',
    description: 'Further details of the reason, where they are known.',
    of: row => row.figure.missing?.because,
  },
  {
    name: 'unit',
    title: 'Unit',
    datatype: 'string',
    isRequired: true,
    oneOf: Object.values(unitNames),
    description: 'The unit of value.',
    of: row => row.unit,
  },
  {
    name: 'numerator',
    title: 'Numerator',
    datatype: 'decimal',
    description: 'The numerator of a share or an average, where it is known.',
    of: row => row.parts?.numerator,
  },
  {
    name: 'denominator',
    title: 'Denominator',
    datatype: 'decimal',
    description: 'The denominator of a share or an average, where it is known.',
    of: row => row.parts?.denominator,
  },
  {
    name: 'rule',
    title: 'Rule',
    datatype: 'string',
    isRequired: true,
    description: 'How the figure was worked out.',
    of: row => row.figure.rule,
  },
  {
    name: 'rating',
    title: 'Rating',
    datatype: 'string',
    oneOf: ['red', 'amber', 'green', 'not-rated'],
    description:
      'The rating of a figure that was judged: an indicator for the month of the paper or its year to date, or the result of a target or a measure of success. Empty for all other figures. Decided on the figure as printed.',
    of: row => row.rating?.status,
  },
  {
    name: 'rating_reason',
    title: 'Reason for the rating',
    datatype: 'string',
    description: 'Why the figure has this rating, or why it is not rated.',
    of: row => row.rating?.reason,
  },
  {
    name: 'movement',
    title: 'Movement',
    datatype: 'string',
    oneOf: ['up', 'down', 'same', 'unknown'],
    description: 'How the figure moved since the month before. Given only for the month of the paper.',
    of: row => row.direction?.movement,
  },
  {
    name: 'meaning',
    title: 'Meaning',
    datatype: 'string',
    oneOf: ['better', 'worse', 'unchanged', 'neutral', 'unknown'],
    description: 'Whether that movement is good.',
    of: row => row.direction?.meaning,
  },
  {
    name: 'direction',
    title: 'Direction of travel',
    datatype: 'string',
    description: 'The direction of travel in words.',
    of: row => row.direction?.sentence,
  },
  {
    name: 'signal',
    title: 'Signal',
    datatype: 'string',
    oneOf: ['common-cause', 'improving', 'worsening', 'high', 'low', 'not-charted'],
    description:
      'Whether the series up to the month of the paper shows more than chance would bring, by its control chart: common-cause is no more than chance; not-charted means that chance cannot be judged. Given only for the month of the paper, where the council has rules for it.',
    of: row => row.signal?.variation,
  },
  {
    name: 'signal_reason',
    title: 'Reason for the signal',
    datatype: 'string',
    description: 'What the control chart shows, with its mean and limits, or why there is no chart.',
    of: row => row.signal && signalReason(row.signal),
  },
  {
    name: 'target_prospect',
    title: 'Prospect of the target',
    datatype: 'string',
    oneOf: ['will-be-met', 'will-be-missed', 'may-be-either'],
    description:
      'What will become of the target if nothing changes, by the limits of the control chart. Empty where there is no chart, or no target for a month.',
    of: row => row.signal?.target?.assurance,
  },
  {
    name: 'interval_lower',
    title: 'Lower end of the interval',
    datatype: 'decimal',
    description:
      'The lower end of the range in which the figure may lie by chance alone, rounded half up, in the unit of the row. The notes of the paper state the confidence. Empty where the figure has no interval.',
    of: row => row.chanceRange?.lower.value,
  },
  {
    name: 'interval_upper',
    title: 'Upper end of the interval',
    datatype: 'decimal',
    description: 'The upper end of that range.',
    of: row => row.chanceRange?.upper.value,
  },
  {
    name: 'source_cells',
    title: 'Source cells',
    datatype: 'string',
    description: 'The cells that the figure came from. Empty if it did not come from cells.',
    of: row => row.sourceCells,
  },
]
