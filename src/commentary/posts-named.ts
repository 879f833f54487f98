// Finds the posts that a text names. In: a sentence. Out: their positions.
// Worked: `the LAC nurse will ask the Head of Service` names two; `the team manager's absence` and `we will
// recruit a team manager` none.

import { remembered } from '../terms/remembered.ts'
import {
  CAPITAL_POST_NOUNS,
  NOT_OF_POST,
  OWNER_LABELS,
  POST_GONE,
  POST_MISSING,
  POST_NOUNS,
  POSTS,
} from './complete-words.ts'
import { type Finder, finderOf, spanOfMatch, type TextSpan } from './words/phrases.ts'

/** `Head of Looked After Children`, `head of service`. */
const HEAD_OF = /\b[Hh]eads? of (?:[A-Z][\w’'-]*(?:(?:,? (?:and|for|of|the|in) |, | )[A-Z][\w’'-]*)*|[a-z]+)/g
const NOUN = new RegExp(
  `(?<=(?<![\\w’'-])([\\w’'-]+) )(${POST_NOUNS.join('|')})\\b(?! (?:to|a|an|the|weekly)\\b)`,
  'gi',
)
/** `the Virtual School's primary lead`, not `managers lead`. */
const LEADS = /(?:\b(?:the|our|its|their)|['’]s)\s+[\w-]*[a-rt-z\d]\s+$|['’]s?\s+$/i
const CAPITALS = new RegExp(
  `([A-Z][\\w’'-]*),? (?:\\([^)]*\\) )?(${[...POST_NOUNS, ...CAPITAL_POST_NOUNS].map(capital).join('|')})\\b`,
  'g',
)
const MISSING = endsWith(POST_MISSING)
const GONE = new RegExp(`^(?:\\s+(?:for|of) [A-Z]\\w+)?(?:['’]s?)?\\s+(?:${POST_GONE.join('|')})\\b`, 'i')

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Up to three words that say which post may stand between: `without a permanent team`. */
function endsWith(phrases: readonly string[]): RegExp {
  return new RegExp(
    `\\b(?:${phrases.join('|')})(?:\\s+(?!and\\b|but\\b|so\\b|the\\b|or\\b)[\\w-]+){0,3}\\s*$`,
    'i',
  )
}

/** Whatever is named as the owner, unless no one is yet. */
const LABELLED = new RegExp(
  `(?:^|[.;,(]\\s*|\\|\\s*)(?:${OWNER_LABELS.map(one => one.replace('?', '\\?')).join('|')})(?::|\\s[-–]|(?<=\\?))\\s+(?!tb[acd]\\b|to be\\b|none\\b|n/a\\b|vacant\\b|not yet\\b|unknown\\b)[A-Za-z][\\w’'&]*`,
  'gi',
)

/** `a manager` is no one's post. */
const INDEFINITE = /\b(?:an?|another|any|some|several|many|most|few|no|one|two|three)\s+$/i

export type PostsNamed = (text: string) => readonly TextSpan[]

/** The posts of the council's register and of commentary.yaml are added. Causes, actions and owners ask for those of one text. */
export function postsNamer(others: readonly string[]): PostsNamed {
  const listed: Finder = finderOf([...POSTS, ...others])
  return remembered(text =>
    [
      ...[...text.matchAll(HEAD_OF)].map(spanOfMatch),
      ...listed(text),
      ...ofNouns(text),
      ...[...text.matchAll(LABELLED)].map(spanOfMatch),
    ]
      .map(span => whole(span, text))
      .filter(
        span =>
          !MISSING.test(text.slice(0, span.at)) &&
          !GONE.test(text.slice(span.end)) &&
          !(/^[a-z]+$/.test(span.text) && INDEFINITE.test(text.slice(0, span.at))),
      ),
  )
}

/** `Manager` in `the Adoption Manager` is all of the post. */
function whole(span: TextSpan, text: string): TextSpan {
  const [before = ''] =
    /(?:(?!(?:The|Our|A|An|Each|Every|This|In|By|From|As|When|Some|Many|Most|Several|Few|All|Both|Two|Three|No|If|With|Without)\b)[A-Z][\w’'&-]*\s+(?:(?:and|of|for|in)\s+)?)+$/.exec(
      text.slice(0, span.at),
    ) ?? []
  const at = span.at - before.length
  return { at, end: span.end, text: text.slice(at, span.end) }
}

function ofNouns(text: string): TextSpan[] {
  const qualified = [...text.matchAll(NOUN)].filter(({ 1: which = '', 2: noun, index }) => {
    const isCapital = noun !== undefined && noun === capital(noun)
    return (
      !NOT_OF_POST.has(which.toLowerCase()) &&
      (isCapital || !/ly$/.test(which)) &&
      (noun !== 'lead' || LEADS.test(text.slice(0, index)))
    )
  })
  return [...qualified, ...text.matchAll(CAPITALS)].map(spanOfMatch)
}
