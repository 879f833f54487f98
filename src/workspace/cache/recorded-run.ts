// A run that takes notes, so that the same command can tell later whether it need run again. In: the outside world, and which program
// this is. Out: the same world, and a way to keep what was asked of it with what the command said.
import { sha256 } from '../../terms/sha256.ts'
import type { Outside } from '../outside.ts'
import type { CacheFolder } from './cache-folder.ts'
import { type FileQuestion, fingerprintOf } from './file-questions.ts'
import { nameOfRun, type RunSaid, sayRun } from './run-record.ts'

export interface RecordedRun {
  readonly outside: Outside
  keep(said: RunSaid): Promise<void>
}

export interface RunGiven {
  readonly command: readonly string[]
  readonly workspace: string
  readonly folder: CacheFolder
  /** The fingerprint of the program, as it is when the run begins. */
  readonly programNow: Promise<string | undefined>
  /** What it asked of the files. */
  readonly questions: () => readonly FileQuestion[]
}

export function recordedRun(
  outside: Outside,
  { command, workspace, folder, programNow, questions }: RunGiven,
): RecordedRun {
  const written: FileQuestion[] = []
  return {
    outside: {
      ...outside,
      replaceFolder: async (folder, contents) => {
        const beside = await outside.replaceFolder(folder, contents)
        written.push(...asWritten(folder, contents))
        return beside
      },
    },
    keep: async said => {
      const program = await programNow
      const asked = questions()
      const isOwnWork = asked.some(one => written.some(({ ask, of }) => one.ask === ask && one.of === of))
      // What reads what it then writes is never the same again.
      if (program === undefined || isOwnWork) return
      await folder.put(
        nameOfRun(command, workspace),
        sayRun({ program, questions: [...asked, ...written], said }),
      )
      await folder.trim()
    },
  }
}

/** What a listing and each file are to be, if nobody has touched them since. */
function asWritten(folder: string, contents: ReadonlyMap<string, Uint8Array | string>): FileQuestion[] {
  const paths = [...contents.keys()].map(name => `${folder}/${name}`).sort()
  return [
    { ask: 'list', of: folder, answer: fingerprintOf(paths) },
    ...[...contents].map(
      ([name, content]): FileQuestion => ({ ask: 'read', of: `${folder}/${name}`, answer: sha256(content) }),
    ),
  ]
}
