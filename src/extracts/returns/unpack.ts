// Unpacks the files of a return. In: files as supplied, some of them zipped. Out: each file with its kind, or
// why it cannot be opened.
import { unzipSync } from 'fflate'
import { sha256 } from '../../terms/sha256.ts'
import { fileKindOf, type Kind } from '../open-spreadsheet.ts'

export interface GivenFile {
  readonly file: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

export type Unpacked =
  | { readonly files: readonly (GivenFile & { readonly kind: Kind })[] }
  | { readonly unreadable: string }

/** More than a hundred times the returns of all England for five years. A larger zip is malicious. */
const MOST_BYTES = 4 * 1024 ** 3
/** Files that macOS and Excel leave behind, and folders. */
const LITTER = /(^|\/)(__MACOSX\/|\.|~\$)|\/$/

export const isLitter = (path: string): boolean => LITTER.test(path)

/**
 * A file in a zip has the path `data/returns/ssda903/v1.zip/2017/episodes.csv`. A zip within a zip is not
 * opened.
 */
export function unpack(given: GivenFile): Unpacked {
  const kind = fileKindOf(given.bytes)
  if (kind !== 'workbook' || !startsAsZip(given.bytes)) return { files: [{ ...given, kind }] }
  try {
    const names: string[] = []
    let size = 0
    unzipSync(given.bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        size += originalSize
        return false
      },
    })
    // .xlsx and .ods are zips as well.
    if (names.some(name => name === '[Content_Types].xml' || name === 'mimetype' || name === 'content.xml'))
      return { files: [{ ...given, kind }] }
    if (size > MOST_BYTES) return { unreadable: 'it unpacks to more than four gigabytes' }
    const files = Object.entries(unzipSync(given.bytes, { filter: ({ name }) => !isLitter(name) }))
    return {
      files: files.map(([name, bytes]) => ({
        file: `${given.file}/${name}`,
        sha256: sha256(bytes),
        bytes,
        kind: fileKindOf(bytes),
      })),
    }
  } catch {
    return {
      unreadable: isLocked(given.bytes) ? 'it is protected by a password' : 'it is damaged or incomplete',
    }
  }
}

const startsAsZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * In a zip, each file has a header that begins with the bytes PK 3 4. The first bit of its flags says that
 * the file is encrypted.
 */
function isLocked(bytes: Uint8Array): boolean {
  for (let at = 0; at + 6 < bytes.length; at++) {
    if (
      bytes[at] === 0x50 &&
      bytes[at + 1] === 0x4b &&
      bytes[at + 2] === 3 &&
      bytes[at + 3] === 4 &&
      ((bytes[at + 6] ?? 0) & 1) === 1
    )
      return true
  }
  return false
}
