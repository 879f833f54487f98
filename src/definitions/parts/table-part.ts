// A table of figures: its rows by a group map, by areas or by indicators; its columns by time, or by a second
// group map. Papers declare their tables; none is coded.
import { z } from 'zod'
import { problem } from '../../problems/problem.ts'
import { funnelMisfits } from '../charts/section-charts.ts'
import { pieceId, ref, times } from '../fields.ts'
import type { IndicatorDefinition } from '../indicator-definition.ts'
import { eachOf, numberedTable } from '../numbered.ts'
import { type Uses, uses } from '../uses.ts'
import { partKind, tableIdOf } from './part-kind.ts'

const schema = z
  .strictObject({
    part: z.literal('table'),
    id: pieceId,
    title: z.string(),
    rows: z.union([
      /** A row for each row of a group map, with its total; of one indicator, which is a count. */
      z.strictObject({
        by: z.string(),
        of: ref,
        total: z.boolean().default(true),
        'leave-out-empty': z.boolean().default(false),
      }),
      /** A row for the council and each of these areas, of one indicator. */
      z.strictObject({ areas: z.array(z.string()), of: ref }),
      /** A row for the council and each council of this comparator, of one indicator, with the limits of their funnel. */
      z.strictObject({ funnel: ref, among: z.string() }),
      /** A row for each indicator. */
      z.strictObject({ indicators: z.array(ref).min(1), comparators: z.array(z.string()).default([]) }),
    ]),
    /** Columns by a second group map at the paper's own date, with a total, instead of columns of time. */
    across: z.string().optional(),
    cell: z.enum(['figure', 'count-and-share', 'share', 'ratio']).default('figure'),
    /** Decimals of a share. */
    decimals: z.int().min(0).max(2).default(0),
    ...times,
    notes: z.array(z.string()).default([]),
  })
  .superRefine(({ rows, across, cell }, context) => {
    const report = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if ('by' in rows) return
    if (across !== undefined) report('across', 'columns by a group map only if the rows are by one too')
    if (cell === 'share' || cell === 'count-and-share')
      report(
        'cell',
        'shares only if the rows are by a group map; otherwise figure, or ratio for a percentage',
      )
  })

type TableDefinition = z.infer<typeof schema>

export const tablePartKind = partKind({
  schema,
  words: ({ title, notes }) => [title, ...notes],
  uses: usesOfTable,
  numbers: part => {
    const { indicators, groups, areas } = usesOfTable(part)
    return [
      numberedTable(tableIdOf(part.id), {
        refs: indicators,
        by: 'funnel' in part.rows ? [eachOf(part.rows.among)] : [...groups, ...areas],
        ...(part.across !== undefined && { across: part.across }),
      }),
    ]
  },
  misfits: (part, known, at) => [
    ...usesOfTable(part).indicators.flatMap(one => {
      const expected = expectedOf(part, known.indicators.get(one))
      if (expected === undefined) return []
      return [
        problem('error', 'cell-unfit', at, { table: part.id, cell: part.cell, indicator: one, expected }),
      ]
    }),
    ...('funnel' in part.rows
      ? funnelMisfits({ of: part.rows.funnel, among: part.rows.among }, known).map(misfit =>
          problem('error', 'rows-unfit', at, { table: part.id, rows: 'funnel', ...misfit }),
        )
      : []),
  ],
})

function usesOfTable({ rows, across }: TableDefinition): Uses {
  const over = across === undefined ? [] : [across]
  if ('by' in rows) return uses({ indicators: [rows.of], groups: [rows.by, ...over] })
  if ('funnel' in rows) return uses({ indicators: [rows.funnel], groups: over, areas: [rows.among] })
  if ('areas' in rows) return uses({ indicators: [rows.of], groups: over, areas: rows.areas })
  return uses({ indicators: rows.indicators, groups: over, areas: rows.comparators })
}

/**
 * What the indicator would have to be; nothing if it fits. A table of several indicators may have some without
 * parts.
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
