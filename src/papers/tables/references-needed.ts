// The figures that a table needs. In: its plan. Out: references, each once: those of its cells, those that
// decide which rows it shows, and those of its sentences.
import { distinctBy } from '../../terms/distinct-by.ts'
import { type FigureReference, sayReference } from '../../terms/figure-reference.ts'
import type { PlannedCell, TablePlan } from './table-plan.ts'

export function referencesNeeded({ columns, rows, says }: TablePlan): FigureReference[] {
  const wanted = [
    ...[...columns, ...rows].flatMap(({ leaveOutIfEmpty }) => leaveOutIfEmpty?.of ?? []),
    ...rows.flatMap(({ cells }) => cells.flatMap(referencesOf)),
    ...says.flatMap(sentence => (typeof sentence === 'string' ? [] : sentence.of)),
  ]
  return distinctBy(wanted, nameWithArea)
}

/** Always names the area, so that no two references have the same name. */
export const nameWithArea = (reference: FigureReference): string => sayReference(reference, '')

function referencesOf(want: PlannedCell): readonly FigureReference[] {
  switch (want.want) {
    case 'text':
    case 'sign':
      return []
    case 'figure':
    case 'ratio':
    case 'words':
      return [want.of]
    case 'count-and-share':
      return [want.of, want.share]
    case 'figure-in-range':
      return [want.of, want.low, want.high]
    case 'latest':
      return [...want.of, ...want.elsewhere]
    case 'verdict':
      return want.judged === undefined ? [] : [want.judged]
  }
}
