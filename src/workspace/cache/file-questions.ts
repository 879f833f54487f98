// What a run asks of the files, and the fingerprint of each answer: a run that would get the same answers would do the same. In:
// the files. Out: the same files, and what was asked of them; later, whether the answers are still the same.
import { sha256 } from '../../terms/sha256.ts'
import type { FilesToRead } from '../disk-files.ts'
import { fingerprintOfAll } from './fingerprint.ts'

/** A listing, a file, or the templates or definitions that come with the program. */
export interface FileQuestion {
  readonly ask: keyof FilesToRead
  /** A folder or a file; nothing for what comes with the program. */
  readonly of: string
  /** The fingerprint of the answer, or the code of the error: ENOENT. */
  readonly answer: string
}

export interface QuestionsNoted {
  readonly files: FilesToRead
  /** Each once, in order. */
  questions(): readonly FileQuestion[]
}

/** The files, asked through a notebook. */
export function noteQuestions(files: FilesToRead): QuestionsNoted {
  const noted = new Map<string, FileQuestion>()
  const note = <T extends object>(ask: FileQuestion['ask'], of: string, answer: Promise<T>): Promise<T> =>
    answer.then(
      found => {
        noted.set(`${ask} ${of}`, { ask, of, answer: fingerprintOf(found) })
        return found
      },
      error => {
        noted.set(`${ask} ${of}`, { ask, of, answer: codeOf(error) })
        throw error
      },
    )
  return {
    files: {
      list: folder => note('list', folder, files.list(folder)),
      read: file => note('read', file, files.read(file)),
      templates: () => note('templates', '', files.templates()),
      standard: () => note('standard', '', files.standard()),
    },
    questions: () => [...noted.values()],
  }
}

export async function isAnsweredTheSame(
  { ask, of, answer }: FileQuestion,
  files: FilesToRead,
): Promise<boolean> {
  return answer === (await files[ask](of).then(fingerprintOf, codeOf))
}

/** The fingerprint of bytes, of names, or of texts by name. */
export function fingerprintOf(answer: Uint8Array | readonly string[] | object): string {
  if (answer instanceof Uint8Array) return sha256(answer)
  return Array.isArray(answer) ? sha256(answer.join('\n')) : fingerprintOfAll(answer)
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'error'
