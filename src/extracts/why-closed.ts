// Recognises files that no reader can open, whatever their names. In: bytes. Out: what the file is and what to do;
// nothing for any other file.

import { isLockedBy, listOfZip } from './zip-list.ts'

/** Why a file cannot be opened, to follow `The file cannot be opened:`. */
export interface Closed {
  readonly unreadable: string
  /** What to do, as a sentence, where it is not to save the file again. */
  readonly todo?: string
}

export const LOCKED: Closed = {
  unreadable: 'it is protected by a password',
  todo: 'Open it with the password, remove the password, and save it again.',
}
const LOCKED_ZIP: Closed = {
  unreadable: 'it is a zip file protected by a password',
  todo: 'Unpack it with the password, and save the files here, or in a zip file without a password.',
}
const CUT_OFF: Closed = {
  unreadable: 'it is damaged or incomplete, since its end is missing',
  todo: 'Copy it again, or export it again from its system.',
}
const packed = (by: string): Closed => ({
  unreadable: `it is packed by ${by}, which is not read here`,
  todo: 'Unpack it, and save the files here or in a zip file.',
})

/** The first bytes of each kind of archive but zip. */
const ARCHIVES: readonly (readonly [by: string, ...start: number[]])[] = [
  ['7-Zip', 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  ['RAR', 0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  ['gzip', 0x1f, 0x8b, 0x08],
  ['bzip2', 0x42, 0x5a, 0x68, 0x39, 0x31, 0x41],
  ['xz', 0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ['Zstandard', 0x28, 0xb5, 0x2f, 0xfd],
]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b, 3, 4]

export function whyClosed(bytes: Uint8Array): Closed | undefined {
  const begins = (start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)
  const archive = ARCHIVES.find(([, ...start]) => begins(start))
  if (archive !== undefined) return packed(archive[0])
  if (begins(OLE)) return whyContainerClosed(bytes)
  return begins(ZIP) ? whyZipClosed(bytes) : undefined
}

/** The facts of the problem `extract-unreadable`. */
export const whyUnreadable = ({ unreadable, todo }: Closed): { reason: string; todo?: string } => ({
  reason: unreadable,
  ...(todo !== undefined && { todo }),
})

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/**
 * Excel keeps a workbook with a password as an encrypted package in an OLE container, whose folder has its
 * parts' names in UTF-16.
 */
const PACKAGE = latin(new Uint8Array([...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0])))
function whyContainerClosed(bytes: Uint8Array): Closed | undefined {
  if (latin(bytes).includes(PACKAGE)) return LOCKED
  return isCutContainer(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ? CUT_OFF : undefined
}

const [LAST_SECTOR, HEADER_BYTES, FIRST_TABLE, TABLES_IN_HEADER] = [0xfffffffa, 512, 76, 109]

/**
 * The container has sectors, and tables that give for each of them the one that follows it; the header lists the sectors
 * of the tables. The package takes what lies beyond the end of a file that was cut off from unused memory, which may
 * be anything.
 */
function isCutContainer(view: DataView): boolean {
  if (view.byteLength < HEADER_BYTES) return true
  const size = 2 ** view.getUint16(30, true)
  const isBeyond = (sector: number) => sector <= LAST_SECTOR && (sector + 2) * size > view.byteLength
  for (let n = 0; n < TABLES_IN_HEADER; n++) {
    const table = view.getUint32(FIRST_TABLE + n * 4, true)
    if (table > LAST_SECTOR) return false
    const [from, to] = [(table + 1) * size, (table + 2) * size]
    if (to > view.byteLength) return true
    for (let at = from; at < to; at += 4) if (isBeyond(view.getUint32(at, true))) return true
  }
  return false
}

/** The record of a file at its place in a zip. */
const FILE = 0x04034b50

/** An unzipper that ignores the flag of encryption would give nonsense. */
function whyZipClosed(bytes: Uint8Array): Closed | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 8 && view.getUint32(0, true) === FILE && isLockedBy(view.getUint16(6, true)))
    return LOCKED_ZIP
  const listed = listOfZip(bytes)
  if (listed === undefined) return CUT_OFF
  return listed.some(({ isLocked }) => isLocked) ? LOCKED_ZIP : undefined
}
