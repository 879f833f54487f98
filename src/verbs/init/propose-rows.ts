// Says which measure each line of a table gives. In: the indicators with their groups of lines. Out: the rows of each table,
// and what each indicator is worked out from.
import { isFigure } from '../../extracts/look/sheet-grid.ts'
import type { LineSeen, TableSeen } from '../../extracts/look/sheet-seen.ts'
import { endMonthOf, periodId } from '../../terms/period.ts'
import type { PartsProposed, RowProposed } from './proposal.ts'
import type { GroupInTable, IndicatorLines } from './propose-indicators.ts'
import { unitOfIndicator } from './unit-of-indicator.ts'
import { numberInCell, unitOfLine } from './unit-of-line.ts'

export interface AboutIndicator {
  /** Its measures, where they are not those of the national register. */
  readonly parts?: PartsProposed
  readonly doubts: readonly string[]
}

export interface RowsProposed {
  readonly about: ReadonlyMap<IndicatorLines, AboutIndicator>
  rowsOf(table: TableSeen): readonly RowProposed[]
}

/** The measures that the lines of an indicator give. */
interface Names {
  readonly supplied: string
  readonly parts: PartsProposed
  readonly areNational: boolean
}

/**
 * The measures of the national register where it is a national indicator: those who are looked after are the denominator of
 * several. Where the files do not agree on such a number, each indicator keeps its own.
 */
export function proposeRows(
  joined: readonly IndicatorLines[],
  references: ReadonlyMap<IndicatorLines, string>,
): RowsProposed {
  const national = rowsWith(joined, references, { mayShare: () => true, byReference: false })
  const contradicted = measuresThatDiffer([...national.rows.values()].flat())
  const mayShare = ({ numerator, denominator }: PartsProposed) =>
    ![numerator, denominator].some(one => contradicted.has(one))
  return built(rowsWith(joined, references, { mayShare, byReference: true }))
}

interface Naming {
  /** Whether the numbers that a percentage is worked out from have the names of the register. */
  mayShare(parts: PartsProposed): boolean
  /** Whether a sheet that numbers its rows gives each figure under its reference. */
  readonly byReference: boolean
}

interface Built {
  readonly rows: ReadonlyMap<TableSeen, RowProposed[]>
  readonly about: ReadonlyMap<IndicatorLines, AboutIndicator>
}

function rowsWith(
  joined: readonly IndicatorLines[],
  references: ReadonlyMap<IndicatorLines, string>,
  naming: Naming,
): Built {
  const rows = new Map<TableSeen, RowProposed[]>()
  const about = new Map<IndicatorLines, AboutIndicator>()
  for (const one of joined) {
    const names = namesOf(one, references.get(one) ?? '', naming)
    const ref = references.get(one) ?? ''
    const own = one.groups.map(group => ({
      group,
      rows: rowsOfGroup(group, names, one).map(row => ({ ref, ...row })),
    }))
    for (const { group, rows: found } of own)
      rows.set(group.table, [...(rows.get(group.table) ?? []), ...found])
    const all = own.flatMap(({ rows: found }) => found)
    const hasParts = all.some(({ of, measure }) => of !== undefined || measure === names.parts.numerator)
    about.set(one, {
      ...(hasParts && !names.areNational && { parts: names.parts }),
      doubts: one.groups.flatMap(({ doubts }) => doubts),
    })
  }
  return { rows, about }
}

const built = ({ rows, about }: Built): RowsProposed => {
  const placeIn = (table: TableSeen, at: string) => table.lines.findIndex(line => line.at === at)
  return {
    about,
    rowsOf: table => (rows.get(table) ?? []).toSorted((a, b) => placeIn(table, a.at) - placeIn(table, b.at)),
  }
}

function namesOf(
  { national, groups }: IndicatorLines,
  ref: string,
  { mayShare, byReference }: Naming,
): Names {
  const own = { numerator: `${ref.toLowerCase()}-numerator`, denominator: `${ref.toLowerCase()}-denominator` }
  const isNumbered = byReference && groups.some(({ table }) => table.references !== undefined)
  if (national?.method.kind === 'count' && !isNumbered)
    return { supplied: national.method.measure, parts: own, areNational: true }
  if (national?.method.kind !== 'percentage') return { supplied: ref, parts: own, areNational: false }
  const { numerator, denominator } = national.method
  return mayShare({ numerator, denominator })
    ? { supplied: ref, parts: { numerator, denominator }, areNational: true }
    : { supplied: ref, parts: own, areNational: false }
}

function rowsOfGroup(
  {
    figure,
    numerator,
    denominator,
    table,
  }: Pick<GroupInTable, 'figure' | 'numerator' | 'denominator' | 'table'>,
  names: Names,
  one: IndicatorLines,
): Omit<RowProposed, 'ref'>[] {
  const { parts, supplied } = names
  if (numerator !== undefined && denominator !== undefined)
    return [
      ...(figure !== undefined && goesBeyond(figure, numerator)
        ? rowsOfGroup({ figure, table }, names, one)
        : []),
      { ...rowOf(numerator, table), unit: 'count', measure: parts.numerator },
      { ...rowOf(denominator, table), unit: 'count', measure: parts.denominator },
    ]
  if (figure === undefined) return []
  if (figure.parts !== undefined)
    return [{ ...rowOf(figure, table), unit: 'count', of: parts, parts: figure.parts }]
  const { unit, stored, isOfParts, doubt } = unitOfLine(figure, unitOfIndicator(one))
  // What was guessed of one line is no more certain where the indicator has it.
  const guessed = one.national === undefined ? unitOfLine(figure) : undefined
  const doubts = [doubt ?? (guessed?.unit === unit ? guessed.doubt : undefined)].filter(
    says => says !== undefined,
  )
  if (isOfParts) return [{ ...rowOf(figure, table), unit: 'percentage', measure: supplied, doubts }]
  return [{ ...rowOf(figure, table), unit, ...(stored && { stored }), measure: supplied, doubts }]
}

/** Whether it has figures of earlier periods than its numerator has any. */
const goesBeyond = (figure: LineSeen, numerator: LineSeen): boolean => {
  const first = ({ figures }: LineSeen) =>
    Math.min(...figures.flatMap(({ cell, period }) => (isFigure(cell) ? endMonthOf(period).index : [])))
  return first(figure) < first(numerator)
}

/** A label that is not the only one of its name has the heading above it before it. */
function rowOf(
  line: LineSeen,
  table: TableSeen,
): Pick<RowProposed, 'label' | 'under' | 'at' | 'figures' | 'doubts' | 'reference'> {
  const own = ofRow(line)
  const alike = table.lines
    .filter(({ column }) => column === line.column)
    .map(ofRow)
    .filter(({ label }) => label.toLowerCase() === own.label.toLowerCase())
  const isUnderSame = alike.filter(({ under }) => under.join() === own.under.join()).length > 1
  const isAfter = isUnderSame && line.reference === undefined && line.after !== undefined
  const over = [...headingsOver(own), ...(isAfter ? [line.after] : [])]
  return {
    label: alike.length === 1 ? own.label : [...over, own.label].join(' / '),
    ...(line.column !== undefined && { under: line.column }),
    ...(line.reference !== undefined && { reference: line.reference }),
    at: line.at,
    figures: line.figures,
    doubts: [],
  }
}

/** Of a column of a period, the row in which it is. */
const ofRow = (line: LineSeen): LineSeen =>
  line.column === undefined
    ? line
    : { ...line, label: line.under.at(-1) ?? '', under: line.under.slice(0, -1) }

/** Its reference finds the heading, too, and has no slash in it; under a band it is all that tells two rows apart. */
const headingsOver = ({ under, reference, at }: LineSeen): readonly string[] =>
  reference !== undefined && (under.length === 0 || under.some(text => text.includes('/'))) && at !== ''
    ? [reference]
    : under

/** Two lines give the measure, and for periods with the same end not the same number. */
function measuresThatDiffer(rows: readonly RowProposed[]): ReadonlySet<string> {
  const known = new Map<string, number>()
  const differing = new Set<string>()
  for (const { measure, figures, unit, stored } of rows.flatMap(eachMeasure))
    for (const figure of figures) {
      const value = numberInCell(figure, { unit, ...(stored && { stored }) })
      const key = `${measure}@${periodId(endMonthOf(figure.period))}`
      const before = known.get(key)
      if (value === undefined) continue
      if (before !== undefined && before !== value) differing.add(measure)
      known.set(key, value)
    }
  return differing
}

type Measured = Pick<RowProposed, 'figures' | 'unit' | 'stored'> & { readonly measure: string }

function eachMeasure({ measure, of, parts, ...row }: RowProposed): Measured[] {
  if (measure !== undefined) return [{ ...row, measure }]
  if (of === undefined || parts === undefined) return []
  return [
    { ...row, measure: of.numerator, figures: parts.numerators },
    { ...row, measure: of.denominator, figures: parts.denominators },
  ]
}
