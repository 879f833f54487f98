// A printer. In: finished HTML. Out: a tagged PDF as the browser prints it. The caller that opens a printer
// closes it.

export interface Printer {
  print(html: string): Promise<Uint8Array>
  /** The browser's name and version, for the manifest. */
  version(): Promise<string>
  close(): Promise<void>
}

/** The browser of a machine. */
export interface BrowserLook {
  /** The one that is used, or what is wrong with the setting that names it; absent if none was found. */
  readonly found?: { readonly path: string; readonly how: string } | { readonly problem: string }
  /** Folders. */
  readonly lookedIn: readonly string[]
  /** What to do where there is none: `install … or set …`. */
  readonly advice: string
}

/** No browser was found, or it did not start, or it did not finish. The message says what to do. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError'
}
