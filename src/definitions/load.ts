// Reads data/definitions. In: the YAML files as text. Out: definitions in which every name used exists, or
// every problem at once.
import type { z } from 'zod'
import { isError, type Problem, problem } from '../problems/problem.ts'
import { type Origin, sayOrigin } from '../terms/origin.ts'
import { areasSchema } from './areas.ts'
import { checksSchema } from './checks.ts'
import { commentarySchema } from './commentary.ts'
import { countingSchema } from './counting.ts'
import type { Definitions } from './definitions.ts'
import { groupSchema } from './group.ts'
import { indicatorFileSchema } from './indicator.ts'
import { namesInReturns } from './names-in-returns.ts'
import { namesUsed, type PlaceOf } from './names-used.ts'
import { paperSchema } from './paper.ts'
import { type LinesOf, parseYaml } from './parse-yaml.ts'
import { returnSchema } from './returns.ts'
import { sourceSchema } from './source.ts'
import { strategySchema } from './strategy.ts'

/** A value with the file that it stands in. */
interface Entry<T> {
  readonly file: string
  readonly value: T
  readonly linesOf: LinesOf
}

const CHECKS = 'data/definitions/checks.yaml'
const COMMENTARY = 'data/definitions/commentary.yaml'
const COUNTING = 'data/definitions/counting.yaml'

/** Paths are those inside the workspace: `data/definitions/areas.yaml`. */
export function loadDefinitions(files: ReadonlyMap<string, string>): {
  definitions?: Definitions
  problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const read = <T>(folder: string, what: string, schema: z.ZodType<T>, isNeeded = true): Entry<T>[] => {
    const inFolder = [...files]
      .filter(([file]) => file.startsWith(`data/definitions/${folder}`))
      .sort(([a], [b]) => (a < b ? -1 : 1))
    if (inFolder.length === 0 && isNeeded)
      problems.push(
        problem(
          'error',
          'definition-folder-empty',
          { file: `data/definitions/${folder}` },
          { what, pattern: folder.endsWith('/') ? `${folder}<name>.yaml` : folder },
        ),
      )
    return inFolder.flatMap(([file, text]) => {
      const parsed = parseYaml(file, text, schema)
      problems.push(...parsed.problems)
      return parsed.value === undefined ? [] : [{ file, value: parsed.value, linesOf: parsed.linesOf }]
    })
  }

  // One file, or one a council.
  const hasFolder = [...files.keys()].some(file => file.startsWith('data/definitions/areas/'))
  const areas = [
    ...read('areas.yaml', 'file of areas', areasSchema, !hasFolder),
    ...read('areas/', 'council', areasSchema, false),
  ]
  const sources = read('sources/', 'source', sourceSchema)
  const indicators = read('indicators/', 'indicator', indicatorFileSchema).flatMap(({ value, ...at }) =>
    value.indicators.map(indicator => ({ ...at, value: indicator })),
  )
  const papers = read('papers/', 'paper', paperSchema)
  const returns = read('returns/', 'return', returnSchema, false)
  const groups = read('groups/', 'group map', groupSchema, false)
  const strategies = read('strategies/', 'strategy', strategySchema, false)
  // It may be left out: every check has its usual severity, and nothing is declared or accepted.
  const checks = parseYaml(CHECKS, files.get(CHECKS) ?? '{}', checksSchema)
  // It may be left out too: the numbers of commentary are checked, and no words.
  const commentary = parseYaml(COMMENTARY, files.get(COMMENTARY) ?? '{}', commentarySchema)
  // And so may this: nothing is counted from returns then.
  const counting = parseYaml(COUNTING, files.get(COUNTING) ?? '{}', countingSchema)
  problems.push(...checks.problems, ...commentary.problems, ...counting.problems)

  const byName = <T>(
    what: string,
    key: string,
    entries: Entry<T>[],
    nameOf: (value: T) => string,
  ): Map<string, T> => {
    const standing = Map.groupBy(entries, ({ value }) => nameOf(value))
    for (const [name, all] of standing) {
      if (all.length === 1) continue
      const places = all.map(({ file, linesOf }, at): Origin => {
        const line = linesOf(name, key)[all.slice(0, at).filter(other => other.file === file).length]
        return { file, ...(line !== undefined && { entry: `line ${line}` }) }
      })
      const [first = { file: '' }, ...others] = places
      for (const here of others)
        problems.push(
          problem('error', 'definition-repeated', here, { what, name, elsewhere: sayOrigin(first) }),
        )
    }
    return new Map(entries.map(({ value }) => [nameOf(value), value]))
  }

  const councils = byName('council', 'id', areas, ({ council }) => council.id)
  const returnsById = byName('return', 'id', returns, one => one.id)
  const groupsById = byName('group map', 'id', groups, group => group.id)
  const strategiesById = byName('strategy', 'id', strategies, strategy => strategy.id)
  const first = areas[0]?.value
  const sourcesById = byName('source', 'id', sources, source => source.id)
  const indicatorsByRef = byName('indicator', 'ref', indicators, indicator => indicator.ref)
  const papersById = byName('paper', 'id', papers, paper => paper.id)
  if (
    first === undefined ||
    checks.value === undefined ||
    commentary.value === undefined ||
    counting.value === undefined ||
    problems.some(isError)
  )
    return { problems }

  const definitions: Definitions = {
    areas: first,
    councils,
    sources: sourcesById,
    indicators: indicatorsByRef,
    papers: papersById,
    returns: returnsById,
    groups: groupsById,
    strategies: strategiesById,
    checks: checks.value,
    commentary: commentary.value,
    counting: counting.value,
  }
  problems.push(
    ...namesUsed(definitions, {
      source: placesIn(sources),
      paper: placesIn(papers),
      strategy: placesIn(strategies),
      checks: name => lineIn(CHECKS, checks.linesOf, name),
    }),
  )
  problems.push(
    ...namesInReturns(definitions, {
      return: placesIn(returns),
      counting: name => lineIn(COUNTING, counting.linesOf, name),
    }),
  )
  return problems.some(isError) ? { problems } : { definitions, problems }
}

/** Where a name stands in the file of a source or a paper: the line of its first mention. */
function placesIn(entries: Entry<{ id: string }>[]): PlaceOf {
  const byId = new Map(entries.map(entry => [entry.value.id, entry]))
  return (id, name) => {
    const entry = byId.get(id)
    if (entry === undefined) throw new Error(`the definition ${id} was read from no file`)
    return lineIn(entry.file, entry.linesOf, name)
  }
}

function lineIn(file: string, linesOf: LinesOf, name: string): Origin {
  const line = linesOf(name)[0]
  return { file, ...(line !== undefined && { entry: `line ${line}` }) }
}
