// Unpacks a zip: a workbook, or files that came zipped. In: its bytes. Out: its members, each checked against its check
// sum; or why it cannot be unpacked. A zip that would need too much memory is refused by the sizes that it declares, and
// no member becomes larger than it declares.
import { crc32 } from 'node:zlib'
import { unzipSync } from 'fflate'
import type { Closed } from './why-closed.ts'

export type Members = Readonly<Record<string, Uint8Array>>

const DAMAGED: Closed = {
  unreadable: 'it is damaged or incomplete',
  todo: 'Copy it again, or export it again from its system.',
}
const MEGABYTE = 1024 ** 2

/** `most`: how many bytes the members may have together. */
export function unzip(
  bytes: Uint8Array,
  most: number,
  isWanted: (name: string) => boolean = () => true,
): { readonly members: Members } | Closed {
  const names: string[] = []
  let size = 0
  try {
    const members = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        size += originalSize
        return size <= most && isWanted(name)
      },
    })
    if (size > most)
      return {
        unreadable: `it unpacks to ${Math.round(size / MEGABYTE)} megabytes; at most ${most / MEGABYTE} are read`,
        todo: 'Leave out the sheets, rows and pictures that are not needed.',
      }
    const sums = checkSums(bytes)
    const isSound = names.every((name, i) => {
      const [content, sum] = [members[name], sums?.[i]]
      return content === undefined || sum === undefined || crc32(content) === sum
    })
    return isSound ? { members } : DAMAGED
  } catch {
    return DAMAGED
  }
}

/** The record of a file in the list of files at the end of the zip, and the record after that list. */
const [LISTED, END] = [0x02014b50, 0x06054b50]
const [END_BYTES, LONGEST_COMMENT] = [22, 65_535]
/** A zip of more than four gigabytes says elsewhere where its list is. */
const ELSEWHERE = 0xffffffff

/** In the order of the list; undefined where it is not found. */
function checkSums(bytes: Uint8Array): readonly number[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = view.byteLength - END_BYTES
  while (end >= 0 && view.getUint32(end, true) !== END) {
    if (end < view.byteLength - END_BYTES - LONGEST_COMMENT) return undefined
    end--
  }
  if (end < 0) return undefined
  let at = view.getUint32(end + 16, true)
  if (at === ELSEWHERE) return undefined
  const sums: number[] = []
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= end; left--) {
    if (view.getUint32(at, true) !== LISTED) return undefined
    sums.push(view.getUint32(at + 16, true))
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sums
}
