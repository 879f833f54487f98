// Reads data/definitions. In: the YAML files as text. Out: definitions in which every name used exists, or every problem at once.
import type { z } from 'zod'
import { problem, isError, type Problem } from '../problems/problem.ts'
import { areasSchema } from './areas.ts'
import type { Definitions } from './definitions.ts'
import { indicatorFileSchema } from './indicator.ts'
import { namesUsed } from './names-used.ts'
import { paperSchema } from './paper.ts'
import { parseYaml } from './parse-yaml.ts'
import { sourceSchema } from './source.ts'

/** Paths are those inside the workspace: `data/definitions/areas.yaml`. */
export function loadDefinitions(files: ReadonlyMap<string, string>): { definitions?: Definitions; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const read = <T>(folder: string, what: string, schema: z.ZodType<T>): { file: string; value: T }[] => {
    const inFolder = [...files].filter(([file]) => file.startsWith(`data/definitions/${folder}`)).sort(([a], [b]) => (a < b ? -1 : 1))
    if (inFolder.length === 0) problems.push(problem('error', 'definition-folder-empty', { file: `data/definitions/${folder}` }, { what, pattern: folder.endsWith('/') ? `${folder}<name>.yaml` : folder }))
    return inFolder.flatMap(([file, text]) => {
      const parsed = parseYaml(file, text, schema)
      problems.push(...parsed.problems)
      return parsed.value === undefined ? [] : [{ file, value: parsed.value }]
    })
  }

  const areas = read('areas.yaml', 'file of areas', areasSchema)
  const sources = read('sources/', 'source', sourceSchema)
  const indicators = read('indicators/', 'indicator', indicatorFileSchema).flatMap(({ file, value }) => value.indicators.map(indicator => ({ file, value: indicator })))
  const papers = read('papers/', 'paper', paperSchema)

  const byName = <T>(what: string, entries: { file: string; value: T }[], nameOf: (value: T) => string): Map<string, T> => {
    const at = new Map<string, string>()
    for (const { file, value } of entries) {
      const elsewhere = at.get(nameOf(value))
      if (elsewhere === undefined) at.set(nameOf(value), file)
      else problems.push(problem('error', 'definition-repeated', { file }, { what, name: nameOf(value), elsewhere }))
    }
    return new Map(entries.map(({ value }) => [nameOf(value), value]))
  }

  const council = areas[0]?.value
  const sourcesById = byName('source', sources, source => source.id)
  const indicatorsByRef = byName('indicator', indicators, indicator => indicator.ref)
  const papersById = byName('paper', papers, paper => paper.id)
  if (council === undefined || problems.some(isError)) return { problems }

  const definitions: Definitions = { areas: council, sources: sourcesById, indicators: indicatorsByRef, papers: papersById }
  const fileOf = new Map([...sources, ...papers].map(({ file, value }) => [value.id, file]))
  problems.push(...namesUsed(definitions, id => fileOf.get(id) ?? 'data/definitions'))
  return problems.some(isError) ? { problems } : { definitions, problems }
}
