// Writes the indicators of a topic as a person would have written them. In: indicators of the proposal. Out: YAML.
import { shortProposed } from './names-proposed.ts'
import { boundOf, type IndicatorProposed, type TargetProposed } from './proposal.ts'
import { targetsInNotes } from './targets-in-notes.ts'
import { doubtful, entryOf, fields, flow, linesOf, plain } from './yaml-lines.ts'

export function writeRegister(
  topic: string,
  indicators: readonly IndicatorProposed[],
  amberWithin: string,
): string {
  return linesOf([
    `topic: ${plain(topic)}`,
    '# The post that answers for these figures; an indicator may have its own owner.',
    'owner: Head of Service',
    ...(indicators.some(({ targets }) => targets.length > 0) ? [`amber-within: ${amberWithin}`] : []),
    'indicators:',
    ...indicators.flatMap(one =>
      entryOf([...commentsOn(one), ...(one.national === undefined ? localLines(one) : [nationalLine(one)])]),
    ),
  ])
}

const commentsOn = ({ doubts, targets }: IndicatorProposed): string[] => [
  ...doubtful(doubts),
  ...targetsInNotes(targets).map(where => `# target from ${where}`),
]

/** One line says one thing. */
const nationalLine = ({
  ref,
  national,
  nationalPolarity,
  polarity,
  decimals,
  parts,
  quarter,
  begins,
  targets,
}: IndicatorProposed): string =>
  flow({
    ref,
    use: `national/${national}`,
    polarity: polarity === nationalPolarity ? undefined : polarity,
    decimals,
    method: methodOf(parts),
    quarter,
    begins,
    targets: targetsOf(targets),
  })

/** On three lines: what it is called, what it is, and how it is judged. */
function localLines({
  ref,
  name,
  unit,
  decimals,
  polarity,
  parts,
  quarter,
  begins,
  targets,
}: IndicatorProposed): string[] {
  const question = unit === 'count' ? 'how-much' : 'how-well'
  const judged = {
    unit,
    decimals,
    polarity,
    question,
    method: methodOf(parts),
    quarter,
    begins,
    targets: targetsOf(targets),
  }
  return [
    `{ ${fields({ ref, name, short: shortProposed(name) })},`,
    `  ${fields({ definition: `${name}, as supplied.` })},  # say in a sentence who or what is counted`,
    `  ${fields(judged)} }`,
  ]
}

const targetsOf = (targets: readonly TargetProposed[]): object[] | undefined =>
  targets.length === 0
    ? undefined
    : targets.map(target => ({
        from: target.from,
        green: { [boundOf(target)]: target.value },
        ...(target.amberWithin !== undefined && amberOf(target.amberWithin, target)),
      }))

const BEYOND = { 'at-least': 'below', above: 'at-most', 'at-most': 'above', below: 'at-least' } as const

/** A tolerance of 0 leaves nothing amber. */
function amberOf(within: string, target: TargetProposed): object {
  if (within === '0') return { red: { [BEYOND[boundOf(target)]]: target.value } }
  return { 'amber-within': numberOf(within) }
}

const numberOf = (within: string): string | number => (within.endsWith('%') ? within : Number(within))

/** None where the figure is supplied under its reference, or the national register's own serves. */
const methodOf = (parts: IndicatorProposed['parts']): object | undefined =>
  parts === undefined ? undefined : { kind: 'percentage', ...parts }
