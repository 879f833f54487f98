// A printer: finished HTML in, a tagged PDF as the browser prints it out. Whoever opens one closes it.

export interface Printer {
  print(html: string): Promise<Uint8Array>
  /** The browser's name and version, for the manifest. */
  version(): Promise<string>
  close(): Promise<void>
}

/** No browser could be found or started: the sentence says what to do. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError'
}

/** What the printer's thread is asked, and what it answers. */
export type Asked = { readonly ask: 'print'; readonly html: string } | { readonly ask: 'version' } | { readonly ask: 'close' }
export type Answered = { readonly printed: Uint8Array } | { readonly version: string } | { readonly closed: true } | { readonly failed: string; readonly isBrowser: boolean }
