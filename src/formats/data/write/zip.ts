// Packs the parts of a workbook into one zip file, with the same bytes every time. In: parts in order and the paper's
// date. Out: a zip.
import { strToU8, type Zippable, zipSync } from 'fflate'

export interface ZipMember {
  readonly path: string
  readonly text: string
  /** The first part of an ods, which identifies the format, is stored uncompressed. */
  readonly isStored?: true
}

/** fflate and not zlib: the same input gives the same bytes on every machine and version of Node. */
export function zipParts(parts: readonly ZipMember[], day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  // A zip holds local time, so noon of the day is written the same in every time zone. It cannot hold a year before
  // 1980.
  const mtime = new Date(Math.max(year, 1980), month - 1, date, 12)
  const files: Zippable = Object.fromEntries(
    parts.map(({ path, text, isStored }) => [path, [strToU8(text), { mtime, level: isStored ? 0 : 6 }]]),
  )
  return zipSync(files)
}
