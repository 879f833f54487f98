// Joins the lines of a table that stand together: under one heading, or beside one reference. In: lines. Out: groups, and the
// lines that only serve another.

import { DENOMINATOR, NUMERATOR, SHARE, TARGET } from '../../extracts/look/beside.ts'
import type { LineSeen } from '../../extracts/look/sheet-seen.ts'
import { isMean, isQuotient } from './arithmetic.ts'
import { isGeneric, type LineGroup, type NotRead } from './line-group.ts'
import { splitReference } from './split-reference.ts'
import { unitOfLine } from './unit-of-line.ts'

/** Three lines of which one is the quotient of the others belong together, whatever they are called. */
export function linesTogether(
  lines: readonly LineSeen[],
  references: readonly string[],
): { readonly groups: readonly LineGroup[]; readonly spent: readonly NotRead[] } {
  const spent: NotRead[] = []
  const groups = [...Map.groupBy(lines, placesOf(lines)).values()].flatMap(section => {
    const found = section.length > 4 ? undefined : quotientAmong(section)
    if (found === undefined)
      return byNames(section).map(own => groupOf(own, references, undefined, section.length === 1))
    const { figure, numerator, denominator, ofMean } = found
    const others = section.filter(line => ![figure, numerator, denominator, ...ofMean].includes(line))
    spent.push(...ofMean.map(line => partOfMean(line, figure)))
    const joined = [figure, numerator, denominator].filter(line => line !== undefined)
    const isTarget = ({ label }: LineSeen) => TARGET.test(label)
    return [
      groupOf([...joined, ...others.filter(isTarget)], references, found),
      ...others.filter(line => !isTarget(line)).map(line => groupOf([withoutReference(line)], references)),
    ]
  })
  return { groups, spent }
}

/** `Num` and `Den`, each under words of its own, have the reference in common. */
function placesOf(lines: readonly LineSeen[]): (line: LineSeen) => string {
  const inPlace = Map.groupBy(lines, placeOf)
  return line => {
    const own = placeOf(line)
    const isAlone = inPlace.get(own)?.length === 1
    return line.reference !== undefined && isGeneric(line.label) && isAlone ? line.reference : own
  }
}

const placeOf = ({ reference, under, at }: LineSeen): string =>
  under.length > 0 || reference !== undefined ? [...under, reference ?? ''].join(' / ') : at

/** Those called `Num`, `Den` and `%` are one; each of the others stands alone, and the first keeps the reference. */
function byNames(section: readonly LineSeen[]): LineSeen[][] {
  const generic = section.filter(({ label, under }) => isGeneric(label) && under.length > 0)
  const others = section.filter(line => !generic.includes(line))
  const keeper = others.find(line => unitOfLine(line).unit === 'percentage') ?? others[0]
  return [
    ...(generic.length > 0 ? [generic] : []),
    ...others.map(line => [
      line === keeper && generic.length === 0 ? line : withoutSharedReference(line, section),
    ]),
  ]
}

const withoutSharedReference = (line: LineSeen, section: readonly LineSeen[]): LineSeen =>
  section.filter(other => other.reference === line.reference).length > 1 ? withoutReference(line) : line

function withoutReference({ reference: _, ...line }: LineSeen): LineSeen {
  return line
}

interface Quotient {
  readonly figure: LineSeen
  readonly numerator?: LineSeen
  readonly denominator?: LineSeen
  /** The two numbers of a mean, which is given as it stands. */
  readonly ofMean: readonly LineSeen[]
}

/** Where one line says `%`, or shows it, the quotient is that line, though another number is one of the two others as well. */
function quotientAmong(lines: readonly LineSeen[]): Quotient | undefined {
  const shares = lines.filter(
    ({ label, figures }) =>
      SHARE.test(label) || figures.some(({ cell }) => cell.kind === 'number' && cell.percent !== 'none'),
  )
  return (shares.length > 0 ? shares : lines)
    .flatMap(figure => lines.flatMap(one => lines.flatMap(other => quotientOf(figure, one, other) ?? [])))
    .at(0)
}

function quotientOf(figure: LineSeen, one: LineSeen, other: LineSeen): Quotient | undefined {
  const { unit, isOfParts, doubt } = unitOfLine(figure)
  // Of three numbers of which one is the quotient, another is as well: its label says which is meant.
  if (NUMERATOR.test(figure.label) || DENOMINATOR.test(figure.label)) return undefined
  if (isOfParts || unit === 'count' || doubt !== undefined || new Set([figure, one, other]).size < 3)
    return undefined
  if (unit === 'percentage')
    return isQuotient(figure, one, other)
      ? { figure, numerator: one, denominator: other, ofMean: [] }
      : undefined
  return isMean(figure, one, other) ? { figure, ofMean: [one, other] } : undefined
}

const partOfMean = ({ label, at }: LineSeen, figure: LineSeen): NotRead => ({
  label,
  at,
  because: `it is one of the two numbers of '${figure.label}'`,
})

/** `known`: which of three lines is the quotient of the others, if that has been found; `isAlone`: no other line is in its place. */
function groupOf(
  lines: readonly LineSeen[],
  references: readonly string[],
  known: Partial<Quotient> | undefined = lines.length > 2 ? quotientAmong(lines) : undefined,
  isAlone = false,
): LineGroup {
  const [first] = lines
  const target = lines.find(({ label }) => TARGET.test(label))
  const byName = {
    numerator: lines.find(({ label }) => NUMERATOR.test(label)),
    denominator: lines.find(({ label }) => DENOMINATOR.test(label)),
  }
  const { numerator, denominator } = known ?? byName
  const figure = lines.find(line => line !== numerator && line !== denominator && line !== target)
  const named = figure ?? first
  const typed = nameOfLine(named, isAlone)
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
        doubts: [
          numerator
            ? `no denominator stands beside its numerator '${numerator.label}' (${numerator.at})`
            : `no numerator stands beside its denominator '${denominator?.label}' (${denominator?.at})`,
        ],
      }),
  }
}

/** The count beside a percentage; alone under a label, it is that of the label. */
const BEHIND = /^(?:numbers?|no\.?|count)$/i

/** `%` is called by what it stands under, and `Outstanding` of a row by both. */
function nameOfLine(line: LineSeen | undefined, isAlone: boolean): string {
  const { label, under, column } = { label: '', under: [], column: undefined, ...line }
  const over = under.at(-1)
  if (over === undefined) return label
  if (isGeneric(label) || (isAlone && BEHIND.test(label))) return over
  return column === undefined || BEHIND.test(label) ? label : `${splitReference(over).label}: ${label}`
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
