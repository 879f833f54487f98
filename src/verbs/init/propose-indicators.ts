// Joins the lines of all tables into indicators. In: the groups of lines of each table, and the national register. Out: each
// indicator with the groups that give it, in the order in which they come.

import type { Method } from '../../definitions/indicator-definition.ts'
import type { Polarity } from '../../definitions/polarity.ts'
import type { LineSeen, TableSeen } from '../../extracts/look/sheet-seen.ts'
import { periodId } from '../../terms/period.ts'
import type { Unit } from '../../terms/unit.ts'
import { numberOfLineAt, ROUNDED } from './arithmetic.ts'
import { type KnownBy, knownAs, likeness } from './known-by.ts'
import type { LineGroup } from './line-group.ts'
import { EITHER, isRate } from './unit-of-line.ts'

export interface National extends KnownBy {
  readonly unit: Unit
  readonly polarity: Polarity
  readonly method: Method
  /** That of its file in the register. */
  readonly topic: string
}

export interface GroupInTable extends LineGroup {
  readonly table: TableSeen
  /** `file / sheet`. */
  readonly place: string
  /** What its sheet is called, for a topic. */
  readonly title: string
}

export interface IndicatorLines {
  readonly groups: readonly GroupInTable[]
  readonly national?: National
  readonly reference?: string
  readonly doubts: readonly string[]
}

interface Joining {
  groups: GroupInTable[]
  national?: National
  reference?: string
  doubts: string[]
}

/** As alike as this, two labels are taken for the same, with a doubt. */
const ALIKE = 0.6

export function joinGroups(groups: readonly GroupInTable[], register: readonly National[]): IndicatorLines[] {
  const found: Joining[] = []
  const known = groups.map(group => ({ group, ...nationalOf(group, register) }))
  const certain = known.filter(({ doubts }) => doubts.length === 0)
  for (const { group, ...guessed } of known) {
    const { national, doubts } = withoutGuess(group, guessed, certain)
    const isGuess = doubts.length > 0 && group.reference === undefined
    const same = found.find(
      one => isSame(one, group, national) && !(isGuess && one.groups.some(other => differ(other, group))),
    )
    if (same === undefined) found.push(begun(group, national, [...doubts, ...sayUnlike(group, found)]))
    else {
      same.groups.push(group)
      if (isGuess) same.doubts.push(`'${group.label}' in ${group.place} is taken for it`)
      if (group.reference !== undefined) same.reference ??= group.reference
      if (national !== undefined) same.national ??= national
    }
  }
  return withoutSharedNational(joinAlike(found))
}

/** What a label only may be gives way to a line that says it and has other figures. */
function withoutGuess(
  group: LineGroup,
  found: NationalFound,
  certain: readonly (NationalFound & { readonly group: LineGroup })[],
): NationalFound {
  const { national, doubts } = found
  if (national === undefined || doubts.length === 0) return found
  const same = certain.filter(one => one.national === national)
  return same.length === 0 || same.some(one => agree(one.group, group))
    ? found
    : { doubts: [`it may be national/${national.id}, as '${same[0]?.group.label}' is`] }
}

const begun = (group: GroupInTable, national: National | undefined, doubts: string[]): Joining => ({
  groups: [group],
  ...(national !== undefined && { national }),
  ...(group.reference !== undefined && { reference: group.reference }),
  doubts,
})

/** Another table has the same name for other figures. */
function sayUnlike(group: GroupInTable, found: readonly Joining[]): string[] {
  const unlike = found
    .flatMap(one => one.groups)
    .find(other => other.table !== group.table && isNamedAlike(other, group) && differ(other, group))
  return unlike === undefined || group.reference !== undefined
    ? []
    : [`'${unlike.label}' in ${unlike.place} has other figures, and is taken for another`]
}

const isNamedAlike = (a: LineGroup, b: LineGroup): boolean => a.label.toLowerCase() === b.label.toLowerCase()

/** The same reference; the same national indicator in another table; or the same words. */
function isSame(one: Joining, group: GroupInTable, national: National | undefined): boolean {
  if (group.reference !== undefined && isSameReference(group.reference, one.reference)) return true
  if (one.groups.some(other => other.table === group.table) || areNumberedTogether(one, group)) return false
  if (national !== undefined || one.national !== undefined)
    return national !== undefined && one.national === national
  return one.groups.some(other => isNamedAlike(other, group) && !differ(other, group))
}

/** `CPP 2` is CPP2. */
const isSameReference = (a: string, b: string | undefined): boolean =>
  b !== undefined && plainReference(a) === plainReference(b)

const plainReference = (reference: string): string => reference.replace(/[\s_-]/g, '').toUpperCase()

/** Last year's scorecard may have numbers of its own: 3.1 for what is CP09 now. */
function areNumberedTogether(a: Pick<Joining, 'reference'>, b: Pick<LineGroup, 'reference'>): boolean {
  const [first, second] = [a.reference, b.reference].map(reference => reference?.replace(/\d.*$/, ''))
  return first !== undefined && first === second
}

/** Each indicator that comes later is joined to the one before it that is most like it, if it is alike and fits; with a doubt. */
function joinAlike(found: readonly Joining[]): IndicatorLines[] {
  const kept: Joining[] = []
  for (const one of found) {
    const [best, second] = kept
      .map(other => ({ other, alike: mayBeOne(other, one) ? alikeness(other, one) : 0 }))
      .filter(({ alike }) => alike >= ALIKE)
      .toSorted((a, b) => b.alike - a.alike)
    if (best === undefined || best.alike === second?.alike) {
      kept.push(one)
      continue
    }
    const [group] = one.groups
    best.other.doubts.push(`'${group?.label}' in ${group?.place} is taken for it`)
    best.other.groups.push(...one.groups)
    if (one.national !== undefined) best.other.national ??= one.national
    if (one.reference !== undefined) best.other.reference ??= one.reference
  }
  return kept
}

function mayBeOne(a: Joining, b: Joining): boolean {
  if (a.national !== undefined && b.national !== undefined && a.national !== b.national) return false
  if (areNumberedTogether(a, b)) return false
  if (a.groups.some(one => b.groups.some(other => other.table === one.table))) return false
  return a.groups.every(one =>
    b.groups.every(
      other =>
        (kindOf(one) === kindOf(other) || kindOf(one) === 'unknown' || kindOf(other) === 'unknown') &&
        !differ(one, other),
    ),
  )
}

/** Whether their figures are others in most of the periods that both have: 6 `Not known` of one list, 18 of another. */
function differ(a: LineGroup, b: LineGroup): boolean {
  const shared = sharedFigures(a, b)
  return shared.length > 1 && shared.filter(isEqual => isEqual).length * 2 < shared.length
}

/** Whether they are the same in most of the periods that both have. */
function agree(a: LineGroup, b: LineGroup): boolean {
  const shared = sharedFigures(a, b)
  return shared.filter(isEqual => isEqual).length * 2 > shared.length
}

/** For each period that both have, whether the two figures are equal. */
function sharedFigures({ figure: first }: LineGroup, { figure: second }: LineGroup): boolean[] {
  if (first === undefined || second === undefined) return []
  return first.figures.flatMap(({ period }) => {
    const id = periodId(period)
    const [one, other] = [numberOfLineAt(first, id), numberOfLineAt(second, id)]
    return one === undefined || other === undefined ? [] : [Math.abs(one - other) <= ROUNDED]
  })
}

const alikeness = (a: Joining, b: Joining): number =>
  Math.max(...a.groups.flatMap(one => b.groups.map(other => likeness(one.label, other.label))))

/** What the register counts by month is not what a line has for the year so far, or for twelve months. */
const CUMULATIVE = /\b(?:year to date|ytd|cumulative|to date|rolling|last 12 months|12 month)\b/i

interface NationalFound {
  readonly national?: National
  readonly doubts: string[]
}

/** The ages of groups of care leavers. */
const LEAVERS_AGED = /\b(?:1[6-9]|2[0-5]) ?(?:-|–|to|and) ?(?:1[6-9]|2[0-5])\b/

/**
 * By its label alone; or with the heading above it, as `In EET` under `Care leavers aged 19 to 21`; or, with a doubt, as one of
 * children looked after, which a workbook about them need not say.
 */
function nationalOf(group: GroupInTable, register: readonly National[]): NationalFound {
  const line = group.figure ?? group.numerator
  const under = line?.under.filter(text => text !== group.label) ?? []
  const fitting = (label: string) => knownAs(label, register).filter(one => fits(one, group))
  const over = [...under, group.topic ?? ''].join(' ')
  // `Care leavers in EET` under `Care leavers 17-21` is not of those aged 19 to 21.
  const isOfOthers = LEAVERS_AGED.test(over) && !LEAVERS_AGED.test(group.label)
  const alone = isOfOthers ? [] : fitting(group.label)
  // The label itself must say something of it: what the heading alone is known as is another.
  const byHeading = new Set(fitting(over))
  const isAlone = alone.length > 0
  const [only, other] = isAlone ? alone : fitting(`${over} ${group.label}`).filter(one => !byHeading.has(one))
  if (other !== undefined) return { doubts: [`it may be national: ${only?.id} or ${other.id}`] }
  if (only !== undefined) {
    const isOther = CUMULATIVE.test(group.label) && only.unit === 'count'
    return isOther
      ? { doubts: [`national/${only.id} is of a month, and the label says otherwise`] }
      : {
          national: only,
          doubts: isAlone ? [] : [`it is taken for national/${only.id} by the heading above it`],
        }
  }
  return isOfOthers
    ? {
        doubts: fitting(group.label).map(
          ({ id }) => `it would be national/${id}, but stands under '${over.trim()}'`,
        ),
      }
    : ofNobodyNamed(fitting(`cla ${group.label}`))
}

function ofNobodyNamed([guessed, second]: readonly National[]): NationalFound {
  return guessed === undefined || second !== undefined
    ? { doubts: [] }
    : {
        national: guessed,
        doubts: [`it is taken for national/${guessed.id}, though it does not say of whom`],
      }
}

function fits({ unit }: National, group: LineGroup): boolean {
  const kind = kindOf(group)
  if (kind === 'unknown') return unit !== 'count'
  return kind === 'share' ? unit === 'percentage' : unit !== 'percentage'
}

/** Whether its figures are percentages, whole numbers or, where nothing says so, one or the other. */
export function kindOf({ figure, numerator }: LineGroup): 'share' | 'number' | 'unknown' {
  if (isRate(figure?.label ?? '')) return 'number'
  if (numerator !== undefined || figure?.parts !== undefined || saysShare(figure)) return 'share'
  if (/\bper 10|\bdays?\b|\baverage\b|\bmean\b|\bscore\b|\bnumber\b|\brate\b/i.test(figure?.label ?? ''))
    return 'number'
  const isBroken =
    figure?.figures.some(({ cell }) => cell.kind === 'number' && !Number.isInteger(cell.number)) ?? false
  return isBroken ? 'unknown' : 'number'
}

const saysShare = (figure: LineSeen | undefined): boolean =>
  /%|\bper ?cent/i.test(figure?.label.replace(EITHER, '') ?? '') ||
  (figure?.beside.some(({ what, cell }) => what === 'target' && isPercentage(cell)) ?? false) ||
  (figure?.beside.some(({ what, cell }) => what === 'unit' && /%|\bper ?cent/i.test(cell.shown)) ?? false) ||
  (figure?.figures.some(({ cell }) => isPercentage(cell)) ?? false)

const isPercentage = (cell: LineSeen['figures'][number]['cell']): boolean =>
  cell.kind === 'number' ? cell.percent !== 'none' : /\d ?%|\d ?(?:\/|of) ?\d/.test(cell.shown)

/** Two indicators cannot both be the same national one: the first keeps it, and the other is doubtful. */
function withoutSharedNational(found: readonly IndicatorLines[]): IndicatorLines[] {
  const seen = new Map<string, IndicatorLines>()
  return found.map(one => {
    const { national, ...rest } = one
    const first = national === undefined ? undefined : seen.get(national.id)
    if (national !== undefined && first === undefined) seen.set(national.id, one)
    if (national === undefined || first === undefined) return one
    return {
      ...rest,
      doubts: [...one.doubts, `it may be national/${national.id}, as '${first.groups[0]?.label}' is`],
    }
  })
}
