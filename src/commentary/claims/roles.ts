// Finds what each term is to its clause. In: terms. Out: their roles.
// Worked: in `from 430 to 482, against 449 in September` 430 is `from`, 482 `to`, and 449 and September are `compared`.
import { rememberedOf } from '../../terms/remembered.ts'
import { isTerm, type Term, type TermOf } from '../words/term.ts'

export type Role = 'main' | 'from' | 'to' | 'by' | 'compared' | 'since'

/** Each term's role: that of the last leading word, as long as it lasts. */
export const rolesOf = rememberedOf((terms: readonly Term[]): readonly Role[] => {
  let role: Role = 'main'
  // `above target in January`: the role ends with its object.
  let untilObject = false
  return terms.map((term, at) => {
    if (untilObject && (isObject(terms[at - 1]) || isIt(terms, at - 1))) {
      role = 'main'
      untilObject = false
    }
    if (isTerm('comparison')(term) && PREPOSITIONS.test(term.text)) {
      role = 'compared'
      untilObject = true
      return 'main'
    }
    role = roleAt(terms, at, role)
    return role
  })
})

/** Comparisons that take an object: `below December's figure`; `lower in January` needs `than`. */
const PREPOSITIONS =
  /^(?:above|below|over|under|beyond|past|beneath|ahead of|clear of|in front of|behind|lagging behind|lags? behind|adrift of|short of|shy of|wide of|off|away from|exceed\w*|in excess of|match\w*|beat\w*|top(?:s|ped)|surpass\w*|outnumber\w*|outstrip\w*|trail\w*|in line with|level with|on a par with|on par with|close to|equal to|similar to|passed|overtaken|overtook|.* (?:levels? (?:of|seen|recorded|to)|where (?:it was|they were)|same as|different from|far from))$/i

const isFigure = isTerm('quantity', 'period', 'area', 'stretch', 'bound')

/** `dipping just below it in October` */
const isIt = (terms: readonly Term[], at: number): boolean =>
  /^(?:it|them)$/i.test(terms[at]?.text ?? '') && isTerm('comparison')(terms[at - 1])

/** `September's` is no object: in `below September's 95.3%` the number is. */
const isObject = (term: Term | undefined): boolean =>
  isFigure(term) && !(isTerm('period')(term) && term.period.isPossessive)

/** The role that begins, goes on or ends at a term. */
function roleAt(terms: readonly Term[], at: number, role: Role): Role {
  const term = terms[at]
  if (isTerm('lead')(term)) return roleAfter(term.lead, role, terms, at)
  if (leadsToObject(terms, at)) return 'compared'
  return isEnd(role, terms, at) ? 'main' : role
}

/** `higher than`, `below that of 2020/21`, `three times as many as in January`. */
function leadsToObject(terms: readonly Term[], at: number): boolean {
  const term = terms[at]
  if (isTerm('comparison')(term) && /\b(?:as|than)$/i.test(term.text)) return true
  if (/^(?:that|those)$/i.test(term?.text ?? '') && isTerm('comparison')(terms[at - 1])) return true
  const isTimes = (one: Term) => isTerm('quantity')(one) && one.quantity.kind === 'times'
  return term?.words.join(' ') === 'as' && terms.slice(0, at - 1).some(isTimes)
}

/** A start ends with its period, a difference with its number, and what moved `from` or `to` where more is claimed. */
function isEnd(role: Role, terms: readonly Term[], at: number): boolean {
  // `since November's 68.7%`
  if (role === 'since') return isTerm('period')(terms[at - 1]) && !isOfPeriodBefore(terms, at)
  if (role === 'by') return isTerm('quantity')(terms[at - 1])
  return (role === 'from' || role === 'to') && isTerm('move', 'standing', 'comparison')(terms[at])
}

const isOfPeriodBefore = (terms: readonly Term[], at: number): boolean => {
  const before = terms[at - 1]
  return isTerm('period')(before) && before.period.isPossessive && isTerm('quantity')(terms[at])
}

/** The next term that is no plain word, lead or name. */
const nextTelling = (terms: readonly Term[], at: number): Term | undefined =>
  terms.slice(at + 1).find(term => !isTerm('plain', 'name', 'lead')(term))

function roleAfter(lead: TermOf<'lead'>['lead'], role: Role, terms: readonly Term[], at: number): Role {
  const isPlace = terms.slice(at + 1, at + 4).some(isTerm('place'))
  const ahead = terms.slice(at + 1, at + (isPlace ? 7 : 5))
  const object = ahead.find(isFigure)
  switch (lead) {
    case 'than':
      return 'compared'
    case 'against':
      // `visits against the national standard` compares nothing.
      return !/^against$/i.test(terms[at]?.text ?? '') || isFigure(nextTelling(terms, at)) ? 'compared' : role
    case 'since':
      return 'since'
    case 'from':
    case 'to':
    case 'by':
      // `By the close of January nine in ten were`: a date, and no step.
      if (lead === 'by' && isTerm('period')(object) && object.period.role === 'at') return role
      return isNext(object, ahead) ? lead : role
    case 'on':
      return isOnCompared(terms, at, role) ? 'compared' : role
    case 'of':
    case 'and':
      return role
    case 'at':
      // `at 81.7%` states a level; `than at the end of December` goes on comparing.
      return isTerm('quantity')(object) ? 'main' : role
  }
}

/** `from 430`, `to our neighbours' 68.2`, `from green in November`, `from its low point in July`: nothing is claimed before the figure. */
const isNext = (object: Term | undefined, ahead: readonly Term[]): boolean =>
  object !== undefined &&
  ahead.slice(0, ahead.indexOf(object)).every(isTerm('plain', 'name', 'lead', 'colour', 'place'))

/** `up on December`, `rose by two on December`; not `on 31 January`. */
function isOnCompared(terms: readonly Term[], at: number, role: Role): boolean {
  const before = terms.slice(0, at)
  // `dropped 2.6 points on health assessments`
  if (isTerm('name')(terms[at + 1])) return false
  // `down slightly on December`
  if (isTerm('move', 'comparison')(before.findLast(term => !/ly$/.test(term.text)))) return true
  const isDay = /^\d{1,2}(?:st|nd|rd|th)?\s/.test(terms[at + 1]?.text ?? '')
  return isTerm('quantity')(terms[at - 1]) && (role === 'by' || before.some(isTerm('move'))) && !isDay
}
