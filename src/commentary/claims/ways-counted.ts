// How many of the ways of looking ahead show a rise or a fall: `all four ways show more children than today`, `none of the
// projections shows a fall`. In: a clause. Out: its claim.
// Worked: 359, 352, 333 and, on the planned path, 304, after 328: three of the four show a rise.
import type { ProjectedIndicator } from '../ahead/projected-figures.ts'
import { saysPerhaps, yearsAhead } from '../ahead/read-ahead.ts'
import { isTerm, type Term } from '../words/term.ts'
import { type ClaimLeaf, claim, show } from './claim.ts'
import type { Clause } from './clause.ts'
import type { Way } from './differences-in.ts'
import { goes } from './goes.ts'
import { figureAt, seriesValue } from './points.ts'
import { isNegatedAt } from './state.ts'

const NOUNS = /^(?:ways|methods|projections)$/i
const NOW = /^(?:now|today|at present|currently|they are now|we have now)$/i

/** It speaks of the ways together: no row of theirs, nor one of them, is named. */
export const speaksOfWays = ({ terms, topic }: Clause): boolean =>
  topic.ways.length > 1 &&
  terms.some(term => NOUNS.test(term.text)) &&
  !terms.some(term => isTerm('name')(term) && term.isRow === true)

export const waysCounted: ClaimLeaf = clause => {
  const { terms, topic } = clause
  if (!speaksOfWays(clause) || saysPerhaps([clause.read])) return []
  const noun = terms.findIndex(term => NOUNS.test(term.text))
  const said = countSaid(terms.slice(0, noun), topic.ways.length)
  const at = terms.findIndex((term, nth) => nth > noun && saysWay(terms, term, nth))
  const ways = waysOf(terms[at])
  if (said === undefined || ways.length === 0 || !isFromNow(terms, at) || isNegatedAt(terms, at)) return []
  const shows = topic.ways.filter(one => goesAsSaid(clause, one, ways))
  const [first] = topic.ways
  const known = {
    ...clause,
    isUnsure: false,
    subject: {
      ...clause.subject,
      indicators: first ? [first] : [],
      isClear: true,
      quantifier: 'any' as const,
    },
  }
  const used = terms.flatMap((term, nth) =>
    nth <= at && isTerm('quantity', 'comparison', 'months-of')(term) ? [nth] : [],
  )
  const because = `${shows.length} of ${topic.ways.length} do`
  return claim(
    known,
    [...new Set([...used, noun, at])],
    'words',
    first
      ? [
          {
            indicator: first,
            holds: said(shows.length),
            shown: topic.ways.flatMap(one => show(one, one.latest)),
            because,
          },
        ]
      : [],
  )
}

/** `all four`, `none of the`, `three of the four`, `only one of the`; the whole must be that of the section. */
function countSaid(terms: readonly Term[], whole: number): ((count: number) => boolean) | undefined {
  const text = terms
    .map(term => term.text)
    .join(' ')
    .toLowerCase()
    .trim()
  const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 }
  const of = /\b(one|two|three|four|five|[1-5])$/.exec(text.replace(/ (?:different|possible)$/, ''))?.[1]
  if (
    of !== undefined &&
    (numbers[of] ?? Number(of)) !== whole &&
    !/^(?:only )?(?:one|two|three) of/.test(text)
  )
    return undefined
  if (/^(?:all|all of|every|each)\b/.test(text)) return count => count === whole
  if (/^(?:none|neither|no|not one)\b/.test(text)) return count => count === 0
  const some = /^(?:only |just )?(one|two|three|four|five|[1-5])(?: out)? of\b/.exec(text)?.[1]
  if (some === undefined) return undefined
  const number = numbers[some] ?? Number(some)
  return count => count === number
}

/** A word that says which way; not `ahead` in `looking ahead`. */
const saysWay = (terms: readonly Term[], term: Term, at: number): boolean =>
  isTerm('move')(term) || (isTerm('comparison')(term) && !/^looking$/i.test(terms[at - 1]?.text ?? ''))

const waysOf = (term: Term | undefined): readonly Way[] => {
  if (isTerm('move')(term)) return term.senses.filter(one => one === 'up' || one === 'down')
  return isTerm('comparison')(term) ? term.sides.filter(one => one === 'above' || one === 'below') : []
}

/** A comparison must be with now; a movement begins there. */
function isFromNow(terms: readonly Term[], at: number): boolean {
  const after = terms.slice(at + 1)
  const than = after.findIndex(term => /^than$/i.test(term.text))
  if (than < 0) return isTerm('move')(terms[at])
  return after.slice(than + 1).every(term => NOW.test(term.text) || isTerm('plain')(term))
}

function goesAsSaid(clause: Clause, way: ProjectedIndicator, ways: readonly Way[]): boolean {
  const [id] = yearsAhead(clause.read, [clause.read], [way])
  const then = id === undefined ? way.latest : (figureAt(way, id) ?? way.latest)
  const [is, was] = [then, way.now].map(one => seriesValue(way, one, 'value'))
  return is !== undefined && was !== undefined && ways.some(one => goes(one, way, is, was, then, clause))
}
