// Where the figures of other areas come from, for the notes. In: the figures of the paper and its areas. Out: sentences with
// the source of the figures, what they describe, and which councils are the neighbours.
import type { Comparator } from '../../definitions/areas.ts'
import { isUndated, type Observation, periodMeant } from '../../observations/observation.ts'
import { sayPeriod } from '../../terms/period.ts'
import { listInWords } from '../../terms/words.ts'
import type { PaperWriting } from '../paper-writing.ts'

type Known = Pick<PaperWriting, 'areas' | 'indicators' | 'sourceTitle'>

/**
 * `England average and Best statistical neighbour: from “Corporate parenting benchmarks”, year not stated.` Areas without
 * a figure are not named. Then each group of neighbours: `Neighbours: …, version of 2025`.
 */
export function benchmarksOf(writing: Known): string[] {
  const shown = [...writing.indicators.values()].flatMap(({ comparators }) => comparators)
  const compared = writing.areas.comparators.flatMap(area => {
    const known = shown.filter(one => one.area === area.id && one.amount.kind === 'known')
    return known.length === 0 ? [] : [{ area, says: sayBenchmarkSource(writing, known) }]
  })
  const alike = Map.groupBy(compared, ({ says }) => says)
  return [
    ...[...alike].map(([says, areas]) => `${listInWords(areas.map(({ area }) => area.name))}: ${says}.`),
    ...new Set(compared.flatMap(({ area }) => sayNeighbours(area))),
  ]
}

/** `from “Corporate parenting benchmarks”, year not stated`. */
function sayBenchmarkSource({ sourceTitle }: Known, known: readonly Observation[]): string {
  const titles = known.flatMap(({ from }) =>
    from.slice(0, 1).map(({ origin: { file } }) => {
      const title = sourceTitle(file)
      return title === undefined ? 'an earlier release' : `“${title}”`
    }),
  )
  const dates = known.map(one => (isUndated(one) ? 'year not stated' : sayPeriod(periodMeant(one))))
  return `from ${listInWords([...new Set(titles)])}, ${listInWords([...new Set(dates)])}`
}

function sayNeighbours({ neighbours, published }: Comparator): string[] {
  if (neighbours === undefined) return []
  const { group, version, source } = neighbours
  const councils =
    published !== undefined && 'mean-of' in published
      ? `: ${listInWords(published['mean-of'].map(({ name }) => name))}`
      : ''
  const from = source === undefined ? '' : ` (${source})`
  return [
    `Neighbours: ${group}, ${version === undefined ? 'version not stated' : `version of ${version}`}${from}${councils}.`,
  ]
}
