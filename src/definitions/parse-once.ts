// Parses each definition file once while its text stays the same: a workspace that is opened again, for the next
// paper or after an edit, parses only what has changed. In: nothing. Out: a parser that remembers.
import type { z } from 'zod'
import { type ParsedYaml, type ParseYaml, parseYaml } from './parse-yaml.ts'

interface Remembered {
  readonly text: string
  readonly schema: z.ZodType
  readonly parsed: ParsedYaml<unknown>
}

export function parseOnce(): ParseYaml {
  const latest = new Map<string, Remembered>()
  return <T>(file: string, text: string, schema: z.ZodType<T>): ParsedYaml<T> => {
    const before = latest.get(file)
    // The same schema gave it, so the value has its type.
    if (before?.text === text && before.schema === schema) return before.parsed as ParsedYaml<T>
    const parsed = parseYaml(file, text, schema)
    latest.set(file, { text, schema, parsed })
    return parsed
  }
}
