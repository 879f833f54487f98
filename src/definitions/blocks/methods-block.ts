// The methods annex: how the figures were counted, by which options and group maps, and how every row was used.
import { z } from 'zod'
import { type NumberingInput, numberedTable } from '../numbered.ts'
import { blockKind } from './block-kind.ts'

/** Its tables, in the order in which they are printed. */
const methodsTables = ({
  countsReturns,
  accountsForRows,
  groups,
}: Pick<NumberingInput, 'countsReturns' | 'accountsForRows' | 'groups'>): string[] => [
  ...(countsReturns ? ['table-counting', 'table-rules'] : []),
  ...(groups.length > 0 ? ['table-group-maps'] : []),
  ...(countsReturns && accountsForRows ? ['table-rows', 'table-rows-left-out'] : []),
]

export const methodsBlock = blockKind({
  schema: z.strictObject({ block: z.literal('methods'), title: z.string() }),
  id: () => 'methods',
  words: ({ title }) => [title],
  heading: () => 'appendix',
  numbers: (_, given) => methodsTables(given).map(id => numberedTable(id)),
})
