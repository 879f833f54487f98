// Joins the lines of a table that belong to one indicator: its numerator, its denominator, its percentage and its targets. In:
// a table. Out: the groups, and the lines that are no indicator's, each with the reason.

import { DENOMINATOR, NUMERATOR, SHARE, TARGET, TOTAL_LABEL, WORKING } from '../../extracts/look/beside.ts'
import { isFigure, isFigureLike } from '../../extracts/look/sheet-grid.ts'
import type { LineSeen, TableSeen } from '../../extracts/look/sheet-seen.ts'
import { yearLabel } from '../../extracts/year-label.ts'
import { periodId } from '../../terms/period.ts'
import type { Unit } from '../../terms/unit.ts'
import { isQuotient, numberOfLineAt, sayOtherQuotients } from './arithmetic.ts'
import { type KnownBy, knownAs } from './known-by.ts'
import { splitReference } from './split-reference.ts'
import { isRate, unitOfLine } from './unit-of-line.ts'

export interface LineGroup {
  /** What the indicator is called in this table. */
  readonly label: string
  readonly reference?: string
  readonly topic?: string
  readonly figure?: LineSeen
  readonly numerator?: LineSeen
  readonly denominator?: LineSeen
  /** Targets by period. */
  readonly target?: LineSeen
  readonly doubts: readonly string[]
}

export interface NotRead {
  readonly label: string
  readonly at: string
  readonly because: string
  /** Set where it may be a figure that somebody wants. */
  readonly isDoubtful?: true
}

/** An indicator of the register. */
export type CountKnown = KnownBy & { readonly unit: Unit }

export interface Grouped {
  readonly groups: readonly LineGroup[]
  readonly notRead: readonly NotRead[]
}

export interface KnownElsewhere {
  /** A count that percentages are of is an indicator too, where the register knows it. */
  readonly register: readonly CountKnown[]
  /** Of the columns of references of all tables. */
  readonly references: readonly string[]
}

/** `title` is what the table is about, where its lines do not say: the name of its sheet. */
export function groupLines(
  table: TableSeen,
  title: string,
  { register, references }: KnownElsewhere,
): Grouped {
  const total = wholeOfParts(table.lines)
  if (total !== undefined) {
    const parts = table.lines.filter(line => line !== total).map(({ label }) => label)
    const because = `they add up to '${total.label}': they are parts of one number`
    return { groups: [], notRead: [{ label: parts.join(', '), at: table.range, because }] }
  }
  const notRead: NotRead[] = []
  const kept = table.lines.filter(line => {
    const fault = line.fault ?? uncalculated(line)
    const because = fault ?? whyNotRead(line, table.lines)
    if (because !== undefined)
      notRead.push({
        label: line.label,
        at: line.at,
        because,
        ...(fault !== undefined && { isDoubtful: true as const }),
      })
    return because === undefined
  })
  const bySection = Map.groupBy(kept, line =>
    isGeneric(line.label) && line.under.length > 0 ? line.under.join(' / ') : line.at,
  )
  const grouped = [...bySection.values()].map(lines => groupOf(lines, references))
  const hasFigures = table.columns === undefined || table.columns.value !== undefined
  const alone = grouped.map(one => withoutPartsOfRate(one, hasFigures))
  const rates = grouped.filter(isRateOfParts)
  const all = named(byArithmetic(alone, register), table, title)
  const nameless = all.filter(isNameless)
  return {
    groups: all.filter(one => !isNameless(one)).map(withOtherQuotients),
    notRead: [...notRead, ...nameless.map(notNamed), ...rates.map(one => partsOfRate(one, hasFigures))],
  }
}

const isRateOfParts = ({ label, numerator, figure }: LineGroup): boolean =>
  isRate(label) && (numerator !== undefined || figure?.parts !== undefined)

/** `hasFigures`: whether the figures of its line are its own, and not its numerators. */
function withoutPartsOfRate(group: LineGroup, hasFigures: boolean): LineGroup {
  if (!isRateOfParts(group)) return group
  const { numerator: _, denominator: __, figure, ...rest } = group
  if (figure === undefined || !hasFigures) return rest
  const { parts: ___, ...alone } = figure
  return { ...rest, figure: alone }
}

const partsOfRate = ({ label, numerator, figure }: LineGroup, hasFigures: boolean): NotRead => ({
  label,
  at: (numerator ?? figure)?.at ?? '',
  because: 'they are the numerator and the denominator of a rate, which its own line gives',
  ...((figure === undefined || !hasFigures) && { isDoubtful: true as const }),
})

function withOtherQuotients(group: LineGroup): LineGroup {
  const { figure, numerator, denominator, doubts } = group
  if (figure === undefined || numerator === undefined || denominator === undefined) return group
  return { ...group, doubts: [...doubts, ...sayOtherQuotients(figure, numerator, denominator)] }
}

/** `2024/25`, `Number`, `%`: whose figures they are stands elsewhere, and was not found. */
const isNameless = ({ label }: LineGroup): boolean =>
  isGenericName(label) ||
  yearLabel(label) !== undefined ||
  !/[a-z]{3}/i.test(label) ||
  /^(?:number|numbers|no\.|percentage of|young people|children|actual|year|month|all|others?)$/i.test(label)

const notNamed = ({ label, figure, numerator }: LineGroup): NotRead => ({
  label,
  at: (figure ?? numerator)?.at ?? '',
  because: 'its label does not say what it counts',
  isDoubtful: true,
})

const isGeneric = (label: string): boolean =>
  NUMERATOR.test(label) || DENOMINATOR.test(label) || SHARE.test(label) || TARGET.test(label)

function groupOf(lines: readonly LineSeen[], references: readonly string[]): LineGroup {
  const [first] = lines
  const target = lines.find(({ label }) => TARGET.test(label))
  const numerator = lines.find(({ label }) => NUMERATOR.test(label))
  const denominator = lines.find(({ label }) => DENOMINATOR.test(label))
  const figure = lines.find(line => line !== numerator && line !== denominator && line !== target)
  const own = first?.label ?? ''
  const typed = (isGeneric(own) ? first?.under.at(-1) : undefined) ?? own
  const base = { ...about(lines, typed, references), ...(target && { target }), doubts: [] }
  const isHalf = (numerator === undefined) !== (denominator === undefined)
  if (isHalf && figure === undefined && target === undefined)
    return { ...base, ...(first && { figure: first }) }
  return {
    ...base,
    ...(figure && { figure }),
    ...(numerator && denominator && { numerator, denominator }),
    ...(isHalf &&
      figure && {
        doubts: [`only one of its parts has a ${numerator ? 'denominator' : 'numerator'} missing`],
      }),
  }
}

function about(
  lines: readonly LineSeen[],
  typed: string,
  references: readonly string[],
): Pick<LineGroup, 'label' | 'reference' | 'topic'> {
  const split = splitReference(withoutTotal(typed), references)
  const reference = lines.find(line => line.reference !== undefined)?.reference ?? split.reference
  const topic = lines.find(line => line.topic !== undefined)?.topic
  return {
    label: split.label,
    ...(reference !== undefined && { reference }),
    ...(topic !== undefined && { topic }),
  }
}

/** `In EET - Total` → `In EET`. */
const withoutTotal = (label: string): string => label.replace(/ ?[-–:,(] ?total\)?$/i, '')

const uncalculated = ({ figures }: LineSeen): string | undefined =>
  figures.some(({ cell }) => cell.kind === 'uncalculated') && !figures.some(({ cell }) => isFigure(cell))
    ? 'its formulas have no stored value: open the workbook in Excel, save it, and begin again'
    : undefined

function whyNotRead(line: LineSeen, all: readonly LineSeen[]): string | undefined {
  const { label, under, figures } = line
  if (/^total (?:indicators|measures|kpis)\b/i.test(label)) return 'it counts indicators'
  // `Dental check in the last year` is of this one.
  if (/(?<!\b(?:in|within|over|during|of) (?:the )?)\b(?:last|previous) (?:year|yr)\b/i.test(label))
    return 'its figures are of the year before, under the months of this one'
  if (WORKING.test(label)) return 'it is worked out from other lines'
  const typed = figures.filter(({ cell }) => cell.kind !== 'blank')
  const known = typed.filter(({ cell }) => isFigureLike(cell))
  if (!typed.some(({ cell }) => isFigure(cell)))
    return typed.length === known.length ? undefined : 'it holds words'
  const stem = (text: string) => /^(.+?) ?[-–:] ?.+$/.exec(text)?.[1]?.toLowerCase()
  const isTotal = (text: string) => / ?[-–:] ?total$/i.test(text)
  const whole = all.find(other => other !== line && isTotal(other.label) && stem(other.label) === stem(label))
  if (whole !== undefined && stem(label) !== undefined) return `it is a part of '${whole.label}'`
  const isAlone = stem(label) === undefined && under.length === 0 && all.length > 2
  return TOTAL_LABEL.test(label) && isAlone && !DENOMINATOR.test(label)
    ? 'it is a total or a mean of other lines'
    : undefined
}

/** The total, where all other lines are whole numbers that add up to it in most periods. */
function wholeOfParts(lines: readonly LineSeen[]): LineSeen | undefined {
  const total = lines.findLast(({ label }) => TOTAL_LABEL.test(label))
  const parts = lines.filter(line => line !== total)
  if (total === undefined || parts.length < 2) return undefined
  const counted = total.figures.flatMap(({ period }) => {
    const whole = numberOfLineAt(total, periodId(period))
    return whole === undefined ? [] : [{ period: periodId(period), whole }]
  })
  const adds = counted.filter(({ period, whole }) => {
    const values = parts.map(line => numberOfLineAt(line, period))
    return values.reduce<number>((so, value) => so + (value ?? Number.NaN), 0) === whole
  })
  return adds.length > 0 && adds.length * 2 > counted.length ? total : undefined
}

/** A percentage that two counts of its table give is theirs: the nearest two, of which one may serve several percentages. */
function byArithmetic(groups: readonly LineGroup[], register: readonly CountKnown[]): LineGroup[] {
  const taken = new Set<LineGroup>()
  const joined = groups.map((group, at) => {
    const counts = groups
      .map((other, place) => ({ other, far: Math.abs(place - at) }))
      .filter(({ other }) => other !== group && isCount(other))
      .toSorted((a, b) => a.far - b.far)
      .map(({ other }) => other)
    const parts = partsOf(group, counts)
    if (parts === undefined) return group
    for (const { from } of parts) taken.add(from)
    const [numerator, denominator] = parts
    return { ...group, numerator: numerator.line, denominator: denominator.line }
  })
  return joined.filter((_, at) => {
    const own = groups[at]
    return own === undefined || !taken.has(own) || own.reference !== undefined || isKnownCount(own, register)
  })
}

const isKnownCount = ({ label }: LineGroup, register: readonly CountKnown[]): boolean =>
  knownAs(label, register).some(({ unit }) => unit === 'count')

interface PartFound {
  readonly from: LineGroup
  readonly line: LineSeen
}

function partsOf(
  { figure, numerator }: LineGroup,
  counts: readonly LineGroup[],
): readonly [PartFound, PartFound] | undefined {
  if (figure === undefined || numerator !== undefined) return undefined
  const { unit, isOfParts } = unitOfLine(figure)
  if (unit !== 'percentage' || isOfParts) return undefined
  const lines = counts.flatMap(from => (from.figure === undefined ? [] : [{ from, line: from.figure }]))
  for (const part of lines)
    for (const whole of lines)
      if (part !== whole && isQuotient(figure, part.line, whole.line)) return [part, whole]
  return undefined
}

const isCount = ({ figure, numerator }: LineGroup): boolean =>
  figure !== undefined && numerator === undefined && unitOfLine(figure).unit === 'count'

/** A table of one indicator, whose lines are called `Yes`, `Eligible` and `%`, is called by its heading or its sheet. */
function named(groups: readonly LineGroup[], { heading, lines }: TableSeen, title: string): LineGroup[] {
  const [only, other] = groups.filter(
    ({ figure, numerator }) => figure !== undefined || numerator !== undefined,
  )
  const target = groups.find(group => group.figure === undefined && group.numerator === undefined)?.target
  if (only === undefined || other !== undefined || !isGenericName(only.label))
    return groups.filter(one => one.figure ?? one.numerator)
  const isTitle = heading.length > 12 || splitReference(heading).reference !== undefined
  const { label, reference } = splitReference(
    (isTitle ? heading : title).replace(/,? ?\(?20\d\d ?[/-] ?\d\d(?:\d\d)?\)?/, ''),
  )
  const own = lines.find(line => line.reference !== undefined)?.reference ?? reference
  return [{ ...only, label, ...(own !== undefined && { reference: own }), ...(target && { target }) }]
}

const isGenericName = (label: string): boolean =>
  isGeneric(label) || /^(?:percentage|value|figure)$/i.test(label)
