// A block as written, with the record of what it prints.
import type { Block } from './paper.ts'
import { NOTHING_PRINTED, type PrintedRecord } from './printed.ts'

export interface WrittenBlock<B extends Block = Block> {
  readonly block: B
  readonly printed: PrintedRecord
}

/** What `printed` leaves out is empty. */
export const writtenBlock = <B extends Block>(
  block: B,
  printed: Partial<PrintedRecord> = {},
): WrittenBlock<B> => ({
  block,
  printed: { ...NOTHING_PRINTED, ...printed },
})
