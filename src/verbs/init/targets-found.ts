// Finds targets beside the figures of an indicator: in a column, in lines of their own, in comments and in notes. In: groups of
// lines, and notes. Out: each target with the month from which it applies and its cell.
import type { BesideSeen, FigureSeen, LineSeen } from '../../extracts/look/sheet-seen.ts'
import { yearInTitles } from '../../extracts/year-label.ts'
import { endMonthOf, financialYearOf, firstMonthOf, month, periodId } from '../../terms/period.ts'
import type { Unit } from '../../terms/unit.ts'
import {
  notePointedTo,
  type SheetNote,
  targetForLabel,
  targetOfNoteAbout,
  targetsInNote,
} from './notes-said.ts'
import { placeOfSheet } from './place-of-sheet.ts'
import type { GroupInTable } from './propose-indicators.ts'
import { type TargetSaid, targetOfCell, targetOfText, targetsInWords } from './target-said.ts'

export interface TargetFound extends Omit<TargetSaid, 'from'> {
  /** `2025-04`. */
  readonly from: string
  readonly where: string
  /** What a column about amber says: a distance from the target, or the edge itself. */
  readonly amber?: AmberSaid
  readonly isDoubtful?: true
  /** What was not understood; then there is no value. */
  readonly doubt?: string
}

type Group = Pick<GroupInTable, 'figure' | 'numerator' | 'target' | 'place' | 'label'>

export function targetsOfGroup(group: Group, unit: Unit, notes: readonly SheetNote[]): TargetFound[] {
  const lines = [group.figure, group.numerator].filter(line => line !== undefined)
  const ambers = lines.flatMap(({ beside }) => beside).filter(({ what }) => what === 'amber')
  const own = { group, unit, notes }
  const found = [
    ...lines.flatMap(line =>
      line.beside.filter(({ what }) => what === 'target').flatMap(one => targetsBeside(one, line, own)),
    ),
    ...(group.target === undefined ? [] : targetsByPeriod(group.target.figures, unit, group.place)),
    ...lines.flatMap(({ targets }) =>
      targets === undefined ? [] : targetsByPeriod(targets, unit, group.place),
    ),
  ]
  return found.map(one => {
    const said = amberFrom(one.from, ambers, unit)
    return said === undefined ? one : { ...one, amber: said }
  })
}

/** `Amber 2025/26` is of the targets of that year. */
function amberFrom(from: string, ambers: readonly BesideSeen[], unit: Unit): AmberSaid | undefined {
  const amber = ambers.find(({ heading }) => yearHeaded(heading) === from) ?? ambers[0]
  return amber === undefined ? undefined : amberOf(amber, unit)
}

export interface AmberSaid {
  readonly value: number
  /** The other end of a range: `92-94.9%`. */
  readonly other?: number
  /** `Amber to` is an edge and `Tolerance` a distance; of others the number itself decides. */
  readonly is?: 'edge' | 'distance'
  /** `10%`: as a distance, of the target. */
  readonly isShare?: true
}

const DISTANCE = /\b(?:tolerance|within|points?|pts?|pp|days?)\b|[+±]/i
const POINTS = /\b(?:points?|pts?|pp)\b/i
const EDGE = /\b(?:to|limit|edge|from|threshold)\b/i

function amberOf({ cell, heading }: BesideSeen, unit: Unit): AmberSaid | undefined {
  const text = cell.kind === 'text' ? cell.text : ''
  const [, low, high] = /^(\d+(?:\.\d+)?) ?%? ?(?:-|–|to) ?(\d+(?:\.\d+)?) ?%?$/i.exec(text) ?? []
  if (low !== undefined) return { value: Number(low), other: Number(high), is: 'edge' }
  const [, share] = /^(?:(?:\+\/-|[+±]) ?)?(\d+(?:\.\d+)?) ?%/.exec(cell.shown) ?? []
  const isShare = share !== undefined && !POINTS.test(`${text} ${heading}`)
  if (isShare && unit !== 'percentage') return { value: Number(share), is: 'distance', isShare }
  const typed = text.replace(/^(?:\+\/-|[+±]) ?| ?(?:points?|pts?|pp|days?)$/gi, '')
  const found = text === '' ? targetOfCell(cell, unit) : targetOfText(typed, unit)
  if (found === undefined) return undefined
  const said = { value: found.value, ...(isShare && { isShare }) }
  if (DISTANCE.test(text) || DISTANCE.test(heading)) return { ...said, is: 'distance' }
  return { ...said, ...(EDGE.test(`${heading} ${text}`) && { is: 'edge' as const }) }
}

interface Known {
  readonly group: Group
  readonly unit: Unit
  readonly notes: readonly SheetNote[]
}

function targetsBeside(one: BesideSeen, line: LineSeen, { group, unit, notes }: Known): TargetFound[] {
  const where = `${group.place} / ${one.at}`
  const start =
    one.period === undefined ? (yearHeaded(one.heading) ?? startOf([line])) : periodId(endMonthOf(one.period))
  const text = one.cell.kind === 'text' ? one.cell.text : ''
  const typed = targetOfCell(one.cell, unit)
  if (typed !== undefined) return [{ ...typed, from: typed.from ?? start, where }]
  const several = targetsInWords(text, unit, start)
  if (several.length > 1)
    return several.map(said => ({ ...said, from: said.from ?? start, where, isDoubtful: true }))
  const comment =
    one.comment === undefined
      ? undefined
      : targetOfText(one.comment.replace(/\b(?:from|since) .*$/i, ''), unit)
  if (comment !== undefined)
    return [{ ...comment, from: start, where: `the comment at ${where}`, isDoubtful: true }]
  const noted = targetsNoted(text, line, { group, unit, notes }, start)
  if (noted.length > 0) return noted
  return isNoTarget(text)
    ? []
    : [{ value: Number.NaN, from: start, where, doubt: `the target '${text}' (${where}) was not understood` }]
}

const isNoTarget = (text: string): boolean =>
  text === '' ||
  /^(?:-|–|n\/?a|none|no target|not set|tbc|new|monitor(?:ing)?(?: only)?)$/i.test(text) ||
  /\b(?:note|below)\b/i.test(text)

/** `see note 2`, or the `(2)` at the end of the label. */
function targetsNoted(text: string, line: LineSeen, { group, notes }: Known, start: string): TargetFound[] {
  const own = notes.filter(({ file, sheet }) => group.place === placeOfSheet(file, sheet))
  const note =
    notePointedTo(text, own) ?? (/note|below/i.test(text) ? notePointedTo(line.label, own) : undefined)
  if (note === undefined) return []
  const where = `the note at ${group.place} / ${note.at}`
  return targetsInNote(note.text).map(said => ({
    ...said,
    from: said.from ?? start,
    where,
    isDoubtful: true,
  }))
}

/** A line of targets: one for each month from which it is another. */
function targetsByPeriod(figures: readonly FigureSeen[], unit: Unit, place: string): TargetFound[] {
  const found = figures.flatMap(({ period, cell, at }): TargetFound[] => {
    const start = periodId(period.kind === 'year' ? firstMonthOf(period) : endMonthOf(period))
    const one = targetOfCell(cell, unit)
    const said = one === undefined ? targetsInWords(cell.shown, unit, start) : [one]
    return said.map(target => ({ ...target, from: target.from ?? start, where: `${place} / ${at}` }))
  })
  const ordered = found.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return ordered.filter((one, at) => one.value !== ordered[at - 1]?.value)
}

/** A target that only a list or a sentence of the notes gives. */
export function listedTarget(groups: readonly GroupInTable[], notes: readonly SheetNote[]): TargetFound[] {
  for (const group of groups) {
    const lines = [group.figure, group.numerator].filter(line => line !== undefined)
    // Another file may speak of it too; its own comes first.
    const ordered = notes.toSorted(
      (a, b) => Number(!group.place.startsWith(a.file)) - Number(!group.place.startsWith(b.file)),
    )
    const found = targetForLabel(group.label, ordered) ?? targetOfNoteAbout(group.label, ordered)
    if (found === undefined) continue
    const { said, note } = found
    const place = placeOfSheet(note.file, note.sheet)
    return [
      {
        ...said,
        from: said.from ?? startOf(lines),
        where: `the note at ${place} / ${note.at}`,
        isDoubtful: true,
      },
    ]
  }
  return []
}

/** April of the financial year of the last figure. */
export function startOf(lines: readonly LineSeen[]): string {
  const years = lines.flatMap(({ figures }) =>
    figures
      .filter(({ cell }) => cell.kind === 'number' || /\d/.test(cell.shown))
      .map(({ period }) => financialYearOf(period).startYear),
  )
  return years.length === 0 ? '' : periodId(firstMonthOf({ kind: 'year', startYear: Math.max(...years) }))
}

/** `Target 24/25` → 2024-04. */
function yearHeaded(heading: string): string | undefined {
  const short = /(?<!\d)(\d{2}) ?[/-] ?(\d{2})(?!\d)/.exec(heading)
  const year = yearInTitles([
    short === null ? heading : heading.replace(short[0], `20${short[1]}/${short[2]}`),
  ])
  return year?.kind === 'financial' ? periodId(month(year.year, 4)) : undefined
}
