// Writes values on one line as a person writes YAML: `{ label: CLA starts, unit: count }`, `[a, b]`. In: values. Out: text.
import { yamlAlone, yamlInLine } from '../../definitions/yaml-scalar.ts'

export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return yamlInLine(value)
  return `{ ${fields(value)} }`
}

/** What stands between the braces; without what is not there. */
export const fields = (value: object): string =>
  Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${yamlInLine(key)}: ${flow(one)}`)
    .join(', ')

/** A text alone on its line, after `name: `. */
export const plain = (text: string): string => yamlAlone(text)

export const linesOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`

/** A comment for each doubt. */
export const doubtful = (doubts: readonly string[]): string[] => doubts.map(one => `# doubtful: ${one}`)

/** The first line of a list's entry, and the others under it. */
export function entryOf(lines: readonly string[]): string[] {
  const [first = '', ...others] = lines.filter(line => !line.startsWith('#'))
  const comments = lines.filter(line => line.startsWith('#'))
  return [...comments.map(line => `  ${line}`), `  - ${first}`, ...others.map(line => `    ${line}`)]
}
