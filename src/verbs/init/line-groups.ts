// Joins the lines of a table that belong to one indicator: its numerator, its denominator, its percentage and its targets. In:
// a table. Out: the groups, and the lines that are no indicator's, each with the reason.

import { SHARE } from '../../extracts/look/beside.ts'
import type { TableSeen } from '../../extracts/look/sheet-seen.ts'
import { titleWords } from '../../extracts/look/title-words.ts'
import { YEAR, yearLabel } from '../../extracts/year-label.ts'
import { sayOtherQuotients } from './arithmetic.ts'
import { isGeneric, type LineGroup, type NotRead } from './line-group.ts'
import { ofOtherPeriods, partsAbove, uncalculated, wholeOfParts, whyNotRead } from './lines-not-read.ts'
import { linesTogether } from './lines-together.ts'
import { byArithmetic, type CountKnown } from './parts-by-arithmetic.ts'
import { splitReference } from './split-reference.ts'
import { isRate } from './unit-of-line.ts'

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
  const breakdown = partsAbove(table.lines)
  if (breakdown !== undefined)
    notRead.push({
      label: breakdown.parts.map(({ label }) => label).join(', '),
      at: breakdown.parts[0]?.at ?? '',
      because: `they add up to '${breakdown.total.label}': they are parts of one number`,
    })
  const kept = table.lines.filter(line => {
    if (breakdown?.parts.includes(line)) return false
    const fault = line.fault ?? uncalculated(line) ?? ofOtherPeriods(line)
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
  const { groups: together, spent } = linesTogether(kept, references)
  const { groups: grouped, parts } = withoutPartsOfAll(together)
  const hasFigures = table.columns === undefined || table.columns.value !== undefined
  const alone = grouped.map(one => withoutPartsOfRate(one, hasFigures))
  const rates = grouped.filter(isRateOfParts)
  const all = named(byArithmetic(alone, register), table, title, references).map(calledByNumerator)
  const isUnknown = (one: LineGroup) => isNameless(one) && !references.includes(one.reference ?? '')
  const nameless = all.filter(isUnknown)
  return {
    groups: all.filter(one => !isUnknown(one)).map(withOtherQuotients),
    notRead: [
      ...notRead,
      ...spent,
      ...parts,
      ...nameless.map(one => notNamed(one, all)),
      ...rates.map(one => partsOfRate(one, hasFigures)),
    ],
  }
}

/** `Due`, `In time` and `%` of each team and of `All teams`: the others are parts of the whole. */
function withoutPartsOfAll(groups: readonly LineGroup[]): {
  readonly groups: readonly LineGroup[]
  readonly parts: readonly NotRead[]
} {
  const whole = groups.find(isWhole)
  const parts = groups.filter(
    one =>
      one !== whole &&
      one.reference === undefined &&
      isUnderHeading(one) &&
      one.figure?.label === whole?.figure?.label,
  )
  if (whole === undefined || parts.length < 2) return { groups, parts: [] }
  const because = `it is a part of '${whole.label}'`
  return {
    groups: groups.filter(one => !parts.includes(one)),
    parts: parts.map(({ label, figure }) => ({ label, at: figure?.at ?? '', because })),
  }
}

const isUnderHeading = ({ label, figure }: LineGroup): boolean =>
  figure !== undefined && figure.label !== label && isGeneric(figure.label)

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

/** `Pct` of `RHI within 72 hrs` and `Missing episodes`: what it is the share of, its numerator says. */
function calledByNumerator(group: LineGroup, _: number, all: readonly LineGroup[]): LineGroup {
  const label = group.numerator?.label ?? ''
  if (!isNameless(group) || group.reference !== undefined || isNameless({ ...group, label })) return group
  if (all.some(other => other.label === label)) return group
  return {
    ...group,
    label,
    doubts: [
      ...group.doubts,
      `'${group.figure?.label ?? group.label}' is called by its numerator, '${label}'`,
    ],
  }
}

/** `Number` beside the percentage of the same heading is the count behind it. */
function notNamed(one: LineGroup, all: readonly LineGroup[]): NotRead {
  const { label, figure, numerator } = one
  const line = figure ?? numerator
  const over = line?.under.at(-1)
  const isBehind =
    over !== undefined &&
    all.some(other => other !== one && other.figure?.under.at(-1) === over && SHARE.test(other.figure.label))
  return {
    label: over === undefined ? label : `${over} / ${label}`,
    at: line?.at ?? '',
    ...(isBehind
      ? { because: 'it stands behind the percentage beside it' }
      : { because: 'its label does not say what it counts', isDoubtful: true as const }),
  }
}

/**
 * A table of one indicator, whose lines are called `Yes`, `Eligible` and `%`, is called by the title with a reference above it,
 * by its heading, or by its sheet.
 */
function named(
  groups: readonly LineGroup[],
  table: TableSeen,
  sheet: string,
  references: readonly string[],
): LineGroup[] {
  const own = groups.filter(({ figure, numerator }) => figure !== undefined || numerator !== undefined)
  const target = groups.find(group => group.figure === undefined && group.numerator === undefined)?.target
  const nameless = own.length === 1 ? own[0] : own.find(({ label }) => label === YEAR)
  if (nameless === undefined || !(isGenericName(nameless.label) || isWhole(nameless))) return own
  const called = calledByTable(nameless, table, sheet, references)
  return own.map(one => (one === nameless ? { ...one, ...called, ...(target && { target }) } : one))
}

function calledByTable(
  { label: typed }: LineGroup,
  { heading, lines, below, title = '' }: TableSeen,
  sheet: string,
  references: readonly string[],
): Pick<LineGroup, 'label' | 'reference'> {
  const isNumbered = splitReference(title, references).reference !== undefined
  const isTitle = heading.length > 12 || splitReference(heading).reference !== undefined
  const above = (below ?? (typed === YEAR ? titleWords(title) : '')).replace(/^\d{1,2}[.)] +/, '')
  const { label, reference } = splitReference(
    (isNumbered ? title : above || (isTitle ? heading : sheet)).replace(
      /,? ?\(?20\d\d ?[/-] ?\d\d(?:\d\d)?\)?/,
      '',
    ),
    references,
  )
  const own = lines.find(line => line.reference !== undefined)?.reference ?? reference
  return { label, ...(own !== undefined && { reference: own }) }
}

/** `All teams`, and not `Overall stability`, which is a measure. */
const WHOLE =
  /^(?:all|total|overall|whole|council|borough|county)(?:[- ](?:ages|(?:aged )?\d\d ?(?:-|–|to) ?\d\d|teams?|areas?|localit(?:y|ies)|districts?|services?|children|wide|total))?$/i

const isWhole = (one: LineGroup): boolean => WHOLE.test(one.label) && isUnderHeading(one)

const isGenericName = (label: string): boolean =>
  isGeneric(label) || label === YEAR || /^(?:percentage|value|figure)$/i.test(label)
