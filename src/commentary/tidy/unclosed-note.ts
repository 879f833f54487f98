// The problem of a note that would be printed, or that would take what follows with it. No message quotes a note.
import { type Problem, problem } from '../../problems/problem.ts'
import type { CommentaryLine } from './commentary-line.ts'

/** What is left of a file without some of its notes. */
export interface WithoutNotes {
  readonly lines: readonly CommentaryLine[]
  readonly problems: readonly Problem[]
}

export const noteProblem = (file: string, at: number, found: string, expected: string): Problem =>
  problem('error', 'commentary-note', { file, entry: `line ${at}` }, { found, expected })
