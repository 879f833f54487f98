// Sections and their parts as written: what the paper shows, and the record of what it prints.
import type { Chart } from './chart.ts'
import type { DataTable, Section, SectionPart } from './paper.ts'
import { joinPrinted, NOTHING_PRINTED, type PrintedRecord } from './printed.ts'
import type { WrittenBlock } from './written-block.ts'

export interface WrittenPart {
  readonly part: SectionPart
  readonly printed: PrintedRecord
}

export interface WrittenTable {
  readonly table: DataTable
  readonly printed: PrintedRecord
}

export const writtenSection = (
  head: Omit<Section, 'parts'>,
  parts: readonly WrittenPart[],
): WrittenBlock<Section> => ({
  block: { ...head, parts: parts.map(({ part }) => part) },
  printed: joinPrinted(parts.map(({ printed }) => printed)),
})

export const textPart = (paragraphs: readonly string[], heading?: string): WrittenPart => ({
  part: { part: 'text', ...(heading !== undefined && { heading }), paragraphs },
  printed: NOTHING_PRINTED,
})

export const tablePart = ({ table, printed }: WrittenTable): WrittenPart => ({
  part: { part: 'table', table },
  printed,
})

export const chartPart = (chart: Chart): WrittenPart => ({
  part: { part: 'chart', chart },
  printed: NOTHING_PRINTED,
})
