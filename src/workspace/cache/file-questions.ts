// What a run asks of the files of a workspace, and the fingerprint of each answer: a run that would get the same answers would do the same.
// In: the files. Out: the same files, and what was asked of them.
import { sha256 } from '../../terms/sha256.ts'
import type { WorkspaceFiles } from '../disk-files.ts'

/** A listing or a file. */
export interface FileQuestion {
  readonly ask: keyof WorkspaceFiles
  /** A folder or a file. */
  readonly of: string
  /** The fingerprint of the answer, or the code of the error: ENOENT. */
  readonly answer: string
}

export interface QuestionsNoted {
  /** The files, asked through a notebook. */
  watch(files: WorkspaceFiles): WorkspaceFiles
  /** Each once, in order. */
  questions(): readonly FileQuestion[]
}

export function noteQuestions(): QuestionsNoted {
  const noted = new Map<string, FileQuestion>()
  const note = async <T extends Uint8Array | readonly string[]>(
    ask: FileQuestion['ask'],
    of: string,
    asked: Promise<T>,
  ): Promise<T> => {
    const answer = await asked.then(fingerprintOf, codeOf)
    noted.set(`${ask} ${of}`, { ask, of, answer })
    return asked
  }
  return {
    watch: ({ list, read }) => ({
      list: folder => note('list', folder, list(folder)),
      read: file => note('read', file, read(file)),
    }),
    questions: () => [...noted.values()],
  }
}

/** The fingerprint of bytes, or of names. */
export const fingerprintOf = (answer: Uint8Array | readonly string[]): string =>
  sha256(answer instanceof Uint8Array ? answer : answer.join('\n'))

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'error'
