// A block as written, with the record of what it prints.
import type { Block } from './paper.ts'
import { NOTHING_PRINTED, type Printed } from './printed.ts'

export interface Written<B extends Block = Block> {
  readonly block: B
  readonly printed: Printed
}

/** What `printed` leaves out is empty. */
export const written = <B extends Block>(block: B, printed: Partial<Printed> = {}): Written<B> => ({
  block,
  printed: { ...NOTHING_PRINTED, ...printed },
})
