// A workbook with one cell changed. In: its bytes. Out: the bytes of another.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Another number in the first cell that has this one. */
export function workbookWith(book: Uint8Array, before: number, after: number): Uint8Array {
  const parts = unzipSync(book)
  const cell = `<v>${before}</v>`
  const [sheet, xml] =
    Object.entries(parts)
      .map(([name, bytes]) => [name, strFromU8(bytes)] as const)
      .find(([name, text]) => name.startsWith('xl/worksheets/') && text.includes(cell)) ?? []
  if (sheet === undefined || xml === undefined) throw new Error(`no cell has ${before}`)
  return zipSync({ ...parts, [sheet]: strToU8(xml.replace(cell, `<v>${after}</v>`)) })
}
