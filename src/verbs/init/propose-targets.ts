// Finds the targets of an indicator and what is good of it. In: what stands beside its lines, tables of targets and the notes
// of its files. Out: targets with their months, a polarity, and what is doubtful.
import type { Polarity } from '../../definitions/polarity.ts'
import type { LineSeen } from '../../extracts/look/sheet-seen.ts'
import type { Unit } from '../../terms/unit.ts'
import { goodByNotes, type SheetNote } from './notes-said.ts'
import type { TargetProposed } from './proposal.ts'
import type { IndicatorLines } from './propose-indicators.ts'
import { WHICH_IS_GOOD } from './questions.ts'
import { targetInTitle } from './target-in-title.ts'
import { tidy } from './target-said.ts'
import { sayTargetsDiffering } from './targets-differing.ts'
import { listedTarget, type TargetFound, targetsOfGroup } from './targets-found.ts'
import { lineOfTargets, type TargetsTable } from './targets-table.ts'
import { widthOfAmber } from './width-of-amber.ts'

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
  const typed = found.find(target => target.side !== undefined)?.side
  const said =
    typed === undefined ? (goodSaid(one, listed?.figure, notes) ?? goodByAmber(found)) : goodOf(typed)
  const other = national === 'high' || national === 'low' ? national : undefined
  if (said !== undefined && other !== undefined && said !== other)
    doubts.push(`the files say that ${said} is good of it, and nationally it is ${other}`)
  const polarity = said ?? other
  if (found.length === 0) return { targets: [], polarity: national ?? said ?? 'none', doubts }
  if (polarity === undefined) doubts.push(WHICH_IS_GOOD)
  // Of a rate of children, low is good in most councils; it stays a doubt.
  const likely = unit === 'rate-per-10000' ? 'low' : 'high'
  const side: TargetProposed['side'] = (polarity ?? likely) === 'low' ? 'at-most' : 'at-least'
  return {
    targets: found.map(({ value, from, where, amber, isDoubtful, asRead, ...bound }) => {
      const { within, doubt } = amber === undefined ? {} : widthOfAmber(amber, value, side)
      for (const says of [asRead, doubt]) if (says !== undefined) doubts.push(`${says} (${where})`)
      if (unit === 'percentage' && within?.endsWith('%') === true)
        doubts.push(sayBothReadings(within, value, side))
      return {
        from,
        value,
        side,
        where,
        ...(bound.isStrict && bound.side === side && { isStrict: true as const }),
        ...(within !== undefined && { amberWithin: within }),
        ...(isDoubtful && { isDoubtful }),
      }
    }),
    polarity: polarity ?? likely,
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
  /** 95 in a cell that shows per cent is 9500%. */
  const ofUnit = (one: TargetFound): TargetFound =>
    unit === 'percentage' && one.value > 100
      ? { ...one, value: Number.NaN, doubt: `the target in ${one.where} is above 100%, and is not taken` }
      : one
  const stated = groups.flatMap(group => targetsOfGroup(group, unit, notes))
  const titled = groups.flatMap(group => targetInTitle(group, unit))
  const noted = titled.length > 0 ? titled : listedTarget(groups, notes)
  const beside = stated.length > 0 || listed !== undefined ? stated : noted
  const tabled = listed === undefined ? [] : targetsOfGroup(listed, unit, notes)
  const all = [...tabled, ...beside].map(ofUnit)
  const doubts = all.flatMap(({ doubt }) => doubt ?? [])
  doubts.push(...sayTargetsDiffering(all))
  // The target of the year before does not judge the months of one that was not understood.
  const isReplaced = ({ from }: TargetFound) => all.some(one => Number.isNaN(one.value) && one.from > from)
  return { found: distinct(all.filter(one => !Number.isNaN(one.value) && !isReplaced(one))), doubts }
}

/** `10%` may be of the target, or points. */
export function sayBothReadings(within: string, target: number, side: TargetProposed['side']): string {
  const width = Number(within.replace('%', ''))
  const edge = (distance: number) => tidy(side === 'at-most' ? target + distance : target - distance)
  return `amber within ${within} is taken for a part of the target: of ${target} it goes to ${edge((target * width) / 100)}. If points are meant, it goes to ${edge(width)}: write ${width}`
}

/** Amber to 88 of a target of 92: high is good. */
function goodByAmber(found: readonly TargetFound[]): 'high' | 'low' | undefined {
  const sides = found.flatMap(({ value, amber }) => {
    if (amber?.is !== 'edge') return []
    const edges = [amber.value, amber.other ?? amber.value]
    if (edges.every(edge => edge < value && edge >= value / 2)) return ['high' as const]
    return edges.every(edge => edge > value && edge <= value * 2) ? ['low' as const] : []
  })
  return sides.every(side => side === sides[0]) ? sides[0] : undefined
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

/** One for each month, in order; of several the first that was found. One that says the same as the one before is left out. */
function distinct(found: readonly TargetFound[]): TargetFound[] {
  const months = new Map<string, TargetFound>()
  for (const one of found) {
    const first = months.get(one.from) ?? one
    // Another sheet may give the amber of the same target.
    const { amber = first.value === one.value ? one.amber : undefined } = first
    months.set(one.from, { ...first, ...(amber !== undefined && { amber }) })
  }
  return [...months.values()]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .filter(
      (one, at, all) =>
        one.value !== all[at - 1]?.value ||
        one.isStrict !== all[at - 1]?.isStrict ||
        (one.amber !== undefined && one.amber.value !== all[at - 1]?.amber?.value),
    )
}
