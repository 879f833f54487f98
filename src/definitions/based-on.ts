// A paper that is based on another: what its file leaves out is as in the file of the other. In: the files of
// data/definitions/papers as text. Out: a parser of one of them.
// Worked: `id: large`, `based-on: monthly` and `look: large-print` give the paper `large` with the title, the
// sources and the blocks of `monthly`, in the look `large-print`.
import { z } from 'zod'
import { type Problem, problem } from '../problems/problem.ts'
import { pieceId } from './fields.ts'
import { idIn } from './names-in-text.ts'
import { type PaperDefinition, paperSchema } from './paper-definition.ts'
import { type ParsedYaml, type ParseYaml, parseYaml } from './parse-yaml.ts'

type Texts = ReadonlyMap<string, string>

/** Only the name of the other paper: the rest is checked once both files are joined. */
const basedSchema = z.looseObject({ 'based-on': pieceId.optional() })

/** Each file is parsed once, so that a problem of the other paper is the same problem for both. */
export function paperParser(texts: Texts, parse: ParseYaml): (file: string) => ParsedYaml<PaperDefinition> {
  const parsed = new Map<string, ParsedYaml<PaperDefinition>>()
  const parsePaper = (file: string): ParsedYaml<PaperDefinition> => {
    const one = parsed.get(file) ?? parseBased(file, texts, parse, parsePaper)
    parsed.set(file, one)
    return one
  }
  return parsePaper
}

function parseBased(
  file: string,
  texts: Texts,
  parse: ParseYaml,
  parsePaper: (file: string) => ParsedYaml<PaperDefinition>,
): ParsedYaml<PaperDefinition> {
  const text = texts.get(file) ?? ''
  if (!text.includes('based-on')) return parse(file, text, paperSchema)
  const alone = parseYaml(file, text, basedSchema)
  const name = alone.value?.['based-on']
  if (alone.problems.length > 0) return { linesOf: alone.linesOf, problems: alone.problems }
  if (name === undefined) return parse(file, text, paperSchema)
  const refused = (one: Problem) => ({ linesOf: alone.linesOf, problems: [one] })
  const entry = `line ${alone.linesOf(name, 'based-on')[0] ?? 1}, based-on`
  const other = fileOf(name, texts)
  if (other === undefined) return refused(paperUnknown({ file, entry }, name, texts))
  if (isAbove(file, other, texts)) return refused(basedInCircle({ file, entry }, name))
  const base = parsePaper(other)
  // Its own file says what is wrong with it.
  if (base.value === undefined) return { linesOf: alone.linesOf, problems: base.problems }
  const given = keysGiven(other, texts)
  return parseYaml(
    file,
    text,
    z.preprocess(own => ({ ...given, ...(isObject(own) ? own : {}) }), paperSchema),
  )
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

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

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
