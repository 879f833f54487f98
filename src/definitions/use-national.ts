// Indicators that take a national definition (`use: national/<id>`): what an entry of the register leaves out is as in the
// national one. In: the folder of national definitions. Out: a parser of the files of data/definitions/indicators.
// Worked: `{ ref: WM8, use: national/reviews-on-time, short: Reviews in time }` has the name, the definition, the method and
// the rest of reviews-on-time, and its own short name.
import { z } from 'zod'
import { type Problem, problem } from '../problems/problem.ts'
import type { DefinitionFolder } from './definition-folder.ts'
import { indicatorFileSchema } from './indicator-definition.ts'
import { isObject } from './is-object.ts'
import { fieldsOf, type NationalFile, type NationalIndicator, nationalName } from './national.ts'
import { nearNames } from './near-names.ts'
import { type LinesOf, type ParsedYaml, type ParseYaml, parseYaml } from './parse-yaml.ts'

export type IndicatorFile = z.infer<typeof indicatorFileSchema>

/** Only what is used: the rest is checked once it is joined with the national definitions. */
const usingSchema = z.looseObject({
  indicators: z.array(z.looseObject({ use: z.unknown().optional() })).optional(),
})

type FindNational = (name: string) => NationalIndicator | undefined

export function registerParser(
  national: DefinitionFolder<NationalFile>,
  parse: ParseYaml,
): (file: string, text: string) => ParsedYaml<IndicatorFile> {
  const find: FindNational = name =>
    national
      .need([name.replace(/^national\//, '')])
      .flatMap(({ indicators }) => indicators)
      .find(one => nationalName(one) === name)
  return (file, text) => {
    if (!/\buse\b/.test(text)) return parse(file, text, indicatorFileSchema)
    const alone = parseYaml(file, text, usingSchema)
    const used = alone.value?.indicators?.flatMap(({ use }) => (typeof use === 'string' ? [use] : [])) ?? []
    const notFound = [...new Set(used)].filter(name => find(name) === undefined)
    if (notFound.length > 0) {
      const { linesOf } = alone
      const ids = national.names()
      // One in a file that has a mistake is reported there.
      const unknown = notFound.filter(name => !ids.some(id => nationalName({ id }) === name))
      return { linesOf, problems: unknown.flatMap(name => nationalUnknown(name, ids, { file, linesOf })) }
    }
    return parseYaml(file, text, indicatorFileSchema, own => joined(own, find))
  }
}

function joined(file: unknown, find: FindNational): unknown {
  if (!isObject(file) || !('indicators' in file) || !Array.isArray(file.indicators)) return file
  const join = (own: unknown): unknown => {
    const name: unknown = isObject(own) ? Reflect.get(own, 'use') : undefined
    const national = typeof name === 'string' ? find(name) : undefined
    return isObject(own) && national !== undefined ? { ...fieldsOf(national), ...own } : own
  }
  return { ...file, indicators: file.indicators.map(join) }
}

/** One for each line that names it. */
function nationalUnknown(
  name: string,
  ids: readonly string[],
  { file, linesOf }: { readonly file: string; readonly linesOf: LinesOf },
): Problem[] {
  const near = nearNames(name.replace(/^national\//, ''), ids)
  return linesOf(name, 'use').map(line =>
    problem(
      'error',
      'national-unknown',
      { file, entry: `line ${line}, use` },
      {
        name,
        near: near.map(id => nationalName({ id })).join(', '),
      },
    ),
  )
}
