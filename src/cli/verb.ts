// The shape of a verb of the command line: its name, its options and what it does. Each leaf in verbs/ is
// one.
import type { Outside } from '../workspace/outside.ts'
import type { ExitCode } from './exit-codes.ts'

export interface Verb {
  readonly name: string
  /** `<paper> <period>` */
  readonly parameters: string
  readonly description: string
  readonly example: string
  /** Options that no other verb has: flags, what they mean, and whether they may be given several times. */
  readonly options?: readonly (readonly [string, string, 'repeatable'?])[]
  /**
   * Set for a verb that writes files; if it fails, the message says that the existing files are unchanged.
   */
  readonly makes?: true
  /** Set for a verb that uses what earlier runs have made, and need not run where nothing has changed. */
  readonly usesCache?: true
  /** Imports its modules only when called, so that --help answers at once. */
  run(parameters: readonly string[], outside: Outside, options: VerbOptions): Promise<VerbResult>
}

/** A verb's own options by name: `approvedBy` for `--approved-by`. */
export type VerbOptions = Readonly<Record<string, string | true | readonly string[] | undefined>>

/** The result of a verb: lines for a person, a value for a program. */
export interface VerbResult {
  readonly lines: string
  readonly value: unknown
  readonly code: ExitCode
  /** What a verb that uses the cache says if the same command is run again and nothing has changed. */
  readonly unchanged?: string
  /** Set where the lines are what the user asked for: they are printed even with --quiet. */
  readonly isAnswer?: true
}

/** The text of an option; undefined if it was not given. */
export const textOption = (options: VerbOptions, name: string): string | undefined => {
  const found = options[name]
  return typeof found === 'string' ? found : undefined
}

/** The texts of an option that may be given several times, in order. */
export const textsOption = (options: VerbOptions, name: string): readonly string[] => {
  const found = options[name]
  return typeof found === 'object' ? found : []
}

/** For whom: an edition that leaves the building keeps back what the council's rule says. */
export const EDITION = ['--edition <edition>', 'internal, exempt or public; internal if not given'] as const

/** Of the verbs that make a paper. */
export const ALLOW_MISSING = [
  '--allow-missing',
  'go on although more than half of the figures of the period are missing',
] as const

export const allowsMissing = (options: VerbOptions): { readonly allowMissing: boolean } => ({
  allowMissing: options['allowMissing'] !== undefined,
})
