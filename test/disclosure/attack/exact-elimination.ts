// The attack by subtraction alone, on exact fractions. In: a puzzle. Out: the unknowns that the sums give away whatever
// else is so: no bound is needed, and no rounding can be blamed.
import Fraction from 'fraction.js'
import type { Puzzle, Sum } from './attacker.ts'

/** The factors by unknown; the number on the right by −1. */
type Row = Map<number, Fraction>
const RIGHT = -1

export function workOutExactly({ sums, unknowns }: Puzzle): Map<string, Fraction> {
  const solved = new Map<number, Row>()
  for (const sum of [...sums].sort((a, b) => a.terms.length - b.terms.length)) takeIn(solved, rowOf(sum))
  const found = new Map<string, Fraction>()
  for (const [lead, row] of solved) {
    const isAlone = [...row.keys()].every(column => column === lead || column === RIGHT)
    const cell = unknowns[lead]?.cell
    if (isAlone && cell !== undefined) found.set(cell, row.get(RIGHT) ?? new Fraction(0))
  }
  return found
}

/** Takes every solved column out of the row, and the row's first column out of every solved one: Gauss and Jordan. */
function takeIn(solved: Map<number, Row>, row: Row) {
  for (const column of [...row.keys()]) {
    const pivot = solved.get(column)
    if (pivot) subtract(row, pivot, column)
  }
  const lead = [...row.keys()].find(column => column !== RIGHT)
  if (lead === undefined) return
  scale(row, lead)
  for (const other of solved.values()) if (other.has(lead)) subtract(other, row, lead)
  solved.set(lead, row)
}

const rowOf = ({ terms, equals }: Sum): Row =>
  new Map([
    ...terms.map(([column, times]) => [column, new Fraction(times)] as const),
    ...(equals === 0 ? [] : [[RIGHT, new Fraction(equals)] as const]),
  ])

/** Takes away the pivot row so often that the column is gone. */
function subtract(row: Row, pivot: Row, column: number) {
  const times = row.get(column)
  if (!times) return
  for (const [at, factor] of pivot) {
    const left = (row.get(at) ?? new Fraction(0)).sub(factor.mul(times))
    if (left.equals(0)) row.delete(at)
    else row.set(at, left)
  }
}

function scale(row: Row, lead: number) {
  const by = row.get(lead) ?? new Fraction(1)
  for (const [at, factor] of row) row.set(at, factor.div(by))
}
