// The paper of the worked example, made once for all tests that only look at it. In: nothing. Out: the paper,
// and what it was made from.

import type { Made } from '../../src/make-paper.ts'
import { madeOnce } from '../made.ts'
import { MONTHLY } from '../workspace.ts'

export const monthlyMade = (): Promise<Made> => madeOnce(MONTHLY.paper, MONTHLY.period)
