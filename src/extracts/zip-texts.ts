// Reads text files in a zip, such as the XML of a workbook. In: its bytes, and which files. Out: their texts.
import { strFromU8, unzipSync } from 'fflate'

/** By the path in the zip, with slashes; some systems write backslashes. */
export function textsInZip(
  bytes: Uint8Array,
  pattern: RegExp,
  isWanted: (path: string) => boolean = () => true,
): [path: string, text: string][] {
  const plain = (name: string) => name.replaceAll('\\', '/')
  const found = unzipSync(bytes, {
    filter: ({ name }) => pattern.test(plain(name)) && isWanted(plain(name)),
  })
  return Object.entries(found).map(([name, content]) => [plain(name), strFromU8(content)])
}
