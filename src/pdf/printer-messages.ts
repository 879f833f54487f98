// The messages between the printer and its thread. They are not in printer.ts, whose declarations a program that
// uses the library reads: these need the types of Node.
import type { MessagePort } from 'node:worker_threads'

export interface PrinterSettings {
  /** How long a print may take. */
  readonly limitMs: number
  /** The folder for the browser's profile; without one, the browser makes its own. */
  readonly profile?: string
}

/** The questions that the printer's thread accepts, and its answers. */
export type PrinterRequest =
  | { readonly ask: 'print'; readonly html: string }
  | { readonly ask: 'version' }
  | { readonly ask: 'close' }
export interface PrinterMessage {
  readonly request: PrinterRequest
  readonly replyPort: MessagePort
}
export type PrinterAnswer =
  | { readonly printed: Uint8Array }
  | { readonly version: string }
  | { readonly closed: true }
  | { readonly failed: string; readonly isBrowser: boolean }
