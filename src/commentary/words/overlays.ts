// Finds what spans several words of a sentence: names, periods, runs and areas. In: a sentence and what it is read with.
// Out: spans that do not overlap, the likeliest first.
// Worked: `children aged 10 to 15 in December` has an age group, which is not understood, and a period.
import { everyMatch } from '../../terms/long-pattern.ts'
import * as english from './english.ts'
import type { PeriodNamed } from './period-named.ts'
import { monthsToDate } from './periods-by-distance.ts'
import { periodsIn } from './periods-named.ts'
import { overlaps, spanOfMatch, type TextSpan } from './phrases.ts'
import type { Reader } from './sentence-reader.ts'
import { spansOfMonths } from './spans-of-months.ts'
import { hasOtherForm } from './stems.ts'
import { tellersIn } from './tellers.ts'
import type { Meant } from './term.ts'

export type Span = TextSpan & Meant

/** What is found in the text as a whole, the likeliest first. */
export function overlaysOf(text: string, reader: Reader): Span[] {
  const found: Span[] = []
  const add = (spans: readonly Span[]) => {
    for (const span of spans) if (!found.some(one => overlaps(one, span))) found.push(span)
  }
  add(reader.rowsIn(text).map(({ at, end, text }) => ({ at, end, text, is: 'name' as const, isRow: true })))
  const names = reader.namesIn(text).map(span => ({ ...span, is: 'name' as const }))
  // `care leavers aged 19 to 21` is a name with its ages; other ages are groups.
  add(names.filter(one => /\d/.test(one.text)))
  add(reader.council(text).map(span => ({ ...span, text: 'council', is: 'name' as const })))
  add(groupsIn(text))
  add(sameNames(text, reader))
  add(tellersIn(text).map(span => ({ ...span, is: 'plain' as const })))
  add(wishesIn(text))
  add(standardsIn(text))
  add(names)
  // `over the ten months to January` is the year to date, not ten months.
  add(monthsToDate(text, reader.current).map(period => asSpan({ ...period, isPossessive: false })))
  add(spansOfMonths(text))
  add(periodsIn(text, reader.current).map(asSpan))
  add(reader.areasIn(text).map(({ area, ...span }) => ({ ...span, is: 'area' as const, area })))
  return found
}

const asSpan = (period: PeriodNamed): Span => ({
  at: period.at,
  end: period.end,
  text: period.text,
  is: 'period',
  period,
})

/** Ages name a group of the children: `under 16`, `10 to 15`, `18 and over`. */
const groupsIn = (text: string): Span[] =>
  [
    // Phases and years of school.
    ...text.matchAll(/\b(?:early years|foundation stage|sixth form|post-16)\b/gi),
    ...text.matchAll(/\bYears? (?:R|\d{1,2})\b(?! (?:per cent|percent))/g),
    ...text.matchAll(
      /\b(?:aged? (?:over |under |above |below |at least |up to )?(?:\d{1,2}|[a-z]+teen|five|ten)(?: (?:to|and|or) (?:\d{1,2}|over|under|older|above))?|(?:under|over)[ -](?:1|5|10|16|18|21|25|one|five|ten|sixteen|eighteen)s?(?![\d.,]*\d| ?%| per cent| percent| points?\b| days| weeks| months| in\b| of\b| child\b| review\b)|\d{1,2} to \d{1,2}(?: year olds?)?(?! ?%|[.,]\d| points| days)(?=[ ,.]|$)|\d{1,2} (?:and|or) (?:over|older)|\d{1,2}[ -]years?[ -]olds?|came in(?=[,.;]|$)|(?:within|under|less than|up to) (?:\d+|twenty) miles|(?:\d+|twenty) miles or (?:less|fewer|nearer|closer))\b/gi,
    ),
  ]
    .filter(found => !/\b(?:from|than) $/i.test(text.slice(0, found.index)))
    .map(found => ({ ...spanOfMatch(found), is: 'unknown' as const }))

/** `missed our own standard, and one in five missed the national one`: another standard, and no area. */
const standardsIn = (text: string): Span[] =>
  [
    ...text.matchAll(/(?<=\bstandards?\b.*)\bthe (?:national|statutory) one\b(?! (?:of|child|review)\b)/gi),
  ].map(found => ({
    ...spanOfMatch(found),
    is: 'name' as const,
  }))

/** `lower than we would like`: no figure decides it. */
const wishesIn = (text: string): Span[] =>
  [
    ...text.matchAll(
      /\b(?:(?:higher|lower|worse|slower|longer|fewer|weaker|poorer|bigger|smaller|more|less|further|later|short|below|above|far|not (?:quite )?(?:where|what|as)|where|what)(?: \w+)? )?(?:(?:than|from|of|what|where|as|how) )*(?:we|I|you|one|members|anyone|officers|they) (?:would|should|had|might) (?:have )?(?:all )?(?:like|liked|wish|wished|want|wanted|hope|hoped|expect|prefer|preferred)\b(?: (?:it|them|this|things) )?(?: ?to (?:be|see))?/gi,
    ),
  ].map(found => ({ ...spanOfMatch(found), is: 'plain' as const }))

/** What remains of a share is none of its names. */
const IS_REST = /^(?:late|out of date|overdue|unsuitable)$/

/** `came into care`, where an indicator is about children who started to be looked after. */
function sameNames(text: string, reader: Reader): Span[] {
  const said = text.toLowerCase()
  return (hasOtherForm(said) ? english.SAME : []).flatMap(([names, form]) =>
    everyMatch(names, said)
      .filter(found => !IS_REST.test(found[0]))
      .filter(() => (form.match(/[a-z]+|\d+/g) ?? []).some(word => reader.isName(word)))
      .map(found => ({ ...spanOfMatch(found), is: 'name' as const })),
  )
}
