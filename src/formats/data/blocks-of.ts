// The parts of a paper that get their own sheet in the workbook: its topics, summaries and declared tables.
import {
  type DataTable,
  dataTablesOf,
  type Legend,
  type Paper,
  type Summary,
  type Topic,
} from '../../papers/paper.ts'

export const topicsOf = (paper: Paper): Topic[] => paper.blocks.filter(block => block.block === 'topic')

export const summariesOf = (paper: Paper): Summary[] =>
  paper.blocks.filter(block => block.block === 'summary')

export const sectionTablesOf = (paper: Paper): DataTable[] =>
  paper.blocks.filter(block => block.block === 'section').flatMap(dataTablesOf)

/** The keys to the signs of a paper: in its notes, on its dashboard or under its summary. */
export const legendsOf = ({ blocks }: Paper): Legend[] =>
  blocks.flatMap(block =>
    block.block === 'notes' || block.block === 'dashboard' || block.block === 'summary' ? [block.legend] : [],
  )
