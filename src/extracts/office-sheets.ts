// Says which part of an .xlsx holds which sheet. In: the XML of the workbook and of its relations. Out: the sheets in
// their order, each with its path.
import { attributeIn, startTags, unescapeXml } from './xml-text.ts'

export interface SheetPart {
  readonly name: string
  /** As `pathInBook` gives it; empty where the workbook does not say it. */
  readonly path: string
}

export function sheetParts(workbook: string, relations: string): SheetPart[] {
  const targets = new Map(
    startTags(relations, 'Relationship').map(tag => [attributeIn(tag, 'Id'), attributeIn(tag, 'Target')]),
  )
  return startTags(workbook, 'sheet').map(tag => ({
    name: unescapeXml(attributeIn(tag, 'name') ?? ''),
    path: pathInBook(targets.get(attributeIn(tag, 'id') ?? '') ?? ''),
  }))
}

/** The last folder and the name, in whichever form a path is written: `worksheets/sheet1.xml`. */
export const pathInBook = (path: string): string =>
  path.replaceAll('\\', '/').toLowerCase().split('/').slice(-2).join('/')
