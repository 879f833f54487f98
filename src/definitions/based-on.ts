// A paper that is based on another, or like a standard report: what its file leaves out is as in the other. In: the files of
// data/definitions/papers as text. Out: a parser of one of them.
// Worked: `id: large`, `based-on: monthly` and `look: large-print` give the paper `large` with the title, the
// sources and the blocks of `monthly`, in the look `large-print`.
import { z } from 'zod'
import { type Problem, problem } from '../problems/problem.ts'
import { pieceId } from './fields.ts'
import { isObject } from './is-object.ts'
import { type ForReports, faultsOfLike, joinedWithReport } from './like-report.ts'
import { idIn } from './names-in-text.ts'
import { type PaperDefinition, paperSchema } from './paper-definition.ts'
import { type LinesOf, type ParsedYaml, type ParseYaml, parseYaml } from './parse-yaml.ts'

type Texts = ReadonlyMap<string, string>

/** Only the name of the other paper, or of the report: the rest is checked once all is joined. */
const basedSchema = z.looseObject({ 'based-on': pieceId.optional(), like: pieceId.optional() })

/** Each file is parsed once, so that a problem of the other paper is the same problem for both. */
export function paperParser(
  texts: Texts,
  parse: ParseYaml,
  forReports: ForReports,
): (file: string) => ParsedYaml<PaperDefinition> {
  const parsed = new Map<string, ParsedYaml<PaperDefinition>>()
  const parsePaper = (file: string): ParsedYaml<PaperDefinition> => {
    const one = parsed.get(file) ?? parseBased(file, texts, parse, forReports, parsePaper)
    parsed.set(file, one)
    return one
  }
  return parsePaper
}

function parseBased(
  file: string,
  texts: Texts,
  parse: ParseYaml,
  forReports: ForReports,
  parsePaper: (file: string) => ParsedYaml<PaperDefinition>,
): ParsedYaml<PaperDefinition> {
  const text = texts.get(file) ?? ''
  if (!/\b(?:based-on|like)\b/.test(text)) return parse(file, text, paperSchema)
  const { value: alone, linesOf, problems } = parseYaml(file, text, basedSchema)
  const refused = (found: readonly Problem[]) => ({ linesOf, problems: found })
  if (alone === undefined) return refused(problems)
  const base = keysOfBase({ file, linesOf }, alone, texts, parsePaper)
  if ('problems' in base) return refused(base.problems)
  const whole = (own: unknown): object => ({ ...base.keys, ...(isObject(own) ? own : {}) })
  if (!('like' in whole(alone))) return parseYaml(file, text, paperSchema, whole)
  const faults = faultsOfLike({ file, text, linesOf }, whole(alone), forReports)
  return faults.length > 0
    ? refused(faults)
    : parseYaml(file, text, paperSchema, own => joinedWithReport(whole(own), forReports))
}

/** What the paper that a file names gives it; nothing where it names none. */
function keysOfBase(
  { file, linesOf }: { readonly file: string; readonly linesOf: LinesOf },
  { 'based-on': name, like }: z.infer<typeof basedSchema>,
  texts: Texts,
  parsePaper: (file: string) => ParsedYaml<PaperDefinition>,
): { readonly keys: object } | { readonly problems: readonly Problem[] } {
  if (name === undefined) return { keys: {} }
  const at = { file, entry: `line ${linesOf(name, 'based-on')[0] ?? 1}, based-on` }
  if (like !== undefined) return { problems: [basedAndLike(at, like)] }
  const other = fileOf(name, texts)
  if (other === undefined) return { problems: [paperUnknown(at, name, texts)] }
  if (isAbove(file, other, texts)) return { problems: [basedInCircle(at, name)] }
  const base = parsePaper(other)
  // Its own file says what is wrong with it.
  return base.value === undefined ? { problems: base.problems } : { keys: keysGiven(other, texts) }
}

/** What a file gives, with what the papers that it is based on give; each paper has its own id. */
function keysGiven(file: string, texts: Texts): object {
  const own: unknown = parseYaml(file, texts.get(file) ?? '', basedSchema).value
  if (!isObject(own)) return {}
  const name = Reflect.get(own, 'based-on')
  const other = typeof name === 'string' ? fileOf(name, texts) : undefined
  const { id: _, ...keys } = { id: '', ...(other === undefined ? {} : keysGiven(other, texts)), ...own }
  return keys
}

/** Whether the other paper, or one that it is based on in turn, is based on this file. */
function isAbove(file: string, other: string, texts: Texts): boolean {
  const seen = [file]
  for (let at: string | undefined = other; at !== undefined; ) {
    if (seen.includes(at)) return true
    seen.push(at)
    const name: string | undefined = parseYaml(at, texts.get(at) ?? '', basedSchema).value?.['based-on']
    at = name === undefined ? undefined : fileOf(name, texts)
  }
  return false
}

const fileOf = (name: string, texts: Texts): string | undefined =>
  [...texts].find(([, text]) => idIn(text).includes(name))?.[0]

const paperUnknown = (at: Problem['origin'], name: string, texts: Texts): Problem =>
  problem('error', 'name-undefined', at, {
    what: 'paper',
    name,
    known: [...texts.values()].flatMap(idIn).join(', '),
  })

const basedInCircle = (at: Problem['origin'], name: string): Problem =>
  problem('error', 'definition-invalid', at, {
    found: `'${name}', which is based on this paper in turn`,
    expected: 'a paper that stands on its own',
  })

const basedAndLike = (at: Problem['origin'], like: string): Problem =>
  problem('error', 'definition-invalid', at, {
    found: `based-on beside like: ${like}`,
    expected: 'one of the two: a paper based on another is like the report of that one',
  })
