// The papers of the repository's own data, each made once for all the tests that one worker runs: none of them
// changes what it is given.
import { type MadePaper, makePaper } from '../src/make-paper.ts'
import { openWorkspace } from '../src/workspace/open-workspace.ts'
import { realOutside } from './workspace.ts'

const made = new Map<string, Promise<MadePaper>>()

export function madeOnce(paper: string, period: string): Promise<MadePaper> {
  const key = `${paper} ${period}`
  const found = made.get(key) ?? makePaper({ paper, period }, openWorkspace(realOutside()))
  made.set(key, found)
  return found
}
