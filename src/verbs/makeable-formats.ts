// The formats that can be made on this machine. In: the formats chosen and the printer. Out: those to make and,
// where there is no browser that works, those that cannot be made and why.
import { type FormatName, formatsByBrowser } from '../definitions/format-names.ts'
import { BrowserError, type Printer } from '../pdf/printer.ts'

export interface MakeableFormats {
  readonly names: readonly FormatName[]
  /** The browser's name and version; absent if none of the formats needs one, or there is none. */
  readonly browser?: string
  readonly notMade?: { readonly formats: readonly FormatName[]; readonly reason: string }
}

/** Waits for the browser, before anything is made. @throws BrowserError if nothing can be made without one. */
export async function makeableFormats(
  chosen: readonly FormatName[],
  printer: Pick<Printer, 'version'>,
): Promise<MakeableFormats> {
  const formats = formatsByBrowser(chosen)
  if (formats.length === 0) return { names: chosen }
  try {
    return { names: chosen, browser: await printer.version() }
  } catch (error) {
    const names = chosen.filter(name => !formats.includes(name))
    if (!(error instanceof BrowserError) || names.length === 0) throw error
    return { names, notMade: { formats, reason: error.message } }
  }
}
