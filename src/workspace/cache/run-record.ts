// What a command that was run before asked, what it was answered, and what it said. In: the words of the command, and the same world.
// Out: what it said, if it would do the same again; so it need not run.
//
// Nothing else is trusted: not the dates of what it read, nor that nobody has touched what it made.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sha256 } from '../../terms/sha256.ts'
import { cacheFolder } from './cache-folder.ts'
import { codeOf, type FileQuestion, fingerprintOf } from './file-questions.ts'

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
  const record = recordIn(entry)
  if (record === undefined) return undefined
  const { program, questions, said } = record
  // Loaded only now: most commands have no such entry, and should not wait.
  const { programFingerprint } = await import('./program.ts')
  const { filesOnDisk } = await import('../disk-files.ts')
  const programNow = programFingerprint()
  const { list } = filesOnDisk(workspace)
  const folders = questions.filter(({ ask }) => ask === 'list')
  const listed = await Promise.all(folders.map(({ of }) => list(of).then(fingerprintOf, codeOf)))
  const isSame =
    questions.every(one => one.ask === 'list' || one.answer === fileNow(resolve(workspace, one.of))) &&
    folders.every(({ answer }, at) => answer === listed[at]) &&
    (await programNow) === program
  return isSame ? said : undefined
}

/** The folder is in the messages of a command. */
export const nameOfRun = (command: readonly string[], workspace: string): string =>
  `run/${sha256(JSON.stringify([resolve(workspace), ...command]))}`

/** Undefined for what this version did not write. */
function recordIn(entry: Uint8Array): RunRecord | undefined {
  try {
    const record = JSON.parse(new TextDecoder().decode(entry)) as Partial<RunRecord>
    const isWhole =
      record.program !== undefined && Array.isArray(record.questions) && record.said !== undefined
    return isWhole ? (record as RunRecord) : undefined
  } catch {
    return undefined
  }
}

/** Read at once and not in turn, which takes a third of the time for some hundred small files. */
function fileNow(file: string): string {
  try {
    return fingerprintOf(readFileSync(file))
  } catch (error) {
    return codeOf(error)
  }
}

export const sayRun = (record: RunRecord): string => JSON.stringify(record)
