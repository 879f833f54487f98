// What a command that was run before asked, what it was answered, and what it said. In: the words of the command, and the same world.
// Out: what it said, if it would do the same again; so it need not run.
//
// Nothing else is trusted: not the dates of files, nor that nobody has touched what it made.
import { resolve } from 'node:path'
import { sha256 } from '../../terms/sha256.ts'
import { filesOnDisk } from '../disk-files.ts'
import { cacheFolder } from './cache-folder.ts'
import { type FileQuestion, isAnsweredTheSame } from './file-questions.ts'
import { programFingerprint } from './program.ts'

export interface RunRecord {
  readonly program: string
  /** The files that it wrote are questions too: they must be as they were written. */
  readonly questions: readonly FileQuestion[]
  readonly said: RunSaid
}

/** What it says when it need not run, and its result for a program. */
export interface RunSaid {
  readonly lines: string
  readonly value: unknown
}

/** Undefined if the command was not run before in this workspace, or anything has changed since. */
export async function sameRunBefore(
  command: readonly string[],
  workspace: string,
): Promise<RunSaid | undefined> {
  const entry = await cacheFolder(workspace).get(nameOfRun(command, workspace))
  if (entry === undefined) return undefined
  const { program, questions, said } = JSON.parse(new TextDecoder().decode(entry)) as RunRecord
  const files = filesOnDisk(workspace)
  const same = await Promise.all([
    programFingerprint().then(now => now === program),
    ...questions.map(one => isAnsweredTheSame(one, files)),
  ])
  return same.every(Boolean) ? said : undefined
}

/** The folder is in the messages of a command. */
export const nameOfRun = (command: readonly string[], workspace: string): string =>
  `run/${sha256(JSON.stringify([resolve(workspace), ...command]))}`

export const sayRun = (record: RunRecord): string => JSON.stringify(record)
