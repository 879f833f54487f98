// The marks and words that stand in place of a number, with what each means. Data only: data/README.md has the
// same table for analysts.
import { type Missing, type MissingReason, missing } from '../terms/amount.ts'

/** Each has one meaning wherever it is met; in lowercase. Square brackets may be round ones. */
const BY_REASON: readonly (readonly [MissingReason, readonly string[]])[] = [
  [
    'not-supplied',
    ['-', '–', '—', '−', '--', '---', '..', '...', '…', '[x]', 'na', '(na)', 'nan', 'null', '(null)'],
  ],
  [
    'not-supplied',
    ['not available', '(not available)', 'unavailable', 'not supplied', 'not provided', 'missing'],
  ],
  ['not-supplied', ['not known', 'unknown', 'not recorded', 'not collected', 'no return', 'no data']],
  ['not-supplied', ['no data available', 'data not available', 'data unavailable']],
  ['not-supplied', ['<na>', '#na', '(blank)', '\\n', 'n/k', 'n.k.', 'nk', 'n.d.', 'n/d', 'nd', 'n/av']],
  ['not-yet-due', ['not yet due']],
  ['not-comparable', ['not comparable']],
  ['not-yet-published', ['not yet published', 'awaiting publication']],
  ['not-applicable', ['n/a', 'n / a', 'n\\a', 'n.a.', 'n/a.', 'n.a', 'not applicable', 'z', '[z]']],
  ['suppressed', ['c', '[c]', '*', '**', 'suppressed', 'supp', 'confidential', 'redacted', 'withheld']],
  ['low', ['low', '[low]', '[k]']],
  ['unreliable', ['[u]']],
]

/** The figure is still to come from those who supply it. */
const TO_COME = [
  ...['tbc', 'tba', 'tbd', 'to be confirmed', 'to follow', 'awaited', 'pending', 'not yet available'],
  ...['awaiting data', 'data awaited', 'not yet supplied', 'not yet known'],
]

export const MISSING_MARKS: ReadonlyMap<string, Missing> = new Map([
  ...BY_REASON.flatMap(([reason, marks]) =>
    marks.flatMap(mark => spellings(mark).map(one => [one, missing(reason)] as const)),
  ),
  ...TO_COME.map(mark => [mark, missing('not-supplied', 'to be confirmed')] as const),
])

/** `[x]` may be typed as `(x)`. */
function spellings(mark: string): string[] {
  const [, letters] = /^\[(\w+)\]$/.exec(mark) ?? []
  return letters === undefined ? [mark] : [mark, `(${letters})`]
}

/** What a mark may mean, with the word for each in a source's `codes`. */
type Meanings = readonly (readonly [meaning: string, reason: MissingReason])[]

const NOT_AVAILABLE = ['not available', 'not-supplied'] as const
const SUPPRESSED = ['suppressed', 'suppressed'] as const
const LOW = ['more than zero, but rounded to zero', 'low'] as const

/** Publications differ, so only the source can say. */
export const MARKS_OF_SEVERAL_MEANINGS: ReadonlyMap<string, Meanings> = new Map<string, Meanings>([
  ['u', [['of low reliability', 'unreliable'], NOT_AVAILABLE]],
  ['k', [LOW, SUPPRESSED]],
  ['x', [NOT_AVAILABLE, SUPPRESSED]],
  ['~', [LOW, SUPPRESSED]],
  ['#', [SUPPRESSED, NOT_AVAILABLE]],
  [':', [NOT_AVAILABLE, ['not applicable', 'not-applicable']]],
  ['.', [NOT_AVAILABLE, ['not applicable', 'not-applicable']]],
])
