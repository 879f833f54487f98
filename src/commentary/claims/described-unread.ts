// Finds figures that the sentence itself describes as others than the reading took: by a clause that hangs on them, by a rank, by
// whose they are. In: a claim as it stands. Out: the words that describe them.
// Worked: `six points behind the threshold for the top quartile` is not about the council's own target.
import { isLeadWord, isTerm, type Term } from '../words/term.ts'
import type { ClaimStands, FindUnread } from './claim-stands.ts'

/** `the threshold for the top quartile`: a bound of others. */
export const boundsOfOthers: FindUnread = ({ claim, clause: { terms } }) =>
  claim.terms
    .filter(
      at => isTerm('bound')(terms[at]) && /^(?:for|of|set by|used by)$/i.test(terms[at + 1]?.text ?? ''),
    )
    .flatMap(at => terms.slice(at + 2, at + 6).filter(isTerm('area')))
    .map(term => term.text)

const SOME =
  /^(?:nearest|closest|next|first|last|some|several|most|many|few|two|three|four|five|best|worst|highest|lowest|top|bottom)$/i

/** `the nearest of our neighbours stands at 85`: one of them, and not what they are on average. */
export const someOfOthers: FindUnread = ({ claim, clause: { terms } }) =>
  claim.is === 'number'
    ? terms.flatMap((term, at) => {
        const before = terms
          .slice(0, at)
          .filter(one => !/^(?:our|the|its|these|statistical)$/i.test(one.text))
        const [some, of] = before.slice(-2)
        return isTerm('area')(term) && isLeadWord('of')(of) && SOME.test(some?.text ?? '') ? [term.text] : []
      })
    : []

/** `up by 50 on the 432 with which we began`: a clause says of when or of what the number is. */
export const numbersDescribed: FindUnread = ({ claim, clause, clauses }) => {
  const next = clauses[clauses.findIndex(one => one.read === clause.read) + 1]
  const last = clause.terms.at(-1)
  const number = clause.terms.at(-2)
  const isDescribed =
    /^(?:which|whom)$/.test(next?.read.opener ?? '') &&
    /^(?:with|in|at|of|from|to|for|on|by)$/i.test(last?.text ?? '') &&
    claim.terms.some(at => clause.terms[at] === number)
  return isDescribed && isTerm('quantity')(number) ? [number.text] : []
}

const MEASURE = /^(?:numbers?|share|proportion|percentage|rate|total|count)$/i

/** `the number leaving rose by 22`: a subject of its own, which names no indicator. */
export const measuresUnnamed: FindUnread = ({ clause: { terms } }) =>
  terms.some(isTerm('name'))
    ? []
    : terms.flatMap((term, at) => {
        const next = terms[at + 1]
        const isDoing = isTerm('plain')(next) && /(?:ing|ed)$/i.test(next.text) && !IS_STATE.test(next.text)
        return MEASURE.test(term.text) && isDoing ? [next.text] : []
      })

const IS_STATE =
  /^(?:being|having|standing|sitting|remaining|remained|stayed|moved|reached|showed|showing|needed|continued|happened|ended|started|opened|closed|finished|registered|recorded|reported|concerned|involved|looked)$/i

/** `every one of the twelve`: all of them, and no share. */
export const everyOneOf: FindUnread = ({ claim, clause: { terms } }) =>
  claim.terms
    .filter(
      at => isOneOf(terms[at]) && /^(?:every|each|not|any|no|whichever)$/i.test(terms[at - 1]?.text ?? ''),
    )
    .map(at => terms[at]?.text ?? '')

const isOneOf = (term: Term | undefined): boolean =>
  isTerm('quantity')(term) && term.quantity.kind === 'ratio' && /^one of\b/i.test(term.text)

/** `Of the 29, 12 were in time, and nine of the 29 came in January`: of the number that was said before, by when it was. */
export const partsInTime: FindUnread = ({ claim, clause, clauses }) => {
  const before = clauses.slice(
    0,
    clauses.findIndex(one => one.read === clause.read),
  )
  return clause.terms.some(isTerm('period'))
    ? claim.terms.flatMap(at => {
        const term = clause.terms[at]
        const whole =
          isTerm('quantity')(term) && term.quantity.kind === 'ratio' ? term.quantity.of : undefined
        const isSaid = before.some(one =>
          one.terms.some(
            each =>
              isTerm('quantity')(each) &&
              whole !== undefined &&
              (each.quantity.value.equals(whole) || each.quantity.of?.equals(whole) === true),
          ),
        )
        return isSaid ? [term?.text ?? ''] : []
      })
    : []
}

const IT = /^(?:it|they|this|these|that)$/i

/** `The share with a health check has gone down, and at 88.0% it is a point lower`: of what was named before, whatever its words recall. */
export const pronounsOfOthers: FindUnread = ({ clause, clauses }) => {
  const last = clauses[clauses.findIndex(one => one.read === clause.read) - 1]
  if (last === undefined || !last.subject.isClear) return []
  const isOfSame = clause.subject.indicators.some(one => last.subject.indicators.includes(one))
  return isOfSame ? [] : leadingPronoun(clause)
}

/** Before anything is named or moves. */
function leadingPronoun({ terms }: ClaimStands['clause']): readonly string[] {
  const at = terms.findIndex(isTerm('name', 'move', 'comparison', 'standing'))
  return terms
    .slice(0, at < 0 ? undefined : at)
    .filter(term => isTerm('plain')(term) && IT.test(term.text))
    .map(term => term.text)
}

/** `1.2 points short of the 87.5% at which the measure turns green`: where it would. */
export const statesOfBounds: FindUnread = ({ claim, clause: { terms } }) =>
  claim.terms
    .filter(at => isTerm('colour', 'standing')(terms[at]))
    .flatMap(at =>
      terms.slice(0, at).filter(one => /^(?:at|above|below|beyond|under|over|from) which$/i.test(one.text)),
    )
    .map(term => term.text)

/** `Since October's dip to 64.5% it has recovered`: where what follows began. */
export const movesBefore: FindUnread = ({ claim, clause: { terms, roles } }) =>
  claim.terms
    .filter(at => isTerm('move')(terms[at]) && isTerm('period')(terms[at - 1]) && roles[at - 1] === 'since')
    .map(at => terms[at]?.text ?? '')

/** `Green for the rate runs from 71.5 to 75.5`: what the colour means, and not that it is so. */
export const coloursMeant: FindUnread = ({ clause: { terms } }) => {
  const [colour] = terms
  const isMeaning =
    isTerm('colour')(colour) && terms.some(term => /^(?:runs?|covers?|ranges?|spans?)$/i.test(term.text))
  return isMeaning ? [colour.text] : []
}

/** `after dipping just below in October`: below something that another clause names. */
export const objectsUnsaid: FindUnread = ({ clause: { terms } }) =>
  terms
    .filter(
      ({ text }, at) =>
        /^(?:just |slightly |well )?(?:above|below|under|over|beyond)$/i.test(text) &&
        isTerm('comparison')(terms[at]) &&
        isTerm('move', 'plain')(terms[at - 1]) &&
        (terms[at + 1] === undefined || /^(?:in|during|for)$/i.test(terms[at + 1]?.text ?? '')),
    )
    .map(term => term.text)

/** `Most of the plans shown as out of date had been completed`: a share of those that are out of date. */
export const restAsBase: FindUnread = ({ claim, clause: { terms } }) =>
  claim.terms.flatMap(at => {
    const term = terms[at]
    const rest = terms.findIndex((one, nth) => nth > at && isTerm('complement')(one))
    const isOf =
      isTerm('quantity')(term) &&
      /^(?:fraction|percentage|ratio)$/.test(term.quantity.kind) &&
      isLeadWord('of')(terms[at + 1])
    const isSubject = terms
      .slice(rest + 1)
      .some(one => /^(?:is|are|was|were|has|have|had)\b/i.test(one.words[0] ?? ''))
    return isOf && rest > 0 && isSubject ? [terms[rest]?.text ?? ''] : []
  })

/** `…, and of the 236 with a plan, 167 have one that is up to date`: a base is read only where the sentence begins with it. */
export const basesLater: FindUnread = ({ clause, leads, clauses: [first] }) =>
  [...leads, clause]
    .filter(({ read, terms }) => read !== first?.read && BASE.test(terms[0]?.text ?? '') && isNamedIn(terms))
    .flatMap(({ terms }) => terms[0]?.text ?? [])

const BASE = /^(?:of|among|amongst|counting|considering)$/i

/** Not `of which 17`, `of them nine`. */
const isNamedIn = ([, next, ...rest]: readonly Term[]): boolean =>
  next !== undefined &&
  !/^(?:which|whom|them|these)$/i.test(next.text) &&
  (!/^those$/i.test(next.text) || rest.some(isTerm('name')))

/** `has grown by 39 from its low point in July`: where the change began. */
export const pointsOfStart: FindUnread = ({ claim, clause: { terms } }) =>
  claim.terms
    .filter(
      at =>
        isTerm('place')(terms[at]) &&
        /^(?:its|the|a|their|that)$/i.test(terms[at - 1]?.text ?? '') &&
        isLeadWord('from')(terms[at - 2]),
    )
    .map(at => terms[at]?.text ?? '')

/** `The nine adoptions of January make up a third of the year's`: a share of those, and not of all. */
export const madeUpOf: FindUnread = ({ claim, clause: { terms } }) => {
  const makes = terms.findIndex(({ text }) => /^(?:makes?|made|making) up$/i.test(text))
  const isOfSome = makes > 0 && terms.slice(0, makes).some(isTerm('quantity'))
  return isOfSome && (claim.terms[0] ?? 0) > makes ? [terms[makes]?.text ?? ''] : []
}
