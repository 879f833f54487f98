// A run that uses what earlier runs have kept, and takes notes, so that the same command can tell later whether it need run again. In:
// the command and the workspace. Out: the outside world, and a way to keep what was asked of it with what the command said.
import { sha256 } from '../../terms/sha256.ts'
import { type Outside, outsideOf } from '../outside.ts'
import { cacheIn } from './cache.ts'
import { cacheFolder } from './cache-folder.ts'
import { type FileQuestion, fingerprintOf, noteQuestions } from './file-questions.ts'
import { programFingerprint } from './program.ts'
import { nameOfRun, type RunSaid, sayRun } from './run-record.ts'

export interface RecordedRun {
  readonly outside: Outside
  keep(said: RunSaid): Promise<void>
}

export function recordedRun(
  command: readonly string[],
  workspace: string,
  tell: (step: string) => void,
): RecordedRun {
  const cache = cacheFolder(workspace)
  // As it is when the run begins.
  const programNow = programFingerprint()
  const { watch, questions } = noteQuestions()
  const outside = outsideOf(workspace, tell, cacheIn(cache, programNow), watch)
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
      await cache.put(
        nameOfRun(command, workspace),
        sayRun({ program, questions: [...asked, ...written], said }),
      )
      await cache.trim()
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
