// What the topics of a paper for members leave out: every month's figure, the figures of other areas, the targets and
// the definitions. A paper in full prints these in its topics, and leaves this block out.
import { z } from 'zod'
import { numberedTable } from '../numbered.ts'
import { tableIdOf } from '../parts/part-kind.ts'
import { blockKind } from './block-kind.ts'

/** The tables of the annex, in order. */
export const ANNEX_TABLES = {
  months: tableIdOf('months'),
  benchmarks: tableIdOf('benchmarks'),
  targets: tableIdOf('targets'),
} as const

export const annexBlock = blockKind({
  schema: z.strictObject({ block: z.literal('annex'), title: z.string() }),
  id: () => 'annex',
  words: ({ title }) => [title],
  needs: 'month',
  printedIn: ['members'],
  heading: () => 'appendix',
  numbers: (_, { indicators, compared }) => [
    ...(indicators.length === 0 ? [] : [numberedTable(ANNEX_TABLES.months, { refs: indicators })]),
    ...(compared.length === 0 ? [] : [numberedTable(ANNEX_TABLES.benchmarks, { refs: compared })]),
    ...(indicators.length === 0 ? [] : [numberedTable(ANNEX_TABLES.targets)]),
  ],
})
