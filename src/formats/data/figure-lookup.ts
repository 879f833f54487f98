// Looks up what the record holds about each figure. In: a paper and its record. Out: the order of the figures, the
// names of their parts and areas, and their verdicts.
import type { ChanceRange, DirectionCell, Figure, RatingCell, SignalCell } from '../../figures/figure.ts'
import type { Paper } from '../../papers/paper.ts'
import type { PrintedPlace, PrintedRecord } from '../../papers/printed.ts'
import { parsePart } from '../../terms/part.ts'

export interface FigureLookup {
  /**
   * References of all figures: first those that topics print, in their order, then those that appear only in the
   * summary, a section or a chart.
   */
  readonly order: readonly string[]
  /**
   * The name of a part of an indicator where it is printed: `1 to 4`; for a part of two group maps
   * `Fostering, Over 20 miles from home: 5 to 9`.
   */
  partName(figure: Figure): string
  areaName(figure: Figure): string
  /** Whether it is the latest published figure of another area, as a topic or a summary shows it. */
  isBenchmark(figure: Figure): boolean
  /** Only for the figure that was judged. */
  rating(figure: Figure): RatingCell | undefined
  /** Only for the paper's own month. */
  direction(figure: Figure): DirectionCell | undefined
  /** Only for the paper's own month. */
  signal(figure: Figure): SignalCell | undefined
  /** Only for the paper's own month. */
  chanceRange(figure: Figure): ChanceRange | undefined
}

const ORDER: readonly PrintedPlace['in'][] = ['topic', 'summary', 'section']

export function figureLookup({ council, figures }: Paper, { places, verdicts }: PrintedRecord): FigureLookup {
  const placed = ORDER.flatMap(where => places.filter(place => place.in === where))
  const first = firstOfEach(placed.map(place => [place.figure, place]))
  const sections = placed.filter(place => place.in === 'section')
  const inSections = firstOfEach(sections.map(place => [place.figure, place]))
  // A share of a part that no cell prints has the name of the part's own number.
  const ofParts = firstOfEach(sections.map(place => [figures[place.figure]?.part, place]))
  const areas = firstOfEach(placed.map(({ figure, area }) => [figure, area]))
  const benchmarks = new Set(placed.filter(({ zone }) => zone === 'benchmarks').map(({ figure }) => figure))
  const ratings = firstOfEach(verdicts.map(({ figure, rating }) => [figure, rating]))
  const directions = firstOfEach(verdicts.map(({ figure, direction }) => [figure, direction]))
  const signals = firstOfEach(verdicts.map(({ figure, signal }) => [figure, signal]))
  const ranges = firstOfEach(verdicts.map(({ figure, chanceRange }) => [figure, chanceRange]))
  return {
    order: [...new Set([...first.keys(), ...Object.keys(figures)])].filter(ref => figures[ref] !== undefined),
    partName: ({ ref, part = '' }) => {
      const place = inSections.get(ref) ?? ofParts.get(part)
      if (place === undefined) return part
      return parsePart(part).length > 1 ? `${place.row}, ${place.column}` : place.row
    },
    areaName: ({ ref, area }) => (ref.endsWith(`/${area}`) ? (areas.get(ref) ?? area) : council),
    isBenchmark: ({ ref }) => benchmarks.has(ref),
    rating: ({ ref }) => ratings.get(ref),
    direction: ({ ref }) => directions.get(ref),
    signal: ({ ref }) => signals.get(ref),
    chanceRange: ({ ref }) => ranges.get(ref),
  }
}

/** The first value of each figure, in the order of the paper. Entries without a figure or a value are left out. */
function firstOfEach<T>(entries: readonly (readonly [string | undefined, T | undefined])[]): Map<string, T> {
  const found = new Map<string, T>()
  for (const [ref, value] of entries)
    if (ref !== undefined && value !== undefined && !found.has(ref)) found.set(ref, value)
  return found
}
