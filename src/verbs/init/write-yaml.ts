// Writes a proposal as the files of a workspace. In: the proposal. Out: each file by its path, as a person would have written it.
import { stringify } from 'yaml'
import { monthNames, periodId } from '../../terms/period.ts'
import { idOf, withoutVersion } from './names-proposed.ts'
import type { IndicatorProposed, Proposal, SourceProposed, TableProposed } from './proposal.ts'

export function definitionsOf(proposal: Proposal): ReadonlyMap<string, string> {
  const { council, sources, indicators } = proposal
  const topics = [...Map.groupBy(indicators, ({ topic }) => topic)]
  return new Map([
    ['data/definitions/areas.yaml', areas(council)],
    ...sources
      .filter(({ tables }) => tables.length > 0)
      .map(one => [`data/definitions/sources/${one.id}.yaml`, source(one)] as const),
    ...topics.map(
      ([topic, own]) =>
        [`data/definitions/indicators/${idOf(topic)}.yaml`, topicFile(topic, own, proposal)] as const,
    ),
    ['data/definitions/papers/corporate-parenting-monthly.yaml', paper(proposal, topics)],
  ])
}

/** As YAML writes it on one line: quoted where it must be. */
const flow = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trimEnd()

const lines = (all: readonly (string | undefined)[]): string =>
  `${all.filter(line => line !== undefined).join('\n')}\n`

const doubtful = (doubts: readonly string[]): string =>
  doubts.length === 0 ? '' : `  # doubtful: ${doubts.join('; ')}`

const areas = (council: string): string =>
  lines([
    '# The council. Areas to compare it with stand under comparators.',
    `council: ${flow({ id: idOf(council), name: council, short: council.replace(/ .*Council$/, '') })}${council === 'Our Council' ? '  # doubtful: no sheet names the council' : ''}`,
    'comparators: []',
  ])

function source({ book, id, tables }: SourceProposed): string {
  const name = book.file.replace(/\.[^.]+$/, '')
  const ending = book.file.slice(name.length)
  const lasting = withoutVersion(name)
  return lines([
    `# What ${book.file} looks like. The sheets and lines that no table names are not read.`,
    `id: ${id}`,
    `title: ${flow(lasting)}`,
    'folder: extracts/{period}',
    `file: ${flow(lasting === name ? book.file : `${lasting}*${ending}`)}`,
    'tables:',
    ...tables.flatMap(table),
  ])
}

function table({ sheet, seen, rows, notRead }: TableProposed): string[] {
  const head = [
    ...(sheet.name === undefined
      ? [`layout: ${seen.layout}`]
      : [`sheet: ${flow(sheet.name)}`, `layout: ${seen.layout}`]),
    `header: ${flow({ find: seen.find })}`,
  ]
  const form = seen.forms.length === 1 ? seen.forms[0] : [...seen.forms]
  const left =
    notRead.length === 0
      ? []
      : [`# Not read: ${notRead.map(({ label, because }) => `${label} (${because})`).join('; ')}.`]
  const measures = rows.map(({ label, measure, of, unit, stored, doubts }) => {
    const named = seen.layout === 'periods-down' ? { heading: label } : { label }
    return `- ${flow({ ...named, ...(measure !== undefined && { measure }), ...(of && { of }), unit, ...(stored && { stored }) })}${doubtful(doubts)}`
  })
  const unbroken = isUnbroken(seen) ? {} : { unbroken: false }
  const body =
    seen.layout === 'periods-down'
      ? [
          `periods: ${flow({ heading: seen.heading, form, ...unbroken })}`,
          'columns:',
          ...measures.map(line => `  ${line}`),
        ]
      : [
          `periods: ${flow(seen.layout === 'long-table' ? { heading: seen.periodHeading, form, ...unbroken } : { form, ...unbroken })}`,
          ...(seen.columns ? [`columns: ${flow(seen.columns)}`] : []),
          'rows:',
          `  heading: ${flow(seen.heading)}`,
          '  measures:',
          ...measures.map(line => `    ${line}`),
        ]
  return [...head, ...left, ...body].map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`)
}

/** Whether each period is the next after the one before. */
function isUnbroken({ lines: all }: TableProposed['seen']): boolean {
  const indices = [
    ...new Set(
      all.flatMap(({ figures }) =>
        figures.map(({ period }) =>
          'index' in period ? period.index : period.kind === 'year' ? period.startYear * 12 : 0,
        ),
      ),
    ),
  ].sort((a, b) => a - b)
  const steps = new Set(indices.slice(1).map((index, at) => index - (indices[at] ?? 0)))
  return steps.size <= 1
}

function topicFile(topic: string, indicators: readonly IndicatorProposed[], proposal: Proposal): string {
  return lines([
    `topic: ${flow(topic)}`,
    'owner: Head of Service  # the post that answers for these figures; an indicator may have its own',
    'indicators:',
    ...indicators.flatMap(one => indicator(one, proposal)),
  ])
}

function indicator(one: IndicatorProposed, { amberWithin }: Proposal): string[] {
  const { ref, national, targets } = one
  const method = methodOf(one)
  const targetLines =
    targets.length === 0
      ? []
      : [
          'targets:',
          ...targets.map(({ from, value, side, where, amberWithin: own = amberWithin, isDoubtful }) => {
            const target = {
              from,
              green: { [side]: value },
              'amber-within': own.endsWith('%') ? own : Number(own),
            }
            return `  - ${flow(target)}${isDoubtful ? `  # from ${where}` : ''}`
          }),
        ]
  const body =
    national === undefined
      ? [
          `ref: ${flow(ref)}${doubtful(one.doubts)}`,
          `name: ${flow(one.name)}`,
          ...(one.name.length > 35 ? [`short: ${flow(shortened(one.name))}`] : []),
          `definition: ${flow(`${one.name}, as supplied by the council.`)}  # say in a sentence who or what is counted`,
          ...(one.unit === 'count' && one.polarity === 'none' ? [] : []),
          `unit: ${one.unit}`,
          `polarity: ${one.polarity}`,
          `question: ${one.unit === 'count' ? 'how-much' : 'how-well'}`,
          `method: ${flow(method)}`,
        ]
      : [
          `ref: ${flow(ref)}${doubtful(one.doubts)}`,
          `use: national/${national}`,
          ...(method === undefined ? [] : [`method: ${flow(method)}`]),
        ]
  return [...body, ...targetLines].map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`)
}

/** None where the national register's own serves. */
function methodOf({ ref, national, parts, isSupplied, unit }: IndicatorProposed): object | undefined {
  if (parts !== undefined) return { kind: 'percentage', ...parts, ...(isSupplied && { 'or-supplied': ref }) }
  if (national !== undefined) return undefined
  return unit === 'count' ? { kind: 'count', measure: ref } : { kind: 'as-supplied', measure: ref }
}

const shortened = (name: string): string => {
  const cut = name.replace(/ ?[,(].*$/, '')
  return cut.length <= 35 ? cut : `${cut.slice(0, 34).replace(/ \S*$/, '')}…`
}

function paper(
  { sources, period }: Proposal,
  topics: readonly (readonly [string, readonly IndicatorProposed[]])[],
): string {
  return lines([
    `# The monthly paper, as the standard report has it. Its first month is ${monthNames[period.index % 12]} ${Math.floor(period.index / 12)}.`,
    'id: corporate-parenting-monthly',
    'like: corporate-parenting-monthly',
    'committee: Corporate Parenting Panel',
    `sources: ${flow(sources.filter(({ tables }) => tables.length > 0).map(({ id }) => id))}`,
    'topics:',
    ...topics.map(
      ([topic, own]) =>
        `  - ${flow({ id: idOf(topic), title: topic, indicators: own.map(({ ref }) => ref) })}`,
    ),
  ])
}

export const folderOf = ({ period }: Proposal): string => `data/extracts/${periodId(period)}`
