// The paper of the worked example and its inputs, made once for all tests that only read it.

import type { MadePaper } from '../../src/make-paper.ts'
import { madeOnce } from '../made.ts'
import { MONTHLY } from '../workspace.ts'

export const monthlyMade = (): Promise<MadePaper> => madeOnce(MONTHLY.paper, MONTHLY.period)
