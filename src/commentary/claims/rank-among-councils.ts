// Where the council ranks among the councils that it is compared with: `the lowest of the eleven councils`, `lower than any of
// our neighbours`, `several of our neighbours have a lower rate`. In: a clause. Out: its claims.
// Worked: 74.9 for every 10,000, and 85 to 130 in the ten neighbours: the lowest of eleven, and lower than any of them.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { type Exact, exact } from '../../terms/exact.ts'
import { isTerm, type Place, type Side, type TermOf } from '../words/term.ts'
import { type Claim, type ClaimLeaf, type ClaimReading, claim, show } from './claim.ts'
import type { Clause } from './clause.ts'
import { seriesValue } from './points.ts'
import { ranksNeighbours } from './ranks-neighbours.ts'
import { isNegatedAt } from './state.ts'

const COUNCILS = /\b(?:councils|authorities|local authorities)\b/i
const EACH = /^(?:each|any|every|all|every one|all of)\b/i
const SOME: Readonly<Record<string, (count: number, of: number) => boolean>> = {
  several: count => count > 1,
  some: count => count > 0,
  many: count => count > 1,
  most: (count, of) => count * 2 > of,
}

export const amongCouncils: ClaimLeaf = clause => [
  ...placesAmong(clause),
  ...thanEach(clause),
  ...someHave(clause),
]

/** The sentence ranks councils: no rank over time. */
export const ranksCouncils = ({ sentence }: Pick<Clause, 'sentence'>): boolean =>
  COUNCILS.test(sentence.map(term => term.text).join(' ')) || ranksNeighbours(sentence)

interface Peer {
  readonly value: Exact
  readonly observation: Observation
}

interface PeersFound {
  readonly own: Exact
  readonly peers: readonly Peer[]
}

function peersOf({ topic }: Clause, indicator: RatedIndicator): PeersFound | undefined {
  const own = seriesValue(indicator, indicator.latest, 'value')
  const peers = topic.peersOf(indicator).flatMap((observation): Peer[] => {
    const value = seriesValue(indicator, observation, 'value')
    return value === undefined ? [] : [{ value, observation }]
  })
  return own === undefined || peers.length === 0 ? undefined : { own, peers }
}

/** `Of the eleven councils compared, we have the lowest rate`. */
function placesAmong(clause: Clause): Claim[] {
  if (!ranksCouncils(clause) || clause.periods.length > 0) return []
  return clause.terms.flatMap((term, at) =>
    isTerm('place')(term)
      ? claim(
          clause,
          [at],
          'words',
          clause.subject.indicators.flatMap(indicator => ranked(clause, indicator, term, at)),
        )
      : [],
  )
}

function ranked(
  clause: Clause,
  indicator: RatedIndicator,
  term: TermOf<'place'>,
  at: number,
): ClaimReading[] {
  const side = SIDE_OF[term.place]
  const found = side && peersOf(clause, indicator)
  if (side === undefined || found === undefined) return []
  const beating = found.peers.filter(one => lies(one.value, found.own, side))
  const isSo = beating.length === term.nth - 1
  return [reading(indicator, isSo !== isNegatedAt(clause.terms, at), beating)]
}

const SIDE_OF: Readonly<Partial<Record<Place, Side>>> = { highest: 'above', lowest: 'below' }

/** `fewer than any of its neighbours`, `higher than all our neighbours`. */
function thanEach(clause: Clause): Claim[] {
  const { terms } = clause
  return terms.flatMap((term, at) => {
    const [side] = isTerm('comparison')(term) ? term.sides : []
    const area = terms.findIndex((one, nth) => nth > at && isTerm('area')(one))
    const each = terms.slice(at, area).some(one => EACH.test(one.text))
    if (area < 0 || !each || (side !== 'above' && side !== 'below')) return []
    return claim(
      clause,
      [at, area],
      'words',
      clause.subject.indicators.flatMap((indicator): ClaimReading[] => {
        const found = peersOf(clause, indicator)
        if (found === undefined) return []
        const not = found.peers.filter(one => !lies(found.own, one.value, side))
        return [reading(indicator, (not.length === 0) !== isNegatedAt(terms, at), not)]
      }),
    )
  })
}

/** `several of our neighbours have a lower rate`, `two of the ten neighbours have a higher rate`. */
function someHave(clause: Clause): Claim[] {
  const { terms } = clause
  const area = terms.findIndex(isTerm('area'))
  const at = terms.findIndex((term, nth) => nth > area && isTerm('comparison')(term))
  const comparison = terms[at]
  const [first, of] = terms
  if (area < 1 || !isTerm('comparison')(comparison) || !/^(?:of|of our|of the)$/i.test(of?.text ?? ''))
    return []
  const [side] = comparison.sides
  const holds = isTerm('quantity')(first)
    ? (count: number) => first.quantity.value.equals(exact(count))
    : SOME[first?.text.toLowerCase() ?? '']
  if (holds === undefined || (side !== 'above' && side !== 'below')) return []
  return claim(
    {
      ...clause,
      isAboutOthers: false,
      unknown: clause.unknown.filter(word => !(word.toLowerCase() in SOME)),
    },
    [0, area, at],
    'words',
    clause.subject.indicators.flatMap((indicator): ClaimReading[] => {
      const found = peersOf(clause, indicator)
      if (found === undefined) return []
      const those = found.peers.filter(one => lies(one.value, found.own, side))
      return [reading(indicator, holds(those.length, found.peers.length), those)]
    }),
  )
}

const lies = (one: Exact, other: Exact, side: 'above' | 'below' | Side): boolean =>
  side === 'above' ? one.compare(other) > 0 : one.compare(other) < 0

const reading = (indicator: RatedIndicator, holds: boolean, those: readonly Peer[]): ClaimReading => ({
  indicator,
  holds,
  shown: show(indicator, indicator.latest, ...those.slice(0, 2).map(one => one.observation)),
})
