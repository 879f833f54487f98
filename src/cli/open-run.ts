// Opens the outside world for one run of a command, with what earlier runs have kept. In: the command and the workspace. Out: the
// outside world, and a way to keep what the run said.
import { cacheIn } from '../workspace/cache/cache.ts'
import { cacheFolder } from '../workspace/cache/cache-folder.ts'
import { noteQuestions } from '../workspace/cache/file-questions.ts'
import { programFingerprint } from '../workspace/cache/program.ts'
import { type RecordedRun, recordedRun } from '../workspace/cache/recorded-run.ts'
import { outsideOf } from '../workspace/outside.ts'

export function openRun(
  command: readonly string[],
  workspace: string,
  tell: (step: string) => void,
): RecordedRun {
  const folder = cacheFolder(workspace)
  const programNow = programFingerprint()
  const { watch, questions } = noteQuestions()
  const outside = outsideOf(workspace, tell, cacheIn(folder, programNow), watch)
  return recordedRun(outside, { command, workspace, folder, programNow, questions })
}
