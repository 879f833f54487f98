// Lists the figures that an edition keeps back, for the analyst: never a file of the edition. In: the references with their
// reasons. Out: CSV, by reference. It has no number of them.
import type { WhyKeptBack } from '../../definitions/disclosure.ts'
import { csvFile, csvText } from './write/write-csv.ts'

const WHY: Readonly<Record<WhyKeptBack, string>> = {
  small: 'the count is small, or the figure tells a small count',
  'small-base': 'a percentage or a mean of too few',
  'protects-others': 'a small count could be worked out from it',
}

export const keptBackCsv = (figures: ReadonlyMap<string, WhyKeptBack>): string =>
  csvFile([
    ['reference', 'why'],
    ...[...figures]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([ref, why]) => [csvText(ref), csvText(WHY[why])]),
  ])
