// Every kind of claim that commentary can make. A new kind is a file in this folder and a line here.

import type { ClaimLeaf } from './claim.ts'
import { comparator } from './comparator.ts'
import { fraction } from './fraction.ts'
import { movement } from './movement.ts'
import { rank } from './rank.ts'
import { runClaim } from './run.ts'
import { smallNumbers } from './small-numbers.ts'
import { stability } from './stability.ts'
import { target } from './target.ts'

export const claims: Readonly<Record<string, ClaimLeaf>> = {
  movement,
  rank,
  target,
  comparator,
  run: runClaim,
  stability,
  fraction,
  smallNumbers,
}
