// The rules by which the paper's indicators were counted. In: the counters and the indicators. Out: a table
// of rules with their sources.
import { measuresNeeded } from '../../../definitions/names-used.ts'
import { periodIn } from '../../../figures/times.ts'
import type { DataTable } from '../../paper.ts'
import type { Writing } from '../../writing.ts'
import { words, wordsTable } from './words-table.ts'

export const rulesTable = (writing: Writing): DataTable =>
  wordsTable(writing, {
    id: 'rules',
    title: 'how each indicator was counted',
    rowHeading: 'Indicator',
    columns: [words('Rule'), words('Source')],
    rows: [...writing.indicators.values()].flatMap(({ definition }) => {
      // The numerator comes first, and its rule says what it is of.
      const [measure] = measuresNeeded(definition)
      const explained =
        measure === undefined
          ? undefined
          : writing.returns
              .map(({ counter }) => counter.explain(measure, periodIn(writing.of, definition)))
              .find(one => one !== undefined)
      return explained === undefined
        ? []
        : [{ label: `${definition.ref} ${definition.name}`, texts: [explained.rule, explained.source] }]
    }),
  })
