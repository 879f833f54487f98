// The same command, run again. In: its words. Out: true if nothing has changed since, and it has said so; then it need not run. Loads
// little, so that this is known at once.
import type { WriteStream } from 'node:tty'
import { shownText } from '../terms/shown-text.ts'
import { sameRunBefore } from '../workspace/cache/run-record.ts'

const JSON_FLAG = '--json'
const QUIET_FLAG = '--quiet'

/** The words that decide what it does: how its result is printed is left to the next time. */
export const commandOf = (args: readonly string[]): readonly string[] =>
  args.filter(word => word !== JSON_FLAG && word !== QUIET_FLAG)

export async function isSameAsBefore(
  args: readonly string[],
  out: Pick<WriteStream, 'write'>,
): Promise<boolean> {
  const said = await sameRunBefore(commandOf(args), workspaceOf(args))
  if (said === undefined) return false
  if (args.includes(JSON_FLAG)) out.write(`${JSON.stringify(said.value, undefined, 2)}\n`)
  else if (!args.includes(QUIET_FLAG)) out.write(shownText(said.lines))
  return true
}

/** `--workspace folder` or `--workspace=folder`; the last one counts. */
function workspaceOf(args: readonly string[]): string {
  const named = args.flatMap((word, at) => {
    const [, inOneWord] = /^--workspace=(.*)$/s.exec(word) ?? []
    return word === '--workspace' ? (args[at + 1] ?? []) : (inOneWord ?? [])
  })
  return named.at(-1) ?? '.'
}
