// Sections of Word: on sheets of the look, in one or more columns, on a fresh sheet or continuing. In: content.
import {
  type ISectionOptions,
  type ISectionPropertiesOptions,
  type Paragraph,
  SectionType,
  type Table,
} from 'docx'
import type { PaperSheet } from '../../drawing/look/look.ts'
import { COLUMN_GAP_MM, mm } from './lengths.ts'

export type Content = Paragraph | Table

export const onFreshSheet = (children: readonly Content[], columns = 1): ISectionOptions =>
  section(SectionType.NEXT_PAGE, children, columns)
export const continuing = (children: readonly Content[], columns = 1): ISectionOptions =>
  section(SectionType.CONTINUOUS, children, columns)

function section(
  type: (typeof SectionType)[keyof typeof SectionType],
  children: readonly Content[],
  columns: number,
): ISectionOptions {
  return {
    properties: {
      type,
      ...(columns > 1 && { column: { count: columns, space: mm(COLUMN_GAP_MM), equalWidth: true } }),
    },
    children,
  }
}

/** A section and the sheets that it is printed on. */
export interface SectionOnSheet {
  readonly section: ISectionOptions
  readonly sheet: PaperSheet
}

export const onSheet = (sections: readonly ISectionOptions[], sheet: PaperSheet): SectionOnSheet[] =>
  sections.map(one => ({
    section: { ...one, properties: { ...one.properties, page: pageOf(sheet) } },
    sheet,
  }))

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
