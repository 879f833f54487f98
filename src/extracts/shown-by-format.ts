// Finds what a number format shows otherwise than the value of its cell. In: a cell as the spreadsheet package gives
// it. Out: the mark that a reader sees, or why nothing is seen.
import type { Formats } from './extract-format.ts'
import type { Doubt } from './sheet-look.ts'

/** The fields of the package's cell that are used here. */
interface Formatted {
  readonly v?: unknown
  readonly w?: string
  readonly z?: unknown
}

/**
 * What a number format shows instead of the number: `c` for 3 with `[<5]"c";0`, `<5` with `[<5]"<5";0`, nothing
 * with `;;;`. The dash of an accounting format, and `nil`, are how it writes a zero.
 */
export function markOver(number: number, { w, z: format }: Formatted): string | undefined {
  if (w === undefined || typeof format !== 'string' || format === 'General') return undefined
  const shown = w.trim()
  if (/[\d#]/.test(shown) && !format.includes(`"${shown}"`)) return undefined
  const isZero = number === 0 && /^([-–—−]+|nil|zero|none|0)$/i.test(shown.replace(/[£$€()\s]/g, ''))
  return isZero ? undefined : shown
}

/**
 * What a number format adds to the number, and a reader of the sheet takes for a part of it: `482 (p)` for
 * provisional, `18 of 20`.
 */
export function markBeside(number: number, shown: string, format: string | undefined): string | undefined {
  if (format === undefined || format === 'General') return undefined
  const [mark] =
    /(?<=[\d%])\s*[([](?:[a-z]|low|note ?\d+)[)\]]$|(?<=\d)\s[pr]$|(?<=\d) of \d+$/i.exec(shown) ?? []
  if (mark === undefined) return undefined
  return shown.includes('%') ? shown : `${number}${mark}`
}

/** The fourth section of a number format is for texts: with `;;;` they do not show. */
const hidesText = (format: unknown): boolean =>
  typeof format === 'string' && format.includes(';') && format.split(';')[3]?.trim() === ''

const NOTHING_SHOWN = 'its number format shows nothing'

export function doubtByFormat(found: Formatted, formats: Formats, hidesZeros: boolean): Doubt | undefined {
  const { v: number, z: format, w: shown = '' } = found
  if (typeof number === 'string' && number !== '' && hidesText(format))
    return { kind: 'unseen', why: NOTHING_SHOWN }
  if (typeof number !== 'number') return undefined
  if (number === 0 && hidesZeros) return { kind: 'unseen', why: 'the sheet is set to show no zeros' }
  const day = formats.dayOf(number, typeof format === 'string' ? format : undefined)
  if (day === undefined && markOver(number, found) === '') return { kind: 'unseen', why: NOTHING_SHOWN }
  const factor = formats.divisorOf(typeof format === 'string' ? format : undefined)
  return factor === 1 ? undefined : { kind: 'scaled', factor, found: shown.trim(), stored: String(number) }
}
