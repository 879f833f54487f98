// Finds ages in a text. In: a sentence. Out: where each stands, and from which age it is to below which.
// Worked: `aged 10 to 15` is from 10 to below 16, `16 and over` from 16, `under-fives` below 5; `from 46 to 55` is no age.
import { anyNumberWord, numberWords } from '../words/number-words.ts'
import { spanOfMatch, type TextSpan } from '../words/phrases.ts'

export interface AgesNamed extends TextSpan {
  readonly from: number
  /** None: and over. */
  readonly below?: number
}

const N = `(\\d{1,2}|${anyNumberWord})`
const OLD = '(?:[ -]years?(?:[ -]olds?)?)?'

/** No age before a sign or a unit: `under 10%`, `under one in ten`, `16 and over two months`. */
const NO_AGE = `(?!\\d|[.,]\\d| ?%| per cent| percentage| points?| days| miles| months| weeks| children| placements| (?:in|of|out of) (?:the |every |our )?(?:\\d|(?:${anyNumberWord})\\b))`

const of = (text: string): RegExp => new RegExp(`\\b(?:${text})\\b${NO_AGE}`, 'gi')

interface Form {
  readonly written: RegExp
  read(numbers: readonly number[]): Pick<AgesNamed, 'from' | 'below'>
}

const FORMS: readonly Form[] = [
  // `aged 10 to 15`, `10 to 15 year olds`, `between 10 and 15`
  {
    written: of(`(?:aged? |ages )?(?:${N}(?: to |-|–)${N}|between ${N} and ${N})(?:[ -]year[ -]olds?|s)?`),
    read: ([from = 0, to = 0]) => ({ from, below: to + 1 }),
  },
  {
    written: of(`(?:aged? )?(?:${N}${OLD} (?:and|or) (?:over|older|above)|over[ -]${N}s)`),
    read: ([from = 0]) => ({ from }),
  },
  {
    written: of(`(?:aged? )?${N}${OLD} (?:and|or) (?:under|younger)`),
    read: ([to = 0]) => ({ from: 0, below: to + 1 }),
  },
  {
    written: of(
      `(?:(?:babies|infants|babies aged) )?(?:aged? )?(?:under|below|younger than)[ -](?:the age of )?${N}s?${OLD}`,
    ),
    read: ([below = 0]) => ({ from: 0, below }),
  },
  { written: of('babies|infants'), read: () => ({ from: 0, below: 1 }) },
]

/** What stands before a number that is no age: `from 46 to 55`, `rose by 10 to 15`. */
const BEFORE_FIGURES = /\b(?:from|by|up|down|rose|fell|risen|fallen|under|over|below|above)\s+$/i

export function agesIn(text: string): AgesNamed[] {
  const found: AgesNamed[] = []
  for (const { written, read } of FORMS)
    for (const match of text.matchAll(written)) {
      const span = spanOfMatch(match)
      const isTaken = found.some(one => one.at < span.end && span.at < one.end)
      const isAge = /^\D|year[ -]olds?$/i.test(match[0])
      if (isTaken || (!isAge && BEFORE_FIGURES.test(text.slice(0, match.index)))) continue
      const numbers = match.slice(1).flatMap(one => (one === undefined ? [] : numberOf(one)))
      found.push({ ...span, ...read(numbers) })
    }
  return found
}

const numberOf = (text: string): number => numberWords.get(text.toLowerCase()) ?? Number(text)
