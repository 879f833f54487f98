// Sections of Word: on sheets of the look, in one or more columns. What follows on the same sheets in the same columns is
// one section. In: the content of blocks. Out: sections.
import {
  Column,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  type Paragraph,
  SectionType,
  type Table,
} from 'docx'
import type { PaperSheet } from '../../drawing/look/look.ts'
import { COLUMN_GAP_MM, mm } from './lengths.ts'

export type Content = Paragraph | Table

/** How many columns of one width, or the width of each in millimetres. */
export type TextColumns = number | readonly number[]

/** The content of a block, or of a part of it. */
export interface Laid {
  /** It begins a page, begins below what is before it, or goes on in the columns before it. */
  readonly begins: 'page' | 'below' | 'in the same columns'
  readonly columns: TextColumns
  readonly content: readonly Content[]
}

/** Its first paragraph must break the page itself, since it may go on in the section before it. */
export const onFreshSheet = (content: readonly Content[], columns: TextColumns = 1): Laid => ({
  begins: 'page',
  columns,
  content,
})
export const continuing = (content: readonly Content[], columns: TextColumns = 1): Laid => ({
  begins: 'below',
  columns,
  content,
})
export const runningOn = (content: readonly Content[], columns: TextColumns): Laid => ({
  begins: 'in the same columns',
  columns,
  content,
})

/** Content and the sheet that it is printed on. */
export interface LaidOnSheet extends Laid {
  readonly sheet: PaperSheet
}

export const onSheet = (laid: readonly Laid[], sheet: PaperSheet): LaidOnSheet[] =>
  laid.map(one => ({ ...one, sheet }))

export interface SectionOnSheet {
  readonly section: ISectionOptions
  readonly sheet: PaperSheet
}

/** As few sections as the sheets and columns allow. */
export function joinedSections(laid: readonly LaidOnSheet[]): SectionOnSheet[] {
  const runs: LaidOnSheet[] = []
  for (const one of laid) {
    const before = runs.at(-1)
    if (before !== undefined && goesOn(before, one))
      runs[runs.length - 1] = { ...before, content: [...before.content, ...one.content] }
    else runs.push(one)
  }
  return runs.map((run, at) => ({
    section: sectionOf(run, run.begins === 'page' || runs[at - 1]?.sheet !== run.sheet),
    sheet: run.sheet,
  }))
}

/** TextColumns that begin below others are filled evenly, so they need a section of their own. */
const goesOn = (before: LaidOnSheet, { sheet, columns, begins }: LaidOnSheet): boolean =>
  before.sheet === sheet &&
  String(before.columns) === String(columns) &&
  (begins !== 'below' || columns === 1)

const sectionOf = ({ sheet, columns, content }: LaidOnSheet, isOnFreshSheet: boolean): ISectionOptions => ({
  properties: {
    type: isOnFreshSheet ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
    page: pageOf(sheet),
    ...columnsOf(columns),
  },
  children: content,
})

function columnsOf(columns: TextColumns): Pick<ISectionPropertiesOptions, 'column'> {
  const space = mm(COLUMN_GAP_MM)
  if (typeof columns !== 'number')
    return {
      column: {
        count: columns.length,
        space,
        equalWidth: false,
        children: columns.map(
          (width, at) => new Column({ width: mm(width), ...(at < columns.length - 1 && { space }) }),
        ),
      },
    }
  return columns > 1 ? { column: { count: columns, space, equalWidth: true } } : {}
}

function pageOf({
  orientation,
  widthMm,
  heightMm,
  wordMarginsMm,
}: PaperSheet): NonNullable<ISectionPropertiesOptions['page']> {
  const { top, right, bottom, left } = wordMarginsMm
  return {
    // docx expects the size of the portrait sheet, and turns it.
    size: {
      width: mm(Math.min(widthMm, heightMm)),
      height: mm(Math.max(widthMm, heightMm)),
      orientation,
    },
    margin: {
      top: mm(top),
      right: mm(right),
      bottom: mm(bottom),
      left: mm(left),
      header: mm(6),
      footer: mm(8),
      gutter: 0,
    },
  }
}
