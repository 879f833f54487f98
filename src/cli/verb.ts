// A verb of the command line: its words, and what it does with what it is given. What each leaf in verbs/ says.
import type { Outside } from '../workspace/outside.ts'
import type { ExitCode } from './exit-codes.ts'

export interface Verb {
  readonly name: string
  /** `<paper> <period>` */
  readonly parameters: string
  readonly description: string
  readonly example: string
  /** Options that no other verb has: flags and what they mean. */
  readonly options?: readonly (readonly [string, string])[]
  /** Whether it makes something: what was made before stays where it fails, and that is said. */
  readonly makes?: true
  /** Modules are imported when the verb is called, so that --help answers at once. */
  run(parameters: readonly string[], outside: Outside, options: Own): Promise<Said>
}

/** By name, such as `approvedBy` for `--approved-by`. */
export type Own = Readonly<Record<string, string | true | undefined>>

/** What a verb has to say: lines for a person, a value for a program. */
export interface Said {
  readonly lines: string
  readonly value: unknown
  readonly code: ExitCode
  /** What was asked for is said also with --quiet; what merely accompanies a run is not. */
  readonly isAnswer?: true
}

/** An option that holds a text, if it was given. */
export const textOf = (options: Own, name: string): string | undefined => {
  const found = options[name]
  return typeof found === 'string' ? found : undefined
}
