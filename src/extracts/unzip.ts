// Unpacks a zip: a workbook, or files that came zipped. In: its bytes. Out: its members, each checked against its check
// sum; or why it cannot be unpacked. A zip that would need too much memory is refused by the sizes that it declares, and
// no member becomes larger than it declares.
import { crc32 } from 'node:zlib'
import { unzipSync } from 'fflate'
import type { Closed } from './why-closed.ts'
import { listOfZip } from './zip-list.ts'

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
    const listed = listOfZip(bytes)
    const isSound = names.every((name, i) => {
      const [content, sum] = [members[name], listed?.[i]?.checkSum]
      return content === undefined || sum === undefined || crc32(content) === sum
    })
    return isSound ? { members } : DAMAGED
  } catch {
    return DAMAGED
  }
}
