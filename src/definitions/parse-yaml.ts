// One YAML file against its shape. In: text and a zod schema. Out: the value, or every problem with its line.
import { LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { problem, type Problem } from '../problems/problem.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): { value?: T; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(error =>
        problem('error', 'definition-unreadable', { file, entry: `line ${lines.linePos(error.pos[0]).line}` }, { reason: lowerFirst(error.message) })),
    }
  }
  const found: unknown = document.toJS()
  const checked = schema.safeParse(found)
  if (checked.success) return { value: checked.data, problems: [] }
  return {
    problems: checked.error.issues.flatMap(issue => innermost(issue, [])).map(({ issue, path }) =>
      problem('error', 'definition-invalid', { file, entry: sayPlace(document, lines, path) }, { found: sayFound(found, path, issue), expected: sayExpected(issue) })),
  }
}

/** A union's issue says little; the branch that came nearest (the fewest issues, the deepest path) says what is wrong. */
function innermost(issue: Issue, parent: Path): { issue: Issue; path: Path }[] {
  const path = [...parent, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }]
  const depth = (branch: readonly Issue[]) => Math.max(...branch.map(inner => inner.path.length))
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? []
  return nearest.flatMap(inner => innermost(inner, path))
}

function sayPlace(document: Document.Parsed, lines: LineCounter, path: Path): string {
  const written = path.map(step => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`)).join('').replace(/^\./, '') || 'the top'
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    const range = node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range) ? node.range : undefined
    if (typeof range?.[0] === 'number') return `line ${lines.linePos(range[0]).line}, ${written}`
  }
  return written
}

function sayFound(whole: unknown, path: Path, issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return `the unknown ${issue.keys.length === 1 ? 'name' : 'names'} ${issue.keys.map(key => `'${key}'`).join(', ')}`
  let value: unknown = whole
  for (const step of path) value = value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

const NAMES: Readonly<Record<string, string>> = { string: 'a text', number: 'a number', array: 'a list', object: 'entries with names', record: 'entries with names', boolean: 'true or false', int: 'a whole number' }

function sayExpected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': return issue.message.startsWith('Invalid') ? NAMES[issue.expected] ?? issue.expected : issue.message
    case 'invalid_value': return `one of ${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys': return 'only the names that data/README.md lists'
    case 'too_small': return `at least ${issue.minimum}${issue.origin === 'array' ? ' in the list' : ''}`
    case 'too_big': return `at most ${issue.maximum}`
    case 'invalid_union': return 'one of the forms that data/README.md shows'
    default: return lowerFirst(issue.message)
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
