// What everybody knows about the cells of a paper: parts add up to their total, bands lie within wider bands. In: the cells,
// and the readings of a table's rows. Out: relations, each of which holds in the figures.
//
// A relation that does not hold, such as a child who is in two rows, is nothing that a reader could use.
import type { Definitions } from '../definitions/definitions.ts'
import { editionOn } from '../definitions/group-editions.ts'
import type { Readings } from '../observations/readings.ts'
import { formatPart, type PartRow, parsePart } from '../terms/part.ts'
import { endMonthOf, lastDayOf, type Period, periodId } from '../terms/period.ts'
import type { CellBook, CountedCell, NumberOf } from './cell-book.ts'
import { type Conditions, isWithin } from './conditions.ts'
import { wholeAndParts } from './numbers-of.ts'
import type { Relation } from './system.ts'

/** A number split by the rows of a group map. */
interface Partition {
  readonly whole: string
  readonly rows: readonly string[]
  readonly base: string
}

export interface Wanted {
  readonly measure: string
  readonly period: Period
  readonly part: string
}

export function relationsAmong(
  readings: Readings,
  wanted: readonly Wanted[],
  book: CellBook,
  definitions: Definitions,
): Relation[] {
  const splits = new Map<string, Partition>()
  const relations: Relation[] = []
  for (const one of wanted)
    for (const { group, others } of splitsOf(one.part)) {
      const name = `${one.measure}|${periodId(one.period)}|${formatPart(...others)}|${group}`
      if (splits.has(name)) continue
      for (const which of ['value', 'numerator'] as const) {
        const found = partition({ ...one, group, others, which }, readings, book, definitions)
        if (found === undefined) continue
        splits.set(name, found)
        relations.push(wholeAndParts(found.whole, found.rows))
        break
      }
    }
  return [...relations, ...withinOthers([...splits.values()], book)]
}

/** `age=1-4;sex=female` splits the girls by age, and the children of 1 to 4 by sex. */
const splitsOf = (part: string): { group: string; others: PartRow[] }[] => {
  const rows = parsePart(part)
  return rows.map(({ group }) => ({ group, others: rows.filter(other => other.group !== group) }))
}

interface Split extends Wanted {
  readonly group: string
  readonly others: readonly PartRow[]
  readonly which: NumberOf
}

/** All rows of the map, with those that no table prints; what they leave is a part of its own. */
function partition(
  { measure, period, part, group: id, others, which }: Split,
  readings: Readings,
  book: CellBook,
  { groups }: Definitions,
): Partition | undefined {
  const group = groups.get(id)
  const rowsInForce = group && editionOn(group, lastDayOf(endMonthOf(period)))?.rows
  if (group === undefined || rowsInForce === undefined) return undefined
  const cellOf = (rows: readonly PartRow[]): string | undefined => {
    const of = formatPart(...rows)
    const reading = readings.find(measure, period, undefined, of === '' ? undefined : of)
    return reading && book.of(reading, which)
  }
  const whole = cellOf(others)
  const ids = [...rowsInForce.map(row => row.id), group['not-known'].id]
  const placeIn = parsePart(part).map(row => row.group)
  const rows = ids.flatMap(row => {
    const all = [...others, { group: id, row }]
    return cellOf(all.toSorted((a, b) => placeIn.indexOf(a.group) - placeIn.indexOf(b.group))) ?? []
  })
  if (whole === undefined || rows.length === 0) return undefined
  const left = book.get(whole).value - rows.reduce((sum, cell) => sum + book.get(cell).value, 0)
  if (left < 0 || rows.includes(whole)) return undefined
  const rest = left === 0 ? [] : [book.add(`rest of ${whole} by ${id}`, left, book.get(whole).isCount)]
  return { whole, rows: [...rows, ...rest], base: book.get(whole).base }
}

/** A number of the same children whose conditions take in some rows of a split: `10 and over` has the rows 10–15 and 16+. */
function withinOthers(splits: readonly Partition[], book: CellBook): Relation[] {
  const byBase = Map.groupBy(book.all().values(), cell => cell.base)
  return splits.flatMap(split => {
    const cells = byBase.get(split.base) ?? []
    const whole = book.get(split.whole)
    return [...cells].flatMap(cell => takenIn(cell, whole, split, book))
  })
}

function takenIn(cell: CountedCell, whole: CountedCell, { rows }: Partition, book: CellBook): Relation[] {
  if (cell.id === whole.id || rows.includes(cell.id) || !isWithin(cell.conditions, whole.conditions))
    return []
  const inside = rows.filter(row => isPart(book.get(row).conditions, cell.conditions))
  if (inside.length === 0) return []
  const left = cell.value - inside.reduce((sum, row) => sum + book.get(row).value, 0)
  if (left < 0) return []
  const rest =
    left === 0 ? [] : [book.add(`rest of ${cell.id} without ${inside.join(' ')}`, left, cell.isCount)]
  return [wholeAndParts(cell.id, [...inside, ...rest])]
}

const isPart = (row: Conditions, of: Conditions): boolean => Object.keys(of).length > 0 && isWithin(row, of)
