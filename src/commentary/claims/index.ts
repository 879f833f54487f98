// Every kind of claim that commentary can make. A new kind is a file in this folder and a line here.
// Worked: `Reviews fell by two points, to 98.2%, below target` has a difference, a level and a comparison.

import { rememberedOf } from '../../terms/remembered.ts'
import { TOGETHER } from '../words/english.ts'
import { allOrNone } from './all-or-none.ts'
import { byHowMuch } from './by-how-much.ts'
import type { Claim, ClaimLeaf } from './claim.ts'
import type { Clause } from './clause.ts'
import { comparisons } from './comparisons.ts'
import { distances } from './distances.ts'
import { level } from './level.ts'
import { inWhich, monthInWhich } from './month-in-which.ts'
import { movement } from './movement.ts'
import { multiples } from './multiples.ts'
import { rank } from './rank.ts'
import { amongCouncils } from './rank-among-councils.ts'
import { runs } from './runs.ts'
import { standing } from './standing.ts'
import { speaksOfWays, waysCounted } from './ways-counted.ts'

const LEAVES: readonly ClaimLeaf[] = [
  level,
  allOrNone,
  byHowMuch,
  multiples,
  movement,
  comparisons,
  distances,
  standing,
  rank,
  amongCouncils,
  runs,
]

/** `adoptions and orders together`: only their sum is understood. */
const isOfAll = ({ subject, terms }: Clause): boolean =>
  subject.indicators.length > 1 && terms.some(term => TOGETHER.test(term.text))

const leavesFor = (clause: Clause): readonly ClaimLeaf[] => {
  if (isOfAll(clause)) return [level]
  if (inWhich(clause.terms) !== undefined) return [monthInWhich]
  return speaksOfWays(clause) ? [waysCounted] : LEAVES
}

export const claimsOf = rememberedOf((clause: Clause): readonly Claim[] =>
  leavesFor(clause).flatMap(leaf => leaf(clause)),
)
