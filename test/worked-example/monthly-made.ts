// The paper of the worked example and its inputs, made once for all tests that only read it.

import { type Made, makePaper } from '../../src/make-paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { MONTHLY, realOutside } from '../workspace.ts'

let made: Promise<Made> | undefined

export function monthlyMade(): Promise<Made> {
  made ??= makePaper(MONTHLY, openWorkspace(realOutside()))
  return made
}
