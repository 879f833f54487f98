// Finds the target or tolerance that a number states. In: a clause and where the number stands. Out: where the bound stands,
// and whether the number is the indicator's own.
// Worked: `the 95% target`, `a tolerance of 93%`, `the 85% we are aiming for`, `red begins at 18`.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { boundsMeant, boundsOfTarget } from '../figure-facts.ts'
import { sayTarget } from '../say-target.ts'
import { isLeadWord, isTerm, type Quantity, type TargetBound, type Term } from '../words/term.ts'
import { type ClaimReading, show } from './claim.ts'
import type { Clause } from './clause.ts'
import { fitsQuantity, isThreshold } from './hedged.ts'

/** Where the bound stands that the number states; undefined where it states none. */
export const boundBeside = (clause: Clause, at: number): number | undefined =>
  colourElliptic(clause, at) ?? boundBefore(clause.terms, at) ?? boundAfter(clause.terms, at)

/** `amber begins at 90% and green at 95%` */
function colourElliptic({ terms, sentence }: Clause, at: number): number | undefined {
  const [colour, lead] = [terms[at - 2], terms[at - 1]]
  const isSaid = sentence.some(
    term => /^(?:begins?|starts?)$/.test(term.words[0] ?? '') && term.at < (colour?.at ?? 0),
  )
  return isSaid && isTerm('colour')(colour) && isLeadWord('at')(lead) ? at - 2 : undefined
}

/** `the target of 95%`, `red begins at 18`: at most four words before, past plain ones. */
function boundBefore(terms: readonly Term[], at: number): number | undefined {
  for (let nth = at - 1; nth >= Math.max(0, at - 4); nth -= 1) {
    const term = terms[nth]
    // `above the 95% target at 98.2%`: the target has its number.
    if (isTerm('bound')(term) && isTerm('quantity')(terms[nth - 1])) return undefined
    if (isTerm('bound')(term) || isStandingOf(terms, nth) || isColourAt(terms, nth, at)) return nth
    // `below target at 66.2%` says where the figure is; `a target set at 95%` and `green begins at 95%` where the bound is.
    if (isLeadWord('at')(term) && !BEGINS.test(terms[nth - 1]?.words.at(-1) ?? '')) return undefined
    if (!isTerm('plain', 'lead')(term)) return undefined
  }
  return undefined
}

const BEGINS = /^(?:set|fixed|begins?|starts?)$/

/** `within the target of 95%` */
const isStandingOf = (terms: readonly Term[], nth: number): boolean => {
  const term = terms[nth]
  return (
    isTerm('standing')(term) &&
    /target|tolerance/i.test(term.text) &&
    /^of$/i.test(terms[nth + 1]?.text ?? '')
  )
}

/** `red begins at 18`, `red is above 18`; not `red at 18`. */
function isColourAt(terms: readonly Term[], nth: number, at: number): boolean {
  if (!isTerm('colour')(terms[nth])) return false
  const [next, quantity] = [terms[nth + 1], terms[at]]
  if (/^(?:begins?|starts?|means)$/.test(next?.words[0] ?? '')) return true
  return next?.text === 'is' && isTerm('quantity')(quantity) && quantity.quantity.hedge !== undefined
}

/** `the 95% target`, `the 85% we are aiming for`, `18, where red begins`; not `95% against the target`. */
function boundAfter(terms: readonly Term[], at: number): number | undefined {
  for (let nth = at + 1; nth <= at + 4; nth += 1) {
    const term = terms[nth]
    const isColour = isTerm('colour')(term) && /^(?:begins?|starts?)$/.test(terms[nth + 1]?.words[0] ?? '')
    if (isTerm('bound')(term) || isColour) return nth
    if (!isTerm('plain', 'lead')(term)) return undefined
    if (/^(?:against|than|from|to)\b|^compared/i.test(term.text)) return undefined
  }
  return undefined
}

const OF_COLOUR = { green: 'target', amber: 'amber', red: 'tolerance' } as const

/** Which bound a word means; undefined for `tolerance` and `threshold`, which may mean either. */
function boundSaid(term: Term | undefined): TargetBound | undefined {
  if (isTerm('colour')(term)) return OF_COLOUR[term.colour]
  if (!isTerm('bound')(term) || /threshold|level|limit/i.test(term.text)) return undefined
  return term.bound === 'tolerance' && !/\bred\b/i.test(term.text) ? undefined : term.bound
}

export function boundReadings(
  { subject, topic }: Clause,
  quantity: Quantity,
  term: Term | undefined,
): ClaimReading[] {
  return subject.indicators.flatMap((indicator): ClaimReading[] => {
    // A band has its middle and its width; otherwise green begins at the target.
    const isBand = 'green' in indicator.target && 'of' in indicator.target.green
    const bound = boundSaid(term)
    const bounds = bound === undefined || isBand ? boundsOfTarget(indicator) : boundsMeant(indicator, bound)
    if (bounds.length === 0 || !isInUnit(quantity, indicator)) return []
    return [
      {
        indicator,
        holds: bounds.some(bound =>
          fitsQuantity(
            isThreshold(quantity) ? { ...quantity, hedge: 'about' } : quantity,
            bound,
            topic.rules.hedges,
          ),
        ),
        shown: show(indicator, indicator.latest),
        because: sayTarget(indicator),
      },
    ]
  })
}

export const isInUnit = ({ kind, decimals }: Quantity, { definition: { unit } }: RatedIndicator): boolean => {
  if (unit === 'percentage') return kind === 'percentage' || kind === 'fraction'
  if (unit === 'days') return kind === 'days' || kind === 'number'
  if (unit === 'money') return kind === 'money'
  return kind === 'number' && (unit !== 'count' || decimals === 0)
}
