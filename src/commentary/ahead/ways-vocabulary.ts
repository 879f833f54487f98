// Finds what a text is about where it names a way of looking ahead. In: a vocabulary and the projections of a section. Out: a
// vocabulary that names the projections too.
// Worked: `on the planned path` names S1 as the plan has it; `agency fostering on a straight line` a row of that projection.
import type { CommentaryContext } from '../commentary-context.ts'
import { isPart } from '../rows/part-figures.ts'
import type { IndicatorsNamed, Vocabulary } from '../words/indicators-named.ts'
import { blankOut, finderOf } from '../words/phrases.ts'
import { type ProjectedIndicator, projectedRow } from './projected-figures.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)

const CALLED: Readonly<Record<ProjectedIndicator['method'], readonly string[]>> = {
  'mean-change': list(
    'mean yearly change, mean yearly changes, mean change, average yearly change, average change, past yearly changes, mean change method',
  ),
  'straight-line': list('straight line, straight-line, straight line method, straight line by placement'),
  'stock-and-flow': list('stock and flow, stock-and-flow, stock and flow method, stock and flow projection'),
  'planned-path': list('planned path'),
}

export function vocabularyWithWays(
  plain: Vocabulary,
  ways: readonly ProjectedIndicator[],
  projections: CommentaryContext['projections'],
): Vocabulary {
  const waysIn = finderOf([...new Set(ways.flatMap(one => CALLED[one.method]))])
  const wayOf = (text: string) => ways.filter(one => CALLED[one.method].includes(text.toLowerCase()))
  const rows = new Map<string, ProjectedIndicator | undefined>()
  return {
    ...plain,
    rowsIn: text => [...waysIn(text), ...plain.rowsIn(text)],
    saysRowsOf: (text, indicators) => {
      const [way] = waysIn(text)
      if (way?.text.length === text.length)
        return indicators.some(one =>
          wayOf(text).some(other => 'method' in one && other.method === one.method),
        )
      const named = plain.named(text).indicators
      return plain.saysRowsOf(text, indicators) || indicators.some(one => 'row' in one && named.some(isPart))
    },
    named(text) {
      const found = waysIn(text)
      const [way, another] = found
      if (way === undefined) return plain.named(text)
      if (another !== undefined) return { indicators: [], isClear: false }
      return namedBy(wayOf(way.text), plain.named(blankOut(text, found)))
    },
    stems: indicator => ('method' in indicator && 'now' in indicator ? new Set() : plain.stems(indicator)),
  }

  /** The whole of a projection, or the row that the rest of the text names. */
  function namedBy([way]: readonly ProjectedIndicator[], rest: IndicatorsNamed): IndicatorsNamed {
    if (way === undefined) return { indicators: [], isClear: false }
    const parts = rest.indicators.filter(isPart).filter(one => one.definition.unit === 'percentage')
    if (parts.length === 0) return { indicators: [way], isClear: true }
    const key = `${way.definition.ref} ${parts[0]?.definition.ref}`
    const [part] = parts
    if (part !== undefined && !rows.has(key)) rows.set(key, projectedRow(way, part, projections))
    const row = rows.get(key)
    return row === undefined ? { indicators: [], isClear: false } : { indicators: [row], isClear: true }
  }
}
