// Leaves out of the sheets of a workbook what says nothing: cells and rows that are formatted and empty, of which a sheet
// that was formatted down to its last row has millions; and marks formulas that show nothing as empty texts. In: the members
// of the zip. Out: the same with leaner sheets, or why the workbook is not one.
import { strFromU8, strToU8 } from 'fflate'
import type { Members } from './unzip.ts'
import type { Closed } from './why-closed.ts'

const SHEET = /(^|[/\\])worksheets[/\\][^/\\]+\.xml$/i
export const isSheetPart = (name: string): boolean => SHEET.test(name)
const EMPTY_CELL = /<c\b[^<>]*(?:\/>|><\/c>)/g
const EMPTY_ROW = /<row\b[^<>]*(?:\/>|>\s*<\/row>)/g
/** `=IF(A1="","",…)` of a blank: the package cannot tell it from a formula that was never calculated, which has no `<v>`. */
const EMPTY_FORMULA = /<c\b([^<>]*)>(<f\b[^<>]*(?:\/>|>[^<]*<\/f>))<v(?:\/>| \/>|><\/v>)<\/c>/g
/** Some libraries write an empty `<v>` for every formula, as they calculate none; nor do they write in which order Excel does. */
const CALCULATED_IN = 'xl/calcChain.xml'
const CALCULATED = /(?:<\/f>|<f\b[^<>]*\/>)<v>[^<]/

/** A sheet has so many rows and columns, the last of which is XFD. */
const [ROWS, COLUMNS] = [1_048_576, 16_384]
/** The package takes any sign in an address for a letter, and makes room for a column beyond all others. */
const NO_ADDRESS = /<c\b[^<>]*?\sr=["'](?![A-Za-z]{1,3}[1-9]\d{0,6}["'])([^"'<>]*)/
/** Only an address with three letters or seven digits may be beyond them. */
const FAR_CELL = /<c\b[^<>]*?\br="(?=[A-Z]{3}|[A-Z]+\d{7})([A-Z]+)(\d+)"/g
const FAR_ROW = /<row\b[^<>]*?\br="()(\d{7,})"/g

export function leanSheets(members: Members): Members | Closed {
  const lean: Record<string, Uint8Array> = {}
  let known: boolean | undefined // looked for only where a formula shows nothing, since it takes as long as reading
  const isKnown = () => {
    known ??= isCalculated(members)
    return known
  }
  for (const [name, content] of Object.entries(members)) {
    if (!isSheetPart(name)) {
      lean[name] = content
      continue
    }
    const xml = strFromU8(content)
    const beyond = addressBeyond(xml)
    if (beyond !== undefined)
      return {
        unreadable: `it has ${beyond}, but a sheet has ${ROWS.toLocaleString('en-GB')} rows and ${COLUMNS.toLocaleString('en-GB')} columns`,
        todo: 'Export it again from its system.',
      }
    const typed = xml.replace(EMPTY_FORMULA, (cell, attributes, formula) =>
      isKnown() ? emptyText(cell, attributes, formula) : cell,
    )
    const leaner = typed.replace(EMPTY_CELL, '').replace(EMPTY_ROW, '')
    lean[name] = leaner === xml ? content : strToU8(leaner)
  }
  return lean
}

const isCalculated = (members: Members): boolean =>
  CALCULATED_IN in members ||
  Object.entries(members).some(([name, content]) => isSheetPart(name) && CALCULATED.test(strFromU8(content)))

const emptyText = (cell: string, attributes: string, formula: string): string =>
  /\bt=["']e["']/.test(attributes)
    ? cell
    : `<c${attributes.replace(/\st=["']\w*["']/, '')} t="str">${formula}<v></v></c>`

function addressBeyond(xml: string): string | undefined {
  const [, none] = NO_ADDRESS.exec(xml) ?? []
  if (none !== undefined) return `a cell '${none.replace(/[^\w]/g, '?').slice(0, 20)}'`
  for (const [, letters = '', row] of xml.matchAll(FAR_CELL))
    if (columnOf(letters) > COLUMNS || Number(row) > ROWS) return `a cell ${`${letters}${row}`.slice(0, 20)}`
  for (const [, , row = ''] of xml.matchAll(FAR_ROW))
    if (Number(row) > ROWS) return `a row ${row.slice(0, 20)}`
  return undefined
}

/** `XFD` → 16384. */
const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
