// Reads verbs beside a target as standings. In: terms. Out: the same terms, with those verbs as standings.
// Worked: `reached its 90% target` and `the target was met` are on target; `missed the target` is off.
import type { Term } from './term.ts'

const VERBS: readonly (readonly [RegExp, 'on' | 'off' | 'within'])[] = [
  [/^(?:met|meets?|meeting|reached|reach|reaches|reaching|hit|hits|achieved|achieves?|achieving)$/i, 'on'],
  [/^(?:missed|misses|miss|missing)$/i, 'off'],
  [/^(?:within|inside)$/i, 'within'],
]

/** `reached its 90% target`, `the target was met`, `within the 127-day tolerance`. */
export function withStandings(terms: readonly Term[]): Term[] {
  const isBetween = (from: number, to: number) =>
    terms.slice(from, to).every(term => /^(?:plain|quantity|name|lead|lasting|not)$/.test(term.is))
  return terms.map((term, at) => {
    const found = VERBS.find(([verb]) => verb.test(term.text))
    if (
      found === undefined ||
      (term.is !== 'plain' && term.is !== 'name' && term.is !== 'complement' && term.is !== 'unknown')
    )
      return term
    const after = terms.findIndex((one, nth) => nth > at && one.is === 'bound')
    const before = terms.slice(0, at).findLastIndex(one => one.is === 'bound')
    const isAfter = after > at && after <= at + 5 && isBetween(at + 1, after)
    const isBefore = found[1] !== 'within' && before >= 0 && isBetween(before + 1, at)
    const standing = found[1] === 'within' && terms[after]?.text.includes('target') ? 'on' : found[1]
    // `120 days inside its target` is a difference.
    if (isAfter && found[1] === 'within' && terms[at - 1]?.is === 'quantity')
      return { ...term, is: 'comparison', sides: ['better'] }
    return isAfter || isBefore ? { ...term, is: 'standing', standing } : term
  })
}
