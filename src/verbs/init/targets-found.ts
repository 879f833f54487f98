// Finds targets beside the figures of an indicator: in a column, in lines of their own, in comments and in notes. In: groups of
// lines, and notes. Out: each target with the month from which it applies and its cell.
import type { BesideSeen, FigureSeen, LineSeen } from '../../extracts/look/sheet-seen.ts'
import { yearInTitles } from '../../extracts/year-label.ts'
import { endMonthOf, financialYearOf, firstMonthOf, month, periodId } from '../../terms/period.ts'
import type { Unit } from '../../terms/unit.ts'
import { type AmberSaid, amberBeside } from './amber-said.ts'
import {
  notePointedTo,
  type SheetNote,
  targetForLabel,
  targetOfNoteAbout,
  targetsInNote,
} from './notes-said.ts'
import { placeOfSheet } from './place-of-sheet.ts'
import type { GroupInTable } from './propose-indicators.ts'
import { isNoTarget, type TargetSaid, targetOfCell, targetOfText, targetsInWords } from './target-said.ts'
import { unitOfLine } from './unit-of-line.ts'

export interface TargetFound extends Omit<TargetSaid, 'from'> {
  /** `2025-04`. */
  readonly from: string
  readonly where: string
  /** What columns about amber say. */
  readonly amber?: AmberSaid
  readonly isDoubtful?: true
  /** How its text was read, where it may be meant otherwise. */
  readonly asRead?: string
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
    const amber = amberBeside(ofYear(one.from, ambers), unit)
    return amber === undefined ? one : { ...one, amber }
  })
}

/** `Amber 2025/26` is of the targets of that year. */
function ofYear(from: string, ambers: readonly BesideSeen[]): readonly BesideSeen[] {
  const own = ambers.filter(({ heading }) => yearHeaded(heading) === from)
  return own.length > 0 ? own : ambers
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
  if (typed !== undefined)
    return [{ ...typed, from: typed.from ?? start, where, ...asRead(typed, one.cell.shown, line) }]
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

/** `0.8` is 80% where the figures are parts of 1 or shown as per cent; else it may be 0.8 of a per cent. */
function asRead(said: TargetSaid, shown: string, line?: LineSeen): Pick<TargetFound, 'asRead'> {
  const { value, side, isStrict, isOfOne } = said
  const bound = side === 'at-most' ? 'below' : 'above'
  if (isStrict)
    return { asRead: `the target '${shown}' is read as ${bound} ${value}: at ${value} itself it is missed` }
  const isClear = line?.figures.some(({ cell }) => cell.kind === 'number' && cell.percent === 'scaled')
  const mayBeSmall = isOfOne && !isClear && (line === undefined || unitOfLine(line).stored !== 'fraction')
  return mayBeSmall ? { asRead: `the target '${shown}' is taken for ${value}%` } : {}
}

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
    return said.map(target => ({
      ...target,
      from: target.from ?? start,
      where: `${place} / ${at}`,
      ...asRead(target, cell.shown),
    }))
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
