// What the tests of plans share. In: a small world. Out: the plan of its first part, and references as texts.

import type { PaperWriting } from '../../../src/papers/paper-writing.ts'
import { planTable } from '../../../src/papers/tables/index.ts'
import { referencesNeeded } from '../../../src/papers/tables/references-needed.ts'
import type { TablePlan } from '../../../src/papers/tables/table-plan.ts'
import { sayReference } from '../../../src/terms/figure-reference.ts'
import { COUNCIL } from '../../observations/build.ts'
import { paperOf, type World, writingOf } from '../section-world.ts'

export function planOf(world: World): { plan: TablePlan; writing: PaperWriting } {
  const writing = writingOf(world)
  const [block] = paperOf(world.parts, world.yearsShown).blocks
  const part = block?.block === 'section' ? block.parts[0] : undefined
  if (part?.part !== 'table') throw new Error('no table')
  return { plan: planTable(writing, part), writing }
}

/** Sorted, so that a test compares the references and not their order. */
export const wantedBy = (plan: TablePlan): string[] =>
  referencesNeeded(plan)
    .map(reference => sayReference(reference, COUNCIL))
    .sort()
