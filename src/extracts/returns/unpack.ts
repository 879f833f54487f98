// Unpacks the files of a return. In: a file as supplied, perhaps zipped. Out: each file in it with its kind, or why
// it cannot be opened.
import { unzipSync } from 'fflate'
import { sha256 } from '../../terms/sha256.ts'
import { fileKindOf, type Kind } from '../open-spreadsheet.ts'
import { unzip } from '../unzip.ts'
import { type Closed, whyClosed } from '../why-closed.ts'
import { isZip } from '../zip-list.ts'

export interface GivenFile {
  readonly file: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

export type Unpacked = (GivenFile & { readonly kind: Kind }) | ({ readonly file: string } & Closed)

/** More than a hundred times the returns of all England for five years. A larger zip is malicious. */
const MOST_BYTES = 4 * 1024 ** 3
/** A zip for each year in a zip for the council in a zip for the region. */
const DEEPEST = 3
/** Files that macOS, Windows and Excel leave behind, and folders. */
const LITTER = /(^|\/)(__MACOSX\/|\.|~\$|(thumbs\.db|desktop\.ini)$)|\/$/i

export const isLitter = (path: string): boolean => LITTER.test(path)

/** A file in a zip has the path `data/returns/ssda903/v1.zip/2017/episodes.csv`, and so has one in a zip within it. */
export const unpack = (given: GivenFile): readonly Unpacked[] => unpackUpTo(given, { bytes: MOST_BYTES }, 1)

function unpackUpTo(given: GivenFile, left: { bytes: number }, depth: number): readonly Unpacked[] {
  const { file, bytes } = given
  const closed = whyClosed(bytes)
  if (closed !== undefined) return [{ file, ...closed }]
  const kind = fileKindOf(bytes)
  if (kind !== 'workbook' || !isZip(bytes)) return [{ ...given, kind }]
  try {
    const names: string[] = []
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        left.bytes -= originalSize
        return false
      },
    })
    // .xlsx and .ods are zips as well.
    if (names.some(name => name === '[Content_Types].xml' || name === 'mimetype' || name === 'content.xml'))
      return [{ ...given, kind }]
    if (left.bytes < 0) return [{ file, unreadable: 'it unpacks to more than four gigabytes' }]
    if (depth > DEEPEST)
      return [{ file, unreadable: `zip files are packed in zip files more than ${DEEPEST} deep` }]
    const found = unzip(bytes, MOST_BYTES, name => !isLitter(name))
    if ('unreadable' in found) return [{ file, ...found }]
    return Object.entries(found.members).flatMap(([name, content]) =>
      unpackUpTo({ file: `${file}/${name}`, sha256: sha256(content), bytes: content }, left, depth + 1),
    )
  } catch {
    return [{ file, unreadable: 'it is damaged or incomplete' }]
  }
}
