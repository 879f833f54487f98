// Sheets that nothing names are not unpacked; where it is not plain which part is which sheet, all are.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { chosenParts, partsNeeded } from '../../src/extracts/chosen-parts.ts'
import { openSpreadsheet } from '../../src/extracts/open-spreadsheet.ts'
import { book, sheetOf } from './workbooks.ts'

const parts = unzipSync(
  book({ Notes: sheetOf([['written on the first sheet']]), 'Données & co': sheetOf([[482]]) }),
)
/** Not packed, so that a text in it can be found. */
const bookOf = (changed: Readonly<Record<string, (xml: string) => string>> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        strToU8((changed[name] ?? (xml => xml))(strFromU8(content))),
      ]),
    ),
    { level: 0 },
  )
const whole = bookOf()
const named = () => ['Données & co']
const neededIn = async (bytes: Uint8Array) => {
  const isNeeded = partsNeeded(await chosenParts(bytes, named))
  return Object.keys(parts).filter(part => /worksheets\/sheet/.test(part) && isNeeded(part))
}

describe('chosenParts', () => {
  it('leaves out the sheets that are not chosen', async () =>
    expect(await neededIn(whole)).toEqual(['xl/worksheets/sheet2.xml']))
  it('needs every part that is no sheet', async () => {
    const isNeeded = partsNeeded(await chosenParts(whole, named))
    expect(Object.keys(parts).filter(part => !isNeeded(part))).toEqual(['xl/worksheets/sheet1.xml'])
  })
  it.each([
    [
      'its relations are named otherwise',
      { 'xl/_rels/workbook.xml.rels': (xml: string) => xml.replaceAll('rId', 'no') },
    ],
    [
      'a sheet is not where it should be',
      { 'xl/_rels/workbook.xml.rels': (xml: string) => xml.replace('sheet2.xml', 'sheet3.xml') },
    ],
    [
      'its list of sheets cannot be read',
      { 'xl/workbook.xml': (xml: string) => xml.replaceAll('<sheet ', '<leaf ') },
    ],
  ])('needs all sheets where %s', async (_, changed) =>
    expect(await neededIn(bookOf(changed))).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']),
  )
})

describe('a workbook with a damaged part', () => {
  const damaged = (text: string) => {
    const at = new TextDecoder('latin1').decode(whole).indexOf(text)
    return whole.with(at, '9'.charCodeAt(0))
  }
  it('is refused where the part is a sheet that is read', async () =>
    expect(await openSpreadsheet(damaged('482'), named)).toMatchObject({
      unreadable: 'it is damaged or incomplete',
    }))
  it('is read where the part is a sheet that is not', async () => {
    const opened = await openSpreadsheet(damaged('<worksheet'), named)
    expect('sheets' in opened && opened.sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['Notes', 0],
      ['Données & co', 1],
    ])
  })
})
