// Recognises a table that holds targets and no figures, such as a sheet of its own. In: a table and where it stands. Out: the
// line of an indicator's targets.
import type { LineSeen, TableSeen } from '../../extracts/look/sheet-seen.ts'
import { likeness } from './known-by.ts'
import type { GroupInTable, IndicatorLines } from './propose-indicators.ts'

export interface TargetsTable {
  readonly place: string
  readonly lines: readonly LineSeen[]
}

/** By the name of its sheet, with a target for each year. */
export const isTargetsTable = ({ forms, lines }: TableSeen, title: string): boolean =>
  /\btargets?\b/i.test(title) &&
  forms.every(form => form === 'financial-year') &&
  lines.some(({ beside }) => beside.some(({ what }) => what === 'good' || what === 'amber'))

/** By its reference; else the one line whose words are all in the label, or the other way round. */
export function lineOfTargets(
  { reference, groups }: IndicatorLines,
  tables: readonly TargetsTable[],
): Pick<GroupInTable, 'figure' | 'target' | 'place' | 'label'> | undefined {
  for (const { place, lines } of tables) {
    const byReference = lines.find(line => reference !== undefined && line.reference === reference)
    const label = groups[0]?.label ?? ''
    const alike = lines
      .map(line => ({ line, alike: likeness(line.label, label) }))
      .filter(one => one.alike >= 0.6)
      .toSorted((a, b) => b.alike - a.alike)
    const found = byReference ?? (alike[0]?.alike === alike[1]?.alike ? undefined : alike[0]?.line)
    if (found !== undefined)
      return { figure: { ...found, figures: [] }, target: found, place, label: found.label }
  }
  return undefined
}
