// The papers of the repository's own data, each made once for all the tests that one worker runs: none of them
// changes what it is given.
import { type Made, makePaper } from '../src/make-paper.ts'
import { openWorkspace } from '../src/workspace/open-workspace.ts'
import { realOutside } from './workspace.ts'

const made = new Map<string, Promise<Made>>()

export function madeOnce(paper: string, period: string): Promise<Made> {
  const key = `${paper} ${period}`
  const found = made.get(key) ?? makePaper({ paper, period }, openWorkspace(realOutside()))
  made.set(key, found)
  return found
}
