// Bands up the middle, one side to the left and one to the right. In: a count and two group maps. Out: the
// chart of the paper's own period with its words.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { SectionChartDefinition } from '../../definitions/paper-definition.ts'
import type { Figure } from '../../figures/figure.ts'
import { rowsOfGroup } from '../../figures/rows-of-group.ts'
import { whenIn } from '../../figures/times.ts'
import { inSentence } from '../../terms/common-words.ts'
import { formatPart } from '../../terms/part.ts'
import type { PyramidChart } from '../chart.ts'
import { groupOf, type PaperWriting } from '../paper-writing.ts'
import { numberPrinted } from '../tables/table-sentences.ts'
import {
  chartColumns,
  chartRows,
  councilValue,
  frameOf,
  leadOf,
  pointAt,
  sayColumns,
  unitOf,
} from './chart-parts.ts'
import { joinAlternative } from './chart-points.ts'

/**
 * @throws Error where the map of the sides has fewer than two rows. The checks of definitions should have
 * refused it.
 */
export function pyramidChart(
  writing: PaperWriting,
  definition: Extract<SectionChartDefinition, { chart: 'pyramid' }>,
): PyramidChart {
  const indicator = indicatorOf(writing, definition.of)
  const column = chartColumns(writing, indicator, 1).at(-1)
  const sides = groupOf(writing, definition.sides)
  const [left, right, ...others] = column === undefined ? [] : rowsOfGroup(sides, [column.period])
  if (column === undefined || left === undefined || right === undefined || right.kind === 'not-known')
    throw new Error(`the group map ${definition.sides} has no two sides`)
  const figure = (part: string) =>
    writing.figures.figure(indicator, councilValue(writing, indicator, column.period, part))
  const whole = (side: { readonly id: string }) =>
    figure(formatPart({ group: definition.sides, row: side.id }))
  const cell = (band: { readonly id: string }, side: { readonly id: string }) =>
    formatPart({ group: definition.by, row: band.id }, { group: definition.sides, row: side.id })
  const bands = chartRows(writing, indicator, definition.by, [column.period]).map(row => ({
    label: row.label,
    left: pointAt(left.label, figure(cell(row, left))),
    right: pointAt(right.label, figure(cell(row, right))),
  }))
  /** A pyramid has two sides: children on neither are given in words. */
  const notShown = others
    .map(row => ({ label: row.label, figure: whole(row) }))
    .filter(one => one.figure.value !== '0' && one.figure.missing?.reason !== 'not-supplied')
    .map(one => `${inSentence(one.label)}: ${one.figure.text}, not shown`)
  return {
    chart: 'pyramid',
    ...frameOf(writing, definition),
    title: titleOf(
      leadOf(definition, indicator),
      { name: left.label, figure: whole(left) },
      { name: right.label, figure: whole(right) },
      whenIn(column.column, indicator.definition),
    ),
    subtitle: [
      `${indicator.definition.name} by ${inSentence(groupOf(writing, definition.by).title)} and ${inSentence(sides.title)} (${unitOf(indicator)}), ${sayColumns([column], indicator)}, ${writing.areas.council.short}`,
      ...notShown,
    ].join('; '),
    alternative: joinAlternative([
      `Pyramid of ${bands.length} bands, ${inSentence(left.label)} to the left and ${inSentence(right.label)} to the right, ${sayColumns([column], indicator)}`,
      ...bands.map(band => `${band.label}: ${band.left.text} and ${band.right.text}`),
      ...notShown,
    ]),
    sides: [left.label, right.label],
    bands,
  }
}

interface Side {
  readonly name: string
  readonly figure: Figure
}

/** `Children looked after: more boys (261) than girls (221) at 31 March 2022`. */
function titleOf(lead: string, left: Side, right: Side, when: string): string {
  const [a, b] = [numberPrinted(left.figure), numberPrinted(right.figure)]
  if (a === undefined || b === undefined) return lead
  if (a.equals(b))
    return `${lead}: as many ${inSentence(left.name)} as ${inSentence(right.name)} (${left.figure.text} each) ${when}`
  const [more, less] = a.compare(b) > 0 ? [left, right] : [right, left]
  return `${lead}: more ${inSentence(more.name)} (${more.figure.text}) than ${inSentence(less.name)} (${less.figure.text}) ${when}`
}
