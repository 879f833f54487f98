// Tables whose cells do not fit what they show. In: a paper and the register. Out: a problem for each, before
// a row is read.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import type { Definitions } from './definitions.ts'
import type { IndicatorDefinition } from './indicator.ts'
import type { PaperDefinition, TableDefinition } from './paper.ts'
import { refsOfPart, sharesOf } from './part-names.ts'

export function tablesUnfit(
  { blocks }: PaperDefinition,
  { indicators }: Definitions,
  placeOf: (name: string) => Origin,
): Problem[] {
  const sections = blocks.filter(block => block.block === 'section')
  const unfit = sections
    .flatMap(({ parts }) => parts.filter(part => part.part === 'table'))
    .flatMap(table =>
      refsOfPart(table).flatMap(ref => {
        const expected = expectedOf(table, indicators.get(ref))
        return expected === undefined
          ? []
          : [
              problem('error', 'cell-unfit', placeOf(table.id), {
                table: table.id,
                cell: table.cell,
                indicator: ref,
                expected,
              }),
            ]
      }),
    )
  const shares = sections.flatMap(sharesOf)
  const uneven = shares.flatMap((share, at) => {
    const first = shares.slice(0, at).find(one => one.of === share.of && one.by === share.by)
    return first === undefined || first.decimals === share.decimals
      ? []
      : [
          problem('error', 'shares-uneven', placeOf(share.table), {
            table: share.table,
            decimals: String(share.decimals),
            elsewhere: first.table,
            others: String(first.decimals),
            indicator: share.of,
            group: share.by,
          }),
        ]
  })
  return [...unfit, ...uneven]
}

/**
 * What the indicator would have to be; nothing where it is. A table of several indicators may have some
 * without parts.
 */
function expectedOf(
  { cell, rows }: TableDefinition,
  indicator: IndicatorDefinition | undefined,
): string | undefined {
  if (indicator === undefined) return undefined
  if (cell === 'share' || cell === 'count-and-share')
    return indicator.unit === 'count' ? undefined : 'a count, since only a number of children has shares'
  const hasParts = ['percentage', 'mean', 'rolling-12-percentage'].includes(indicator.method.kind)
  return cell === 'ratio' && 'of' in rows && !hasParts
    ? 'a percentage or a mean, since only these have a numerator and a denominator'
    : undefined
}
