// Reads verbs beside a target as standings. In: terms. Out: the same terms, with those verbs as standings.
// Worked: `reached its 90% target` and `the target was met` are on target; `missed the target` is off.
import type { Term, TermOf } from './term.ts'

type Standing = TermOf<'standing'>['standing']

const VERBS: readonly (readonly [RegExp, Standing])[] = [
  [/^(?:met|meets?|meeting|reached|reach|reaches|reaching|hit|hits|achieved|achieves?|achieving)$/i, 'on'],
  [/^(?:missed|misses|miss|missing)$/i, 'off'],
  [/^(?:within|inside)$/i, 'within'],
  [/^outside$/i, 'outside'],
]

const OF_TARGET = { on: 'on', off: 'off', within: 'on', outside: 'off' } as const

/** `reached its 90% target`, `the target was met`, `within the 127-day tolerance`, `outside its target`. */
export const withStandings = (terms: readonly Term[]): Term[] =>
  terms.map((term, at) => {
    const found = VERBS.find(([verb]) => verb.test(term.text))
    const isWord = /^(?:plain|name|complement|unknown)$/.test(term.is)
    return found === undefined || !isWord ? term : besideBound(terms, at, term, found[1])
  })

function besideBound(terms: readonly Term[], at: number, term: Term, standing: Standing): Term {
  const isBetween = (from: number, to: number) =>
    terms.slice(from, to).every(one => /^(?:plain|quantity|name|lead|lasting|not|period)$/.test(one.is))
  const after = terms.findIndex((one, nth) => nth > at && one.is === 'bound')
  const before = terms.slice(0, at).findLastIndex(one => one.is === 'bound')
  const isRange = standing === 'within' || standing === 'outside'
  const isAfter = after > at && after <= at + 5 && isBetween(at + 1, after)
  const isBefore = !isRange && before >= 0 && isBetween(before + 1, at)
  // `within 2.3 points of the target`: how near it lies, and not on which side.
  const [next, of] = [terms[at + 1], terms[at + 2]]
  if (
    isAfter &&
    isRange &&
    next?.is === 'quantity' &&
    next.quantity.kind === 'points' &&
    of?.is === 'lead' &&
    of.lead === 'of'
  )
    return { ...term, is: 'unknown' }
  // `120 days inside its target` is a difference.
  if (isAfter && isRange && terms[at - 1]?.is === 'quantity')
    return { ...term, is: 'comparison', sides: [standing === 'within' ? 'better' : 'worse'] }
  const isOfTarget = isRange && terms[after]?.text.includes('target') === true
  return isAfter || isBefore
    ? { ...term, is: 'standing', standing: isOfTarget ? OF_TARGET[standing] : standing }
    : term
}
