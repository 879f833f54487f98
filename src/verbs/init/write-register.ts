// Writes the indicators of a topic as a person would have written them. In: indicators of the proposal. Out: YAML.
import type { IndicatorProposed, TargetProposed } from './proposal.ts'
import { doubtful, entryOf, flow, linesOf, plain } from './yaml-lines.ts'

export function writeTopic(
  topic: string,
  indicators: readonly IndicatorProposed[],
  amberWithin: string,
): string {
  return linesOf([
    `topic: ${plain(topic)}`,
    '# The post that answers for these figures; an indicator may have its own owner.',
    'owner: Head of Service',
    'indicators:',
    ...indicators.flatMap(one => entryOf(indicatorLines(one, amberWithin))),
  ])
}

function indicatorLines(one: IndicatorProposed, amberWithin: string): string[] {
  const { ref, national, doubts, begins } = one
  const method = methodOf(one)
  const head = national === undefined ? localLines(one) : [`ref: ${plain(ref)}`, `use: national/${national}`]
  return [
    ...doubtful(doubts),
    ...head,
    ...(method === undefined ? [] : [`method: ${flow(method)}`]),
    ...(begins === undefined ? [] : [`begins: ${begins}`]),
    ...targetLines(one.targets, amberWithin),
  ]
}

function localLines({ ref, name, unit, polarity }: IndicatorProposed): string[] {
  return [
    `ref: ${plain(ref)}`,
    `name: ${plain(name)}`,
    ...(name.length > MOST_OF_SHORT ? [`short: ${plain(shortened(name))}`] : []),
    `definition: ${plain(`${name}, as supplied.`)}  # say in a sentence who or what is counted`,
    `unit: ${unit}`,
    `polarity: ${polarity}`,
    `question: ${unit === 'count' ? 'how-much' : 'how-well'}`,
  ]
}

function targetLines(targets: readonly TargetProposed[], all: string): string[] {
  if (targets.length === 0) return []
  const written = targets.map(({ from, value, side, amberWithin = all, where, isDoubtful }) => {
    const within = amberWithin.endsWith('%') ? amberWithin : Number(amberWithin)
    const target = flow({ from, green: { [side]: value }, 'amber-within': within })
    return { target, note: isDoubtful ? `  # from ${where}` : '' }
  })
  return ['targets:', ...written.map(({ target, note }) => `  - ${target}${note}`)]
}

/** None where the national register's own serves. */
function methodOf({ ref, national, parts, unit }: IndicatorProposed): object | undefined {
  if (parts !== undefined) return { kind: 'percentage', ...parts }
  if (national !== undefined) return undefined
  return unit === 'count' ? { kind: 'count', measure: ref } : { kind: 'as-supplied', measure: ref }
}

const MOST_OF_SHORT = 35

/** Without what stands in brackets or after a comma; at a word's end. */
function shortened(name: string): string {
  const cut = name.replace(/ ?[,(].*$/, '').replace(/^(?:Percentage|Number) of (?:the )?/, '')
  const short = cut.length <= MOST_OF_SHORT ? cut : cut.slice(0, MOST_OF_SHORT + 1).replace(/ \S*$/, '')
  return short.charAt(0).toUpperCase() + short.slice(1)
}
