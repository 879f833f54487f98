// Finds the area that a number belongs to. In: a clause and where the number stands. Out: the area, and whether the number
// can be nothing else.
// Worked: `75.8 for our neighbours`, `England (60.0)`, `against 81% nationally`; in `below England, at 65.6%` it may be ours.
import { isLeadWord, isTerm, type Term } from '../words/term.ts'
import { type Clause, periodOf } from './clause.ts'

interface AreaBeside {
  readonly area: string
  readonly isSure: boolean
}

/** The nearest way to find it counts. */
export function areaBeside(clause: Clause, at: number): AreaBeside | undefined {
  const { terms } = clause
  const before = areaBefore(terms, at)
  return (
    areaAfter(terms, at) ??
    (belongsTo(clause, before, at) ? ownerAt(terms[before], true) : undefined) ??
    onlyAreaCompared(clause, at) ??
    ownerAt(terms[before], false) ??
    onlyAreaNear(clause, at) ??
    areaAround(clause)
  )
}

const isArea = isTerm('area')

const ownerAt = (term: Term | undefined, isSure: boolean): AreaBeside | undefined =>
  isArea(term) ? { area: term.area, isSure } : undefined

/** `75.8 England`, `75.8 for our neighbours`. */
function areaAfter(terms: readonly Term[], at: number): AreaBeside | undefined {
  const after = terms.findIndex((term, nth) => nth > at && isArea(term))
  if (after < 0 || !terms.slice(at + 1, after).every(isTerm('plain', 'name', 'lead'))) return undefined
  const isLed = /^(?:for|in|across|among|of|by|on|at)$/i.test(terms[at + 1]?.text ?? '')
  return after === at + 1 || isLed ? ownerAt(terms[after], true) : undefined
}

/** Where the area before the number stands, with nothing between that is claimed: `England's average of 60.0`; or -1. */
function areaBefore(terms: readonly Term[], at: number): number {
  const before = terms.slice(0, at).findLastIndex(isArea)
  const isJoin = isTerm('plain', 'lead', 'bound', 'name')
  const isJoined = terms
    .slice(before + 1, at)
    .every(term => isJoin(term) || /^(?:average|mean)$/i.test(term.text))
  return before >= 0 && isJoined ? before : -1
}

/** `the England average of 60.0`, `against England at 60.0`, `England stands at 60.0`; not `below England at 65.6`. */
function belongsTo({ terms, roles }: Clause, before: number, at: number): boolean {
  if (before < 0) return false
  const hasOf = terms.slice(before + 1, at).some(isLeadWord('of'))
  const isFirst = !terms.slice(0, before).some(isTerm('comparison', 'quantity', 'standing'))
  return hasOf || roles[at] === 'compared' || isFirst
}

/** `higher in England, against 60.0`: the clause, with the one around it, names one area and no other. */
function onlyAreaCompared(clause: Clause, at: number): AreaBeside | undefined {
  if (clause.roles[at] !== 'compared' || periodOf(clause, at) !== undefined) return undefined
  const near = [...clause.terms, ...(clause.read.around?.clause.terms ?? [])].filter(isArea)
  return new Set(near.map(one => one.area)).size === 1 ? ownerAt(near[0], true) : undefined
}

/** The only area that the sentence names. */
function onlyAreaNear(clause: Clause, at: number): AreaBeside | undefined {
  const [near, another] = clause.areasNear
  if (near === undefined || another !== undefined) return undefined
  return clause.roles[at] === 'compared' || isBare(clause) ? { area: near, isSure: false } : undefined
}

/** `the average of our neighbours (75.8)`. */
function areaAround({ read: { around }, roles }: Clause): AreaBeside | undefined {
  if (around === undefined || roles.includes('compared')) return undefined
  const before = around.clause.terms.slice(0, around.before)
  const area = before.findLastIndex(isArea)
  return area >= 0 && before.slice(area + 1).every(isTerm('plain')) ? ownerAt(before[area], true) : undefined
}

/** A number in apposition: `the lowest of the year, 63.1%, was in November`. */
export const isBare = ({ terms }: Clause): boolean =>
  terms.every(term => isTerm('quantity', 'plain', 'lead', 'break')(term) || /^per \d/.test(term.text))
