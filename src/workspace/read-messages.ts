// The messages between the thread that reads an extract and the one that asked for it.
import type { ExtractRead, ReadContext } from '../extracts/read-extract.ts'

export interface ExtractToRead {
  readonly bytes: Uint8Array
  readonly file: string
  readonly sha256: string
  readonly context: ReadContext
}

export type ReadMessage =
  | { readonly read: number; readonly of: number }
  /** Exact numbers arrive without their methods. */
  | { readonly done: ExtractRead }
