// The paper of the worked example and its inputs, made once for all tests that only read it.

import type { Made } from '../../src/make-paper.ts'
import { madeOnce } from '../made.ts'
import { MONTHLY } from '../workspace.ts'

export const monthlyMade = (): Promise<Made> => madeOnce(MONTHLY.paper, MONTHLY.period)
