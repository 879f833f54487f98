// The list of files at the end of a zip. In: its bytes. Out: for each file its name and sizes, where it is, its check sum and
// whether it has a password, in the order of the list.

/** The record of a file in the list, and the record after the list. */
const [LISTED, END] = [0x02014b50, 0x06054b50]
/** Each record of the list has 46 bytes, then its name, extra fields and comment. */
const LISTED_BYTES = 46
/** The last record has 22 bytes, and a comment of at most 65,535. */
const [END_BYTES, LONGEST_COMMENT] = [22, 65_535]

export interface ListedFile {
  readonly name: string
  /** In bytes when it is unpacked, as the zip declares it. */
  readonly size: number
  readonly packedSize: number
  /** 0 as it is, 8 deflated. */
  readonly method: number
  /** Of the record before the file, from the beginning of the zip. */
  readonly offset: number
  readonly checkSum: number
  readonly isLocked: boolean
}

/** The first bit of the flags says that a file is encrypted. */
export const isLockedBy = (flags: number): boolean => (flags & 1) === 1

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * Undefined where the end of the zip is missing. The list ends where it is broken; a zip of more than four gigabytes says
 * elsewhere where its list is, so that the list is empty.
 */
export function listOfZip(bytes: Uint8Array): readonly ListedFile[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfZip(view)
  if (end === undefined) return undefined
  const files: ListedFile[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0 && at + LISTED_BYTES <= view.byteLength; left--) {
    if (view.getUint32(at, true) !== LISTED) break
    const nameAt = at + LISTED_BYTES
    files.push({
      name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + view.getUint16(at + 28, true))),
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
      checkSum: view.getUint32(at + 16, true),
      isLocked: isLockedBy(view.getUint16(at + 8, true)),
    })
    at +=
      LISTED_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
  return files
}

function endOfZip(view: DataView): number | undefined {
  const earliest = view.byteLength - END_BYTES - LONGEST_COMMENT
  for (let at = view.byteLength - END_BYTES; at >= 0 && at >= earliest; at--)
    if (view.getUint32(at, true) === END) return at
  return undefined
}
