// The cells of a paper: each number of a reading once, under whatever name it was read. In: readings and definitions.
// Out: cells, with what kind of children each counts.
//
// Two measures of a return that count the same children in the same way are one cell: `foster-placements`, and the row
// "foster care" of `looked-after`.
import { positionInForce } from '../definitions/counting.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { DisclosureRule } from '../definitions/disclosure.ts'
import type { GroupCondition } from '../definitions/group-condition.ts'
import { editionOn } from '../definitions/group-editions.ts'
import type { GivenMeasure } from '../definitions/returns.ts'
import type { Reading } from '../extracts/extract.ts'
import { parsePart } from '../terms/part.ts'
import { endMonthOf, lastDayOf, type Period, periodId } from '../terms/period.ts'
import { type Conditions, conditionsKey, joinConditions } from './conditions.ts'
import type { Cell } from './system.ts'

/** Which number of a reading: its value, or what stands above or below the line. */
export const NUMBERS = ['value', 'numerator', 'denominator'] as const
export type NumberOf = (typeof NUMBERS)[number]

/** A cell, and whom it counts. */
export interface CountedCell extends Cell {
  /** The way of counting and the period: cells of one base can be parts of each other. */
  readonly base: string
  readonly conditions: Conditions
  /** Of children, or of cases such as reviews; not of days, pounds or the people of an area. */
  readonly isCount: boolean
  /** Counts from 1 to this number are small. */
  readonly upTo: number
}

export interface CellBook {
  /** The cell of a number of a reading; undefined where the reading has no such number. */
  of(reading: Reading, which: NumberOf): string | undefined
  /** A number that no reading has, such as a sum or a rest. */
  add(id: string, value: number, isCount: boolean): string
  get(id: string): CountedCell
  all(): ReadonlyMap<string, CountedCell>
}

export function cellBook(definitions: Definitions, rule: DisclosureRule): CellBook {
  const cells = new Map<string, CountedCell>()
  const given = new Map(
    [...definitions.returns.values()].flatMap(({ gives }) => gives.map(one => [one.measure, one] as const)),
  )
  const put = (id: string, value: number, of: CountsOf): string => {
    cells.set(id, { id, value, ...openness(value, of, rule), ...of })
    return id
  }
  return {
    of: (reading, which) => {
      const value = numberIn(reading, which)
      if (value === undefined) return undefined
      const measure = given.get(reading.measure)
      const { base, conditions } = whomItCounts(reading, which, measure, definitions)
      const upTo = limitOf(reading, rule)
      const isCount = isCountOf(reading, which, measure)
      const id = `${base}${conditionsKey(conditions)}`
      const of = { base, conditions, isCount, upTo }
      const there = cells.get(id)
      // Rows are tried in order, so that two rows with the same conditions may still differ.
      if (there === undefined || there.value === value) return put(id, value, of)
      return put(`${id}#${reading.measure}[${reading.part ?? ''}]${which}`, value, of)
    },
    add: (id, value, isCount) =>
      cells.has(id) ? id : put(id, value, { base: id, conditions: {}, isCount, upTo: rule['up-to'] }),
    get: id => {
      const found = cells.get(id)
      if (found === undefined) throw new Error(`no cell ${id}`)
      return found
    },
    all: () => cells,
  }
}

interface CountsOf {
  readonly base: string
  readonly conditions: Conditions
  readonly isCount: boolean
  readonly upTo: number
}

/** Whether nobody may work the number out, and what everybody knows of it. */
function openness(
  value: number,
  { isCount, upTo }: CountsOf,
  { zeros }: DisclosureRule,
): Pick<Cell, 'isProtected' | 'atLeast'> {
  if (!isCount) return { isProtected: false, atLeast: value < 0 ? Number.NEGATIVE_INFINITY : 0 }
  const least = zeros === 'shown' ? 1 : 0
  return {
    isProtected: value >= least && value <= upTo,
    atLeast: value < 0 ? Number.NEGATIVE_INFINITY : Math.min(value, least),
  }
}

function numberIn({ amount }: Reading, which: NumberOf): number | undefined {
  if (amount.kind === 'missing') return undefined
  const exact = which === 'value' ? amount.value : amount[which]
  return exact?.valueOf()
}

/** Days, pounds and scores are no children; what stands below a line are cases always. */
function isCountOf(reading: Reading, which: NumberOf, measure: GivenMeasure | undefined): boolean {
  if (which === 'denominator') return true
  if (measure !== undefined) return which === 'numerator' ? measure.take !== 'mean' : measure.take !== 'sum'
  return which === 'numerator' ? reading.unit === 'percentage' : reading.unit === 'count'
}

function limitOf({ measure, part }: Reading, rule: DisclosureRule): number {
  const rows = parsePart(part).map(({ group, row }) => `${group}=${row}`)
  const raised = rule.sensitive
    .filter(one => one.measure === measure || (one.part !== undefined && rows.includes(one.part)))
    .map(one => one['up-to'])
  return Math.max(rule['up-to'], ...raised)
}

/** Measures that are not counted from a return are a base of their own each. */
function whomItCounts(
  { measure, period, part }: Reading,
  which: NumberOf,
  given: GivenMeasure | undefined,
  definitions: Definitions,
): Pick<CountedCell, 'base' | 'conditions'> {
  const rows = rowConditions(part, period, definitions)
  const at = periodId(period)
  if (given === undefined) return { base: `${measure}|${which}|${at}|`, conditions: joinConditions(...rows) }
  const { counts, take, with: settings, positions } = given
  const adds = which === 'value' ? take : which
  const ofAll = which === 'denominator' && take === 'share'
  const base = `${counts}|${adds}|${JSON.stringify(settings)}|${JSON.stringify(positions)}|${at}|`
  return {
    base,
    conditions: ofAll ? joinConditions(...rows) : joinConditions(onlyOf(given, definitions), ...rows),
  }
}

/** `$permanence.codes` is a list of the position in force for the measure. */
const onlyOf = ({ only, positions }: GivenMeasure, { counting }: Definitions): Conditions =>
  Object.fromEntries(
    Object.entries(only).map(([fact, condition]) => [
      fact,
      typeof condition === 'string'
        ? codesNamed(condition, counting.points, positions)
        : (condition as GroupCondition),
    ]),
  )

function codesNamed(
  condition: string,
  points: Definitions['counting']['points'],
  own: GivenMeasure['positions'],
): string[] {
  if (!condition.startsWith('$')) return [condition]
  const [id = '', list = ''] = condition.slice(1).split('.')
  const point = points.find(one => one.id === id)
  return point?.positions[positionInForce(point, own)]?.lists[list] ?? [condition]
}

/** A row for children who fit no other has no conditions of its own: it is a fact by itself. */
const rowConditions = (part: string | undefined, period: Period, { groups }: Definitions): Conditions[] =>
  parsePart(part).map(({ group: id, row }) => {
    const group = groups.get(id)
    const day = lastDayOf(endMonthOf(period))
    const when = group && editionOn(group, day)?.rows.find(one => one.id === row)?.when
    return (when as Conditions | undefined) ?? { [`in ${id}`]: [row] }
  })
