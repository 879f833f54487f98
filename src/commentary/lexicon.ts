// Compiles the words of data/definitions/commentary.yaml, once for a paper. In: the rules and the indicators'
// names. Out: finders.
import type { CommentaryRules } from '../definitions/commentary-rules.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { numberWords } from './number-words.ts'
import { type Finder, finderOf, overlaps, type TextSpan } from './phrases.ts'

export interface AreaNamed extends TextSpan {
  readonly area: string
}

type Kinds = 'movement' | 'rank' | 'target' | 'comparator'

export interface Lexicon {
  readonly rules: CommentaryRules
  readonly notFigures: Finder
  /** Parts of indicator names that contain a number: `three or more placements`. */
  readonly namesIn: Finder
  readonly counted: Finder
  readonly goesOn: Finder
  readonly notYet: Finder
  readonly negations: Finder
  readonly acknowledged: Finder
  readonly fractions: Finder
  /** Words that state a cause, an action or an owner. */
  readonly must: { readonly cause: Finder; readonly action: Finder; readonly owner: Finder }
  areasIn(text: string): AreaNamed[]
  /** Each phrase of a kind with what it claims: `fell` is `down`. */
  readonly claims: {
    readonly [K in Kinds]: (
      text: string,
    ) => { claims: keyof CommentaryRules[K]; at: number; end: number; text: string }[]
  }
}

export function lexiconOf(rules: CommentaryRules, indicators: readonly RatedIndicator[]): Lexicon {
  const areas = Object.entries(rules.areas).map(([area, words]) => ({ area, find: finderOf(words) }))
  const noClaims = finderOf(rules['no-claims'])
  const claimsOf = <K extends Kinds>(kind: K) => {
    const words = rules[kind] as Record<string, string[]>
    const all = finderOf(Object.values(words).flat())
    const by = new Map(
      Object.entries(words).flatMap(([claims, phrases]) =>
        phrases.map(phrase => [phrase.toLowerCase().replace(/’/g, "'"), claims] as const),
      ),
    )
    return (text: string) =>
      all(text)
        .filter(span => !noClaims(text).some(none => overlaps(none, span)))
        .flatMap(span => {
          const claims = by.get(span.text.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'"))
          return claims === undefined ? [] : [{ ...span, claims: claims as keyof CommentaryRules[K] }]
        })
  }
  return {
    rules,
    notFigures: finderOf(rules['not-figures']),
    namesIn: finderOf(
      [...new Set(indicators.flatMap(one => [one.definition.name, one.definition.short]))]
        .filter(hasNumber)
        .flatMap(numberedPart),
    ),
    counted: finderOf(rules.counted),
    goesOn: finderOf(rules['goes-on']),
    notYet: finderOf(rules['not-yet']),
    negations: finderOf(rules.negations),
    acknowledged: finderOf(rules['small-numbers'].acknowledged),
    fractions: finderOf(Object.keys(rules.fractions)),
    must: {
      cause: finderOf(rules.must.cause),
      action: finderOf(rules.must.action),
      owner: finderOf([...rules.must.owner, ...indicators.map(one => one.definition.owner)]),
    },
    areasIn: text =>
      areas
        .flatMap(({ area, find }) => find(text).map(span => ({ ...span, area })))
        // The longest name wins: `the best neighbour` is not `the neighbours`.
        .filter(
          (one, _, all) =>
            !all.some(
              other =>
                other !== one &&
                other.at <= one.at &&
                one.end <= other.end &&
                other.end - other.at > one.end - one.at,
            ),
        ),
    claims: {
      movement: claimsOf('movement'),
      rank: claimsOf('rank'),
      target: claimsOf('target'),
      comparator: claimsOf('comparator'),
    },
  }
}

const NUMBER = new RegExp(`\\b(?:\\d[\\d,]*|${Object.keys(numberWords).join('|')})\\b`, 'i')
const hasNumber = (name: string) => NUMBER.test(name)

/**
 * The number with the two words after it, and with the word before and the one after: `20 working days` and
 * `within 20 working`, from `First health assessments within 20 working days`.
 */
function numberedPart(name: string): string[] {
  const words = name.replace(/[(),]/g, ' ').split(/\s+/)
  return words.flatMap((word, at) =>
    NUMBER.test(word)
      ? [words.slice(at, at + 3).join(' '), words.slice(Math.max(0, at - 1), at + 2).join(' ')]
      : [],
  )
}
