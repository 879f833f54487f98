// What is wrong with a text that is not YAML, in the words of its writer. In: the text, and where the parser stopped. Out: the
// place, the reason and what to do. The parser says what follows from a mistake (`nested mappings are not allowed`); the
// line shows the mistake (a colon in a text without quotation marks).

export interface YamlFault {
  readonly line: number
  readonly reason: string
  readonly remedy: string
}

/** One line, and those before it. */
interface Line {
  readonly text: string
  readonly before: readonly string[]
}

type FindFault = (line: Line) => Pick<YamlFault, 'reason' | 'remedy'> | undefined

/** The mistake that a line shows, or else the line before it, from which the parser may have gone on, or the line after it. */
export function yamlFault(text: string, at: number): YamlFault | undefined {
  const lines = text.split(/\r?\n/)
  const nth = text.slice(0, at).split('\n').length - 1
  const before = lines.slice(0, nth).findLastIndex(line => line.trim() !== '')
  const after = lines.findIndex((line, at) => at > nth && line.trim() !== '')
  return (
    faultAt(lines, nth, OF_TEXTS) ??
    faultAt(lines, before, OF_TEXTS) ??
    faultAt(lines, nth, [indent]) ??
    // What is too far to the right is taken for a part of the line before it.
    faultAt(lines, after, [indent])
  )
}

function faultAt(
  lines: readonly string[],
  nth: number,
  finders: readonly FindFault[],
): YamlFault | undefined {
  const line = { text: lines[nth] ?? '', before: lines.slice(0, Math.max(0, nth)) }
  for (const find of finders) {
    const found = find(line)
    if (found !== undefined) return { line: nth + 1, ...found }
  }
  return undefined
}

/** `  - name: ` and what follows it. */
const ENTRY = /^(\s*(?:- +)*)([\w"'.-][^:{}[\],#]*?):(?:\s+(.*))?$/
const nameOf = ({ text }: Line): string | undefined => ENTRY.exec(text)?.[2]?.trim()
const textAfter = ({ text }: Line): string => ENTRY.exec(text)?.[3]?.trim() ?? ''

const tabFirst: FindFault = ({ text }) =>
  /^ *\t/.test(text)
    ? { reason: 'the line begins with a tab', remedy: 'Put spaces in place of the tab.' }
    : undefined

/** From Word or a web page: it looks like a space and is none. */
const otherSpace: FindFault = ({ text }) =>
  /^\s*[\u00a0\u2007\u202f\u3000]/.test(text) || /:[\u00a0\u2007\u202f\u3000]/.test(text)
    ? {
        reason: 'the line has a space of another kind, as Word and web pages have them',
        remedy: 'Delete the space and type it again.',
      }
    : undefined

const noSpaceAfterColon: FindFault = ({ text }) => {
  const name = /^\s*(?:- +)?([A-Za-z][\w-]*):(?=[^\s:/])/.exec(text)?.[1]
  return name === undefined
    ? undefined
    : { reason: `there is no space after '${name}:'`, remedy: 'Put a space after the colon.' }
}

const noSpaceAfterDash: FindFault = ({ text }) =>
  /^\s*-(?:[A-Za-z"'{[])/.test(text)
    ? { reason: 'there is no space after the dash', remedy: 'Put a space after the dash.' }
    : undefined

const twoNames = /^(?:[^'"{}[\],]*?[^'"{}[\],:])?:(?:\s|$)/

/** `name: Reviews: held on time` */
const colon: FindFault = line => {
  const [name, value] = [nameOf(line), textAfter(line)]
  return name !== undefined && !/^['"{[|>]/.test(value) && twoNames.test(value)
    ? {
        reason: `the text after '${name}:' has a colon in it`,
        remedy: `Put the text in quotation marks: ${name}: ${quoted(value)}.`,
      }
    : undefined
}

/** `{ ref: "1", name: Reviews: held on time }` */
const colonWithin: FindFault = ({ text }) => {
  const found = /[{,]\s*([\w-]+):\s+([^'"{}[\],:]+:\s[^{}[\],]*)/.exec(text)
  const [, name = '', value = ''] = found ?? []
  return found === null
    ? undefined
    : {
        reason: `the text after '${name}:' has a colon in it`,
        remedy: `Put the text in quotation marks: ${name}: ${quoted(value.trim())}.`,
      }
}

/** `'children's homes'`, `"Reviews" held` */
const quotesWithin: FindFault = line => {
  const value = textAfter(line)
  const [, inside, after] =
    /^'([^']*)'(?!')\s*([^\s#,\]}].*)$/.exec(value) ?? /^"([^"\\]*)"\s*([^\s#,\]}].*)$/.exec(value) ?? []
  if (inside === undefined || after === undefined) return undefined
  return {
    reason: `the text ends at the second quotation mark, before '${after}'`,
    remedy: `Put the whole text in quotation marks of the other kind: ${quoted(value.replace(/^(['"])(.*)\1$/, '$2'))}.`,
  }
}

const NOT_FIRST = /^[%@`&!*?|>-]/

/** `%reviews`, `@home`, `[1] to 4` */
const firstSign: FindFault = line => {
  const [name, value] = [nameOf(line), textAfter(line)]
  const sign = NOT_FIRST.exec(value)?.[0] ?? (/^\[[^\]]*\]\s*[^\s,#\]}]/.test(value) ? '[' : undefined)
  if (name === undefined || sign === undefined || /^[|>][+-]?\d?\s*(?:#.*)?$/.test(value)) return undefined
  return {
    reason: `a text that begins with ${sign} must be in quotation marks`,
    remedy: `Put the text in quotation marks: ${name}: ${quoted(value)}.`,
  }
}

/** `"Reviews` */
const openQuote: FindFault = ({ text }) => {
  const mark = /[:-]\s+(["'])/.exec(text)?.[1]
  const isOpen = mark !== undefined && text.split(mark).length % 2 === 0
  return isOpen
    ? { reason: `the quotation mark ${mark} is not closed`, remedy: 'Close it at the end of the text.' }
    : undefined
}

/** How far in an entry or a dash begins. */
interface Begins {
  readonly at: number
  readonly is: 'entry' | 'dash'
}

const spaces = (count: number): string => (count === 1 ? '1 space' : `${count} spaces`)

/** An entry that begins where none of those before it does. */
const indent: FindFault = ({ text, before }) => {
  const [own] = beginningsOf(text)
  const open = openBefore(before)
  if (
    own === undefined ||
    open.length === 0 ||
    open.some(one => one.at === own.at && (own.is === 'dash' || one.is === 'entry'))
  )
    return undefined
  const may = open.filter(({ is }) => own.is === 'dash' || is === 'entry').map(({ at }) => String(at))
  return {
    reason: `the line begins with ${spaces(own.at)}, and stands beside none of those before it`,
    remedy: `Begin it with as many spaces as the entries that it belongs to: ${may.join(' or ')}.`,
  }
}

/** Worked: `  - ref: 1` has a dash after 2 spaces and an entry after 4. */
function beginningsOf(text: string): Begins[] {
  if (text.trim() === '' || text.trimStart().startsWith('#')) return []
  const found: Begins[] = []
  let at = text.length - text.trimStart().length
  for (let dash = /^- +/.exec(text.slice(at)); dash !== null; dash = /^- +/.exec(text.slice(at))) {
    found.push({ at, is: 'dash' })
    at += dash[0].length
  }
  return [...found, { at, is: 'entry' }]
}

/** What a line may stand beside, the nearest first. */
function openBefore(before: readonly string[]): Begins[] {
  const open: Begins[] = []
  for (const line of before.toReversed())
    for (const one of beginningsOf(line).toReversed()) if (open.every(({ at }) => one.at < at)) open.push(one)
  return open
}

/** The quotation marks that the text does not have. */
const quoted = (text: string): string =>
  text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replaceAll("'", "''")}'`

/** In order: the first that the line shows. */
const OF_TEXTS: readonly FindFault[] = [
  tabFirst,
  otherSpace,
  noSpaceAfterColon,
  noSpaceAfterDash,
  quotesWithin,
  colonWithin,
  colon,
  firstSign,
  openQuote,
]
