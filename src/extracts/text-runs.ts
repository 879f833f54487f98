// Reads text of which parts are raised or struck out. In: the runs of a cell's text. Out: the text as a
// reader sees it, and what is doubtful about it.
import type { CellLook } from './sheet-look.ts'

export interface TextRun {
  readonly text: string
  readonly isStruck: boolean
  readonly isRaised: boolean
  readonly isLowered: boolean
}

/** `1`, `(2)`, `1,2`, `a`, `*`, `note 3`: a footnote mark. `st` of 31st and `2` of m² are not. */
const FOOTNOTE =
  /^\s*(?:[([]?(?:note ?)?(?:\d{1,2}|[a-z])(?: ?[,;–-] ?(?:\d{1,2}|[a-z]))*[)\]]?|[*†‡§¶#^~]+)\s*$/i
/** Provisional and revised accompany a figure, and must not be lost with the footnotes. */
const STATUS = /^\s*[([]?([rp])[)\]]?\s*$/i
const AFTER_A_UNIT = /(?:^|[\s\d])[ck]?m$/i
const IS_A_NUMBER = /^[\s£+−-]*[\d,. ]+%?\s*$/

/** `482` with a raised `1` is `482`; `484` struck out before `482` is `482`, and doubtful. */
export function lookOf(runs: readonly TextRun[]): CellLook | undefined {
  const full = textOf(runs)
  if (full.trim() === '' || !runs.some(run => run.isStruck || run.isRaised || run.isLowered)) return undefined
  const standing = runs.filter(run => !run.isStruck)
  const text = textOf(withoutFootnotes(standing))
  if (text.trim() === '' && standing.length < runs.length)
    return { text: full, doubt: { kind: 'struck', found: full.trim() } }
  if (runs.every(run => run.isRaised || run.isLowered || run.text.trim() === ''))
    return { text: full, doubt: { kind: 'raised', found: full.trim() } }
  const struck = textOf(runs.filter(run => run.isStruck)).trim()
  return struck === '' ? { text } : { text, doubt: { kind: 'struck', found: struck, read: text.trim() } }
}

function withoutFootnotes(runs: readonly TextRun[]): TextRun[] {
  const plain = textOf(runs.filter(run => !run.isRaised && !run.isLowered))
  return runs.map((run, i) => {
    const before = textOf(runs.slice(0, i)).trimEnd()
    const isMark =
      plain.trim() !== '' &&
      FOOTNOTE.test(run.text) &&
      ((run.isRaised && !AFTER_A_UNIT.test(before)) || (run.isLowered && IS_A_NUMBER.test(plain)))
    if (!isMark) return run
    const [, status] = STATUS.exec(run.text) ?? []
    return { ...run, text: status === undefined ? '' : ` [${status.toLowerCase()}]` }
  })
}

const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('')
