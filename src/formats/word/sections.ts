// Sections: a lying sheet, or the same stood up, in one column or more, on a fresh sheet or going on. In:
// content. Out: sections.
import { type ISectionOptions, PageOrientation, type Paragraph, SectionType, type Table } from 'docx'
import type { Lie } from '../sheet-of.ts'
import { COLUMN_GAP_MM, mm, PAGE } from './lengths.ts'

export type Content = Paragraph | Table

export const onFreshSheet = (children: readonly Content[], columns = 1): ISectionOptions =>
  section(SectionType.NEXT_PAGE, children, columns)
export const goingOn = (children: readonly Content[], columns = 1): ISectionOptions =>
  section(SectionType.CONTINUOUS, children, columns)

/** Sections on sheets that lie as they are told to. */
export const lay = (sections: readonly ISectionOptions[], lie: Lie): ISectionOptions[] =>
  lie === 'upright' ? sections.map(standUp) : [...sections]

export const lieOf = ({ properties }: ISectionOptions): Lie =>
  properties?.page?.size?.orientation === PageOrientation.PORTRAIT ? 'upright' : 'lying'

function standUp(lying: ISectionOptions): ISectionOptions {
  const { page, ...properties } = lying.properties ?? {}
  return {
    ...lying,
    properties: {
      ...properties,
      page: {
        ...page,
        size: { width: mm(PAGE.heightMm), height: mm(PAGE.widthMm), orientation: PageOrientation.PORTRAIT },
      },
    },
  }
}

function section(
  type: (typeof SectionType)[keyof typeof SectionType],
  children: readonly Content[],
  columns: number,
): ISectionOptions {
  const side = mm(PAGE.sideMm)
  return {
    properties: {
      type,
      page: {
        // Word wants the sheet as it lies; docx turns it.
        size: { width: mm(PAGE.heightMm), height: mm(PAGE.widthMm), orientation: PageOrientation.LANDSCAPE },
        margin: {
          top: mm(PAGE.topMm),
          bottom: mm(PAGE.bottomMm),
          left: side,
          right: side,
          header: mm(6),
          footer: mm(8),
          gutter: 0,
        },
      },
      ...(columns > 1 && { column: { count: columns, space: mm(COLUMN_GAP_MM), equalWidth: true } }),
    },
    children,
  }
}
