// Prepares a workbook for the spreadsheet package, which unpacks all of it by itself, does not look at check sums, needs
// minutes for some damaged zips, and keeps every empty cell. In: the zip of an .xlsx or .ods, and which of its parts are
// needed. Out: a sound one of these parts that is not packed, or why it cannot be read.
import { zipSync } from 'fflate'
import { leanSheets } from './lean-sheets.ts'
import { type Members, unzip } from './unzip.ts'
import type { Closed } from './why-closed.ts'

/** A sheet of 60,000 rows has 30 megabytes. The parts that are not needed count too. */
export const MOST_BYTES = 256 * 1024 ** 2

export function wholeWorkbook(bytes: Uint8Array, isNeeded?: (part: string) => boolean): Uint8Array | Closed {
  const found = unzip(bytes, MOST_BYTES, isNeeded)
  return 'unreadable' in found ? found : leanWorkbook(found.members)
}

export function leanWorkbook(parts: Members): Uint8Array | Closed {
  const members = leanSheets(parts)
  return isClosed(members) ? members : zipSync({ ...members }, { level: 0 })
}

/** A member may have the name `unreadable`. */
const isClosed = (found: object): found is Closed =>
  'unreadable' in found && typeof found.unreadable === 'string'
