// Finds the targets of an indicator and what is good of it. In: what stands beside its lines, tables of targets and the notes
// of its files. Out: targets with their months, a polarity, and what is doubtful.
import type { Polarity } from '../../definitions/polarity.ts'
import type { LineSeen } from '../../extracts/look/sheet-seen.ts'
import type { Unit } from '../../terms/unit.ts'
import { goodByNotes, type SheetNote } from './notes-said.ts'
import type { TargetProposed } from './proposal.ts'
import type { IndicatorLines } from './propose-indicators.ts'
import { WHICH_IS_GOOD } from './questions.ts'
import { listedTarget, type TargetFound, targetsOfGroup } from './targets-found.ts'
import { lineOfTargets, type TargetsTable } from './targets-table.ts'

export interface TargetsProposed {
  readonly targets: readonly TargetProposed[]
  readonly polarity: Polarity
  readonly doubts: readonly string[]
}

export function proposeTargets(
  one: IndicatorLines,
  unit: Unit,
  notes: readonly SheetNote[],
  tables: readonly TargetsTable[],
): TargetsProposed {
  const listed = lineOfTargets(one, tables)
  const { found, doubts } = targetsOf(one, unit, notes, listed)
  const national = one.national?.polarity
  const side = found.find(target => target.side !== undefined)?.side
  const said = side === undefined ? goodSaid(one, listed?.figure, notes) : goodOf(side)
  const other = national === 'high' || national === 'low' ? national : undefined
  if (said !== undefined && other !== undefined && said !== other)
    doubts.push(`the files say that ${said} is good of it, and nationally it is ${other}`)
  const polarity = said ?? other
  if (found.length === 0) return { targets: [], polarity: national ?? said ?? 'none', doubts }
  if (polarity === undefined) doubts.push(WHICH_IS_GOOD)
  return {
    targets: found.map(({ value, from, where, amberWithin, isDoubtful }) => ({
      from,
      value,
      side: polarity === 'low' ? 'at-most' : 'at-least',
      where,
      ...(amberWithin !== undefined && { amberWithin }),
      ...(isDoubtful && { isDoubtful }),
    })),
    polarity: polarity ?? 'high',
    doubts,
  }
}

/** A table of targets is kept up; what stands beside the figures may be last year's; a note is the last resort. */
function targetsOf(
  { groups }: IndicatorLines,
  unit: Unit,
  notes: readonly SheetNote[],
  listed: ReturnType<typeof lineOfTargets>,
): { readonly found: readonly TargetFound[]; readonly doubts: string[] } {
  const stated = groups.flatMap(group => targetsOfGroup(group, unit, notes))
  const beside = stated.length > 0 || listed !== undefined ? stated : listedTarget(groups, notes)
  const tabled = listed === undefined ? [] : targetsOfGroup(listed, unit, notes)
  const doubts = [...tabled, ...beside].flatMap(({ doubt }) => doubt ?? [])
  if (disagree(tabled, beside))
    doubts.push(`the targets in ${tabled[0]?.where} and ${beside[0]?.where} differ: the first is taken`)
  return { found: distinct([...tabled, ...beside].filter(({ value }) => Number.isFinite(value))), doubts }
}

const goodOf = (side: 'at-least' | 'at-most'): 'high' | 'low' => (side === 'at-least' ? 'high' : 'low')

function goodSaid(
  { groups }: IndicatorLines,
  listed: LineSeen | undefined,
  notes: readonly SheetNote[],
): 'high' | 'low' | undefined {
  const lines = [listed, ...groups.map(({ figure, numerator }) => figure ?? numerator)]
  for (const { what, cell } of lines.flatMap(line => line?.beside ?? [])) {
    if (what !== 'good' || cell.kind !== 'text') continue
    if (/^(?:h$|high|up|bigger|increas|more|↑|▲|⬆)/iu.test(cell.text)) return 'high'
    if (/^(?:l$|low|down|smaller|decreas|less|fewer|↓|▼|⬇)/iu.test(cell.text)) return 'low'
  }
  for (const group of groups) {
    const own = notes.filter(({ file }) => group.place.startsWith(file))
    const found = goodByNotes(group.label, own)
    if (found !== undefined) return found.said
  }
  return undefined
}

/** For the same month, another number. */
const disagree = (a: readonly TargetFound[], b: readonly TargetFound[]): boolean =>
  a.some(one => b.some(other => one.from === other.from && one.value !== other.value))

/** One for each month, in order; of several the first that was found. One that says the same as the one before is left out. */
function distinct(found: readonly TargetFound[]): TargetFound[] {
  const months = new Map<string, TargetFound>()
  for (const one of found) if (!months.has(one.from)) months.set(one.from, one)
  return [...months.values()]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .filter((one, at, all) => one.value !== all[at - 1]?.value)
}
