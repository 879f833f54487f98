// One YAML file against its shape. In: text and a zod schema. Out: the value, or every problem with its line.
import { type Document, isCollection, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { type Problem, problem } from '../problems/problem.ts'
import { lowerFirst } from '../terms/words.ts'
import { sayNamesAllowed } from './names-allowed.ts'
import { type YamlFault, yamlFault } from './yaml-fault.ts'

/** Definitions are nested some ten deep. */
const DEEPEST = 50
const TOO_DEEP = `lists or entries are nested more than ${DEEPEST} deep`
const FLATTER = 'Take out what is nested.'
const AS_AN_EDITOR_SHOWS = 'Correct the file at that line; an editor that knows YAML marks the place.'

/** At a place of the text. */
type FaultAt = Omit<YamlFault, 'line'> & { readonly at: number }

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** The lines on which a name is a value; of one key, if a key is given. */
export type LinesOf = (name: string, key?: string) => number[]

export interface ParsedYaml<T> {
  readonly value?: T
  readonly linesOf: LinesOf
  readonly problems: readonly Problem[]
}

export type ParseYaml = <T>(file: string, text: string, schema: z.ZodType<T>) => ParsedYaml<T>

/** What a file leaves out and another gives, put in before the shape is checked. */
type FillIn = (own: unknown) => unknown
const asItIs: FillIn = own => own

export function parseYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  fillIn: FillIn = asItIs,
): ParsedYaml<T> {
  try {
    return parseShallow(file, text, schema, fillIn)
  } catch (error) {
    // The parser calls itself for each list in a list: thousands of them exhaust the stack.
    if (!(error instanceof RangeError)) throw error
    const entry = `line ${lineOfMostMarks(text)}`
    return {
      linesOf: () => [],
      problems: [
        problem('error', 'definition-unreadable', { file, entry }, { reason: TOO_DEEP, remedy: FLATTER }),
      ],
    }
  }
}

function parseShallow<T>(file: string, text: string, schema: z.ZodType<T>, fillIn: FillIn): ParsedYaml<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const linesOf: LinesOf = (name, key) => linesOfName(document, lines, name, key)
  // What the parser says of the lines after a mistake follows from it.
  const lineAt = (at: number) => lines.linePos(at).line
  const [error] = document.errors
  const faults: YamlFault[] =
    error === undefined
      ? faultsRead(document, text).map(({ at, ...fault }) => ({ line: lineAt(at), ...fault }))
      : [faultOf(error, text, lineAt)]
  if (faults.length > 0) {
    return {
      linesOf,
      problems: faults.map(({ line, reason, remedy }) =>
        problem('error', 'definition-unreadable', { file, entry: `line ${line}` }, { reason, remedy }),
      ),
    }
  }
  const own: unknown = document.toJS()
  const found = fillIn(own)
  const checked = schema.safeParse(found, { error: sayNamesAllowed })
  if (checked.success) return { value: checked.data, linesOf, problems: [] }
  return {
    linesOf,
    problems: withoutConsequences(checked.error.issues.flatMap(issue => innermost(issue, []))).map(
      ({ issue, path }) =>
        problem(
          'error',
          'definition-invalid',
          { file, entry: sayPlace(document, lines, path) },
          {
            found:
              sayFound(valueAt(found, path), issue) +
              fromElsewhere(valueAt(own, path), valueAt(found, path)) +
              afterComment(document, path),
            expected: sayExpected(valueAt(found, path), issue),
          },
        ),
    ),
  }
}

/** What can be parsed, and is hardly what its writer meant. */
const faultsRead = (document: Document, text: string): FaultAt[] => [
  ...nestedBeyond(document),
  ...(/[*&!“‘]/.test(text) ? signsFirst(document) : []),
]

/**
 * The first list or entry that is nested too deeply, or whose name is a list: from 500 such names in each other the
 * parser makes one text after another for half a minute.
 */
function nestedBeyond(document: Document): FaultAt[] {
  const found: FaultAt[] = []
  visit(document, {
    Collection: (_, collection, path) => {
      if (path.filter(isCollection).length < DEEPEST) return undefined
      found.push({ at: collection.range?.[0] ?? 0, reason: TOO_DEEP, remedy: FLATTER })
      return visit.BREAK
    },
    Pair: (_, { key }) => {
      if (!isCollection(key)) return undefined
      found.push({
        at: key.range?.[0] ?? 0,
        reason: 'the name of an entry is a list or has entries',
        remedy: AS_AN_EDITOR_SHOWS,
      })
      return visit.BREAK
    },
  })
  return found
}

/** Where most lists and entries begin. */
function lineOfMostMarks(text: string): number {
  const marks = text.split('\n').map(line => line.match(/[-?:[{]/g)?.length ?? 0)
  return marks.indexOf(marks.reduce((most, count) => Math.max(most, count), 0)) + 1
}

/** In the words of its writer where the line shows the mistake, or else in the parser's. */
function faultOf(error: Document['errors'][number], text: string, lineAt: (at: number) => number): YamlFault {
  const [at] = error.pos
  if (/call stack/i.test(error.message)) return { line: lineAt(at), reason: TOO_DEEP, remedy: FLATTER }
  if (error.code === 'DUPLICATE_KEY')
    return {
      line: lineAt(at),
      reason: `the name '${/^[^:\n]*/.exec(text.slice(at))?.[0] ?? ''}' is there twice`,
      remedy: 'Give it once.',
    }
  const closing = / end with a ([\]}])/.exec(error.message)?.[1]
  const opening = closing === undefined ? undefined : openingBefore(text, at)
  if (opening !== undefined)
    return {
      line: lineAt(opening),
      reason: `the ${text.charAt(opening)} that opens here is not closed`,
      remedy: `Close it with ${closing}.`,
    }
  return (
    yamlFault(text, at) ?? { line: lineAt(at), reason: lowerFirst(error.message), remedy: AS_AN_EDITOR_SHOWS }
  )
}

/** A list that is not closed is noticed lines later: its place is where it opens. */
function openingBefore(text: string, at: number): number | undefined {
  const open: number[] = []
  for (const { 0: mark, index } of text.slice(0, at).matchAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#.*|[[\]{}]/g)) {
    if (mark === '[' || mark === '{') open.push(index)
    else if (mark === ']' || mark === '}') open.pop()
  }
  return open.at(-1)
}

/**
 * Without quotation marks YAML reads `file: *.xlsx` as an alias, `!important` and `&c` as something that it leaves out, and
 * curly quotation marks as letters: hardly ever intended, and definitions need none of them.
 */
function signsFirst(document: Document): FaultAt[] {
  const found: FaultAt[] = []
  const add = (at: number | undefined, sign: string, text: string) =>
    found.push({
      at: at ?? 0,
      reason: `a text that begins with ${sign} must be in quotation marks`,
      remedy: `Put the text in quotation marks: '${text}'.`,
    })
  visit(document, {
    Alias: (_, { range, source }) => void add(range?.[0], '*', `*${source}`),
    Scalar: (_, { range, source = '', tag, anchor }) => {
      if (tag?.startsWith('!')) add(range?.[0], '!', `${tag} ${source}`.trim())
      if (anchor !== undefined) add(range?.[0], '&', `&${anchor} ${source}`.trim())
      if (/^[“‘].*[”’]$/.test(source))
        found.push({
          at: range?.[0] ?? 0,
          reason: 'a text is in curly quotation marks, which YAML takes for letters',
          remedy: `Type straight ones: '${source.slice(1, -1)}'.`,
        })
    },
  })
  return found
}

function linesOfName(document: Document, lines: LineCounter, name: string, key?: string): number[] {
  const found: number[] = []
  visit(document, {
    Scalar: (at, scalar, path) => {
      const pair = path.at(-1)
      if (
        at === 'key' ||
        String(scalar.value) !== name ||
        (key !== undefined && !(isPair(pair) && String(pair.key) === key))
      )
        return
      if (scalar.range) found.push(lines.linePos(scalar.range[0]).line)
    },
  })
  return found
}

/**
 * A union's issue says little; the branch that came nearest (the fewest issues, the deepest path) says what
 * is wrong.
 */
function innermost(issue: Issue, parent: Path): { issue: Issue; path: Path }[] {
  const path = [...parent, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }]
  const depth = (branch: readonly Issue[]) => Math.max(...branch.map(inner => inner.path.length))
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? []
  return nearest.flatMap(inner => innermost(inner, path))
}

/** If a name is unknown, a rule for the whole entry adds nothing: it was applied to what is left. */
function withoutConsequences(
  found: readonly { issue: Issue; path: Path }[],
): readonly { issue: Issue; path: Path }[] {
  const unknown = new Set(
    found.filter(({ issue }) => issue.code === 'unrecognized_keys').map(({ path }) => path.join('.')),
  )
  return found.filter(({ issue, path }) => issue.code !== 'custom' || !unknown.has(path.join('.')))
}

function sayPlace(document: Document.Parsed, lines: LineCounter, path: Path): string {
  const written =
    path
      .map(step => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
      .join('')
      .replace(/^\./, '') || 'top level'
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    const range =
      node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)
        ? node.range
        : undefined
    if (typeof range?.[0] === 'number') return `line ${lines.linePos(range[0]).line}, ${written}`
  }
  return written
}

function valueAt(whole: unknown, path: Path): unknown {
  let value: unknown = whole
  for (const step of path)
    value = value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined
  return value
}

/** `title: # of reviews` gives nothing. */
function afterComment(document: Document, path: Path): string {
  const node: unknown = document.getIn(path, true)
  const comment = isScalar(node) && node.value === null ? (node.comment ?? node.commentBefore) : undefined
  return comment
    ? `, since what follows # is a comment; '#${comment}' must be in quotation marks if it is the text`
    : ''
}

const fromElsewhere = (own: unknown, found: unknown): string =>
  own === undefined && found !== undefined ? ', which this file does not give itself' : ''

function sayFound(value: unknown, issue: Issue): string {
  if (issue.code === 'unrecognized_keys')
    return `the unknown ${issue.keys.length === 1 ? 'name' : 'names'} ${issue.keys.map(key => `'${key}'`).join(', ')}`
  if (value === undefined || value === null) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  object: 'entries of the form name: value',
  record: 'entries of the form name: value',
  boolean: 'true or false',
  int: 'a whole number',
}

/**
 * Without quotation marks YAML reads 6.10 as the number 6.1, and `no` or `true` as a yes or no.
 */
const inQuotes = (value: unknown, expected: string) =>
  expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
    ? ', in quotation marks'
    : ''

/** `{ name: Reviews, held on time }` */
const COMMA = '; a text with a comma in it must be in quotation marks'

function sayExpected(value: unknown, issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('Invalid')
        ? (NAMES[issue.expected] ?? issue.expected) + inQuotes(value, issue.expected)
        : issue.message
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return issue.message + (issue.keys.some(key => valueAt(value, [key]) === null) ? COMMA : '')
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'array' ? ' in the list' : ''}`
    case 'too_big':
      return `at most ${issue.maximum}`
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? `one of ${issue.options.map(String).join(', ')}`
        : 'one of the forms that data/README.md shows'
    default:
      return lowerFirst(issue.message)
  }
}
