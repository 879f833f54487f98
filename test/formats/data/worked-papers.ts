// The papers of the worked examples as they are delivered, each made once.
import type { MadePaper } from '../../../src/make-paper.ts'
import { makePaper } from '../../../src/make-paper.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { madeOnce } from '../../made.ts'
import { MONTHLY, outsideAsDelivered } from '../../workspace.ts'

let monthly: Promise<MadePaper> | undefined
/** For members: other tests print the monthly paper in full. */
const monthlyAsDelivered = (): Promise<MadePaper> => {
  monthly ??= makePaper(MONTHLY, openWorkspace(outsideAsDelivered()))
  return monthly
}

export const WORKED_PAPERS: readonly (readonly [string, () => Promise<MadePaper>])[] = [
  ['corporate-parenting-from-return 2022-03', () => madeOnce('corporate-parenting-from-return', '2022-03')],
  ['corporate-parenting-monthly 2017-01', monthlyAsDelivered],
  ['corporate-parenting-monthly 2017-01 in full', () => madeOnce('corporate-parenting-monthly', '2017-01')],
  ['sufficiency-appendices 2021-22', () => madeOnce('sufficiency-appendices', '2021-22')],
  ['sufficiency-strategy-2016 2016-12', () => madeOnce('sufficiency-strategy-2016', '2016-12')],
]
