// Sections: the same lying sheet throughout, in one column or more, on a fresh sheet or going on. In: content. Out: sections.
import { PageOrientation, SectionType, type ISectionOptions, type Paragraph, type Table } from 'docx'
import { COLUMN_GAP_MM, mm, PAGE } from './lengths.ts'

export type Content = Paragraph | Table

export const onFreshSheet = (children: readonly Content[], columns = 1): ISectionOptions => section(SectionType.NEXT_PAGE, children, columns)
export const goingOn = (children: readonly Content[], columns = 1): ISectionOptions => section(SectionType.CONTINUOUS, children, columns)

function section(type: (typeof SectionType)[keyof typeof SectionType], children: readonly Content[], columns: number): ISectionOptions {
  const side = mm(PAGE.sideMm)
  return {
    properties: {
      type,
      page: {
        // Word wants the sheet as it lies; docx turns it.
        size: { width: mm(PAGE.heightMm), height: mm(PAGE.widthMm), orientation: PageOrientation.LANDSCAPE },
        margin: { top: mm(PAGE.topMm), bottom: mm(PAGE.bottomMm), left: side, right: side, header: mm(6), footer: mm(8), gutter: 0 },
      },
      ...(columns > 1 && { column: { count: columns, space: mm(COLUMN_GAP_MM), equalWidth: true } }),
    },
    children,
  }
}
