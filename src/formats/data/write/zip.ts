// Puts the parts of a workbook into one file, the same bytes every time. In: parts in order and the paper's
// day. Out: a zip.
import { strToU8, type Zippable, zipSync } from 'fflate'

export interface Part {
  readonly path: string
  readonly text: string
  /** The first part of an ods, by which it is recognised, is stored as it is. */
  readonly isStored?: true
}

/** fflate and not zlib: the same input gives the same bytes on every machine and version of Node. */
export function zipParts(parts: readonly Part[], day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  // A zip holds local time, so that noon of the day is written the same in every time zone. It cannot hold a
  // year before 1980.
  const mtime = new Date(Math.max(year, 1980), month - 1, date, 12)
  const files: Zippable = Object.fromEntries(
    parts.map(({ path, text, isStored }) => [path, [strToU8(text), { mtime, level: isStored ? 0 : 6 }]]),
  )
  return zipSync(files)
}
