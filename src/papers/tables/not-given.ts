// Indicators that the returns of the paper do not give. In: their references. Out: a table with the reason of
// each in words; one that has a figure shows it.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { PartDefinition } from '../../definitions/paper.ts'
import { sayPeriod } from '../../terms/period.ts'
import { lowerFirst, upperFirst } from '../../terms/words.ts'
import type { DataTable } from '../paper.ts'
import type { Writing } from '../writing.ts'
import { textCell } from './judged-cells.ts'

type Definition = Extract<PartDefinition, { part: 'not-given' }>

export function notGivenTable(writing: Writing, { id, title, indicators }: Definition): DataTable {
  const rows = indicators.map((ref): DataTable['rows'][number] => {
    const indicator = indicatorOf(writing, ref)
    const { missing } = writing.figures.figure(indicator, indicator.latest)
    const why =
      missing === undefined
        ? 'It is given.'
        : upperFirst(`${missing.because ?? 'no workbook or return of the paper has it'}.`)
    return {
      kind: 'item',
      label: `${ref} ${indicator.definition.name}`,
      cells: [{ cell: 'figure', figure: writing.figures.cell(indicator, indicator.latest) }, textCell(why)],
    }
  })
  return {
    id: `table-${id}`,
    caption: `${writing.labels.table(`table-${id}`)}: ${lowerFirst(title)}`,
    says: [],
    rowHeading: 'Indicator',
    columns: [
      { title: sayPeriod(writing.of), holds: 'figures', isCurrent: true },
      { title: 'Why not', holds: 'words' },
    ],
    rows,
    notes: [],
  }
}
