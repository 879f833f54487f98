// Reads extracts, those with large sheets in a thread of their own, so that nothing else waits for them. In: what is to be
// read. Out: what has been read, the same from either.
import { sheetsOfSource } from '../extracts/choose-sheet.ts'
import { hasLargeSheet } from '../extracts/chosen-parts.ts'
import { type ExtractRead, type ReadContext, readExtract } from '../extracts/read-extract.ts'
import type { TellRows } from '../extracts/read-in-pieces.ts'
import { fileName } from '../terms/origin.ts'
import { readInThread } from './read-in-thread.ts'

export type ReadFile = (
  bytes: Uint8Array,
  file: string,
  sha256: string,
  context: ReadContext,
) => Promise<ExtractRead>

/** Of the large ones, one is read after the other, since each needs some hundred megabytes. */
export function fileReader(showProgress: (step: string) => void): ReadFile {
  let before: Promise<unknown> = Promise.resolve()
  return async (bytes, file, sha256, context) => {
    if (!(await hasLargeSheet(bytes, sheetsOfSource(context.source))))
      return readExtract(bytes, file, sha256, context)
    const tell = eachTenth((read, of) =>
      showProgress(`Reading ${fileName(file)}: ${sayNumber(read)} of ${sayNumber(of)} rows`),
    )
    const read = before.then(() => readInThread({ bytes, file, sha256, context }, tell))
    before = read.catch(() => {})
    return read
  }
}

/** Ten times for a sheet, however many pieces it has. */
function eachTenth(tell: TellRows): TellRows {
  let shown = 0
  return (read, of) => {
    if (read - shown < of / 10 && read < of) return
    shown = read
    tell(read, of)
  }
}

const sayNumber = (number: number): string => number.toLocaleString('en-GB')
