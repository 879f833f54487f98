// A paper that is like a standard report: what its file leaves out is as in the report, and its topics come where the report
// has a place for them. In: what a file gives, and the report. Out: the same as a paper by itself, or what is wrong.
// Worked: `like: corporate-parenting-monthly` with three `topics` gives a paper with the cover, the page for members and the
// summary of the report, three blocks of the kind topic, and then the rest of the report.
import { type Problem, problem } from '../problems/problem.ts'
import type { DefinitionFolder } from './definition-folder.ts'
import type { IndicatorDefinition } from './indicator-definition.ts'
import { type LinesOf, parseYaml } from './parse-yaml.ts'
import { likeSchema, type PaperTopic, type Report, type UsualCharts } from './report.ts'
import type { SignalRules } from './signal-rules.ts'
import type { IndicatorFile } from './use-national.ts'
import { usualCharts } from './usual-charts.ts'

/**
 * What a paper like a report is made with: the reports, the register, by which the charts of topics are chosen, and the rules
 * for signals, without which there is no page of them.
 */
export interface ForReports {
  readonly reports: DefinitionFolder<Report>
  readonly indicators: DefinitionFolder<IndicatorFile>
  readonly signals: SignalRules | undefined
}

interface OwnFile {
  readonly file: string
  readonly text: string
  readonly linesOf: LinesOf
}

/** What is wrong with a paper like a report, each with its line in the paper's own file; nothing if it can be joined. */
export function faultsOfLike(own: OwnFile, whole: object, { reports }: ForReports): Problem[] {
  const { file, text } = own
  const { problems } = parseYaml(file, text, likeSchema)
  if (problems.length > 0) return [...problems]
  const name: unknown = Reflect.get(whole, 'like')
  const report = reportOf(name, reports)
  if (report === undefined)
    return [
      problem('error', 'name-undefined', placeOf(own, 'like', String(name)), {
        what: 'standard report',
        name: String(name),
        known: reports.names().join(', '),
      }),
    ]
  const { topics, blocks = report.blocks } = likeSchema.parse(whole)
  const hasPlace = blocks.some(({ block }) => block === 'topics')
  const invalid = (found: string, expected: string) => [
    problem('error', 'definition-invalid', placeOf(own, 'like', String(name)), { found, expected }),
  ]
  if (topics === undefined)
    return hasPlace
      ? invalid('no topics', 'topics beside like: a list, each with id, title and indicators')
      : []
  return hasPlace
    ? []
    : invalid(
        'topics without a place',
        'a block { block: topics, charts: … } among its blocks, where the topics come',
      )
}

/** The paper as one that stands by itself. */
export function joinedWithReport(whole: object, { reports, indicators, signals }: ForReports): object {
  const report = reportOf(Reflect.get(whole, 'like'), reports)
  if (report === undefined) return whole
  // They have been checked, in its own file or in that of its base.
  const { topics = [], blocks = blocksFor(signals, report) } = likeSchema.parse(whole)
  const register = indicatorsIn(topics, indicators)
  const { id: _, ...given } = report
  const { topics: __, ...own } = { topics: [], ...whole }
  return {
    ...given,
    ...own,
    blocks: blocks.flatMap((block): object[] =>
      block.block === 'topics' ? topics.map(one => withCharts(one, block.charts, register)) : [block],
    ),
  }
}

const withCharts = (
  { charts, ...topic }: PaperTopic,
  usual: UsualCharts,
  register: ReadonlyMap<string, IndicatorDefinition>,
): object => ({
  block: 'topic',
  ...topic,
  charts:
    charts ??
    usualCharts(
      topic.indicators.flatMap(ref => register.get(ref) ?? []),
      usual,
    ),
})

const reportOf = (name: unknown, reports: DefinitionFolder<Report>): Report | undefined =>
  typeof name === 'string' ? reports.need([name]).find(({ id }) => id === name) : undefined

/** A page on signal or noise would say of each indicator that no rule is set. */
const blocksFor = (signals: SignalRules | undefined, { blocks }: Report): Report['blocks'] =>
  signals !== undefined && signals['control-charts'] === undefined && signals.intervals === undefined
    ? blocks.filter(({ block }) => block !== 'signals')
    : blocks

function indicatorsIn(
  topics: readonly PaperTopic[],
  indicators: DefinitionFolder<IndicatorFile>,
): ReadonlyMap<string, IndicatorDefinition> {
  const refs = topics.flatMap(topic => topic.indicators)
  return new Map(indicators.need(refs).flatMap(file => file.indicators.map(one => [one.ref, one] as const)))
}

const placeOf = ({ file, linesOf }: OwnFile, key: string, name: string): Problem['origin'] => ({
  file,
  entry: `line ${linesOf(name, key)[0] ?? 1}, ${key}`,
})
