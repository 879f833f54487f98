// The formats in which a paper can be made, by name, and what each needs. The makers are in formats/index.ts.
import { z } from 'zod'

/** Whether a browser makes it: without one, a paper can still be made in the others. */
const formatsNamed = {
  pdf: { usesBrowser: true },
  html: { usesBrowser: false },
  word: { usesBrowser: false },
  text: { usesBrowser: false },
  data: { usesBrowser: false },
  evidence: { usesBrowser: false },
} as const satisfies Record<string, { readonly usesBrowser: boolean }>

export type FormatName = keyof typeof formatsNamed
export const formatNames = Object.keys(formatsNamed) as FormatName[]

/** Plain text is made only where a paper asks for it. */
export const usualFormats: readonly FormatName[] = formatNames.filter(name => name !== 'text')

/** The formats of a paper: at least one, each once. */
export const paperFormats = z
  .array(z.enum(formatNames))
  .min(1)
  .refine(names => new Set(names).size === names.length, 'each format once')
  .default([...usualFormats])

/** Those of the formats that a browser makes. */
export const formatsByBrowser = (names: readonly FormatName[]): readonly FormatName[] =>
  names.filter(name => formatsNamed[name].usesBrowser)
