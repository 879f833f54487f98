// Finds sentences in the published commentary that a change has made doubtful. In: a release and what changed.
// Out: the sentences that quote a changed figure, or that speak of a changed verdict, bound or rank, for a person to
// check.

import { MEMBERS } from '../definitions/blocks/members-page-block.ts'
import { distinctBy } from '../terms/distinct-by.ts'
import { escapePattern } from '../terms/escape-pattern.ts'
import { monthNames } from '../terms/period.ts'
import type { Change, Flip, OutdatedSentence, RuleChange } from './comparison.ts'
import type { Release } from './release-record.ts'
import { names } from './verdict-words.ts'

export interface WhatChanged {
  readonly changed: readonly Change[]
  readonly flips: readonly Flip[]
  readonly rules: readonly RuleChange[]
}

type About = Pick<OutdatedSentence, 'of' | 'ref' | 'was' | 'is'>

export function outdatedSentences(
  { commentary, period, verdicts }: Pick<Release, 'commentary' | 'period' | 'verdicts'>,
  { changed, flips, rules }: WhatChanged,
): OutdatedSentence[] {
  return commentary.flatMap(({ topic, title, indicators, text }) => {
    const ofTopic = <One extends { indicator: string }>(list: readonly One[]) =>
      list.filter(({ indicator }) => indicators.includes(indicator))
    const what = { changed: ofTopic(changed), flips: ofTopic(flips), rules: ofTopic(rules) }
    return sentencesOf(text).flatMap(sentence =>
      once([
        ...figuresQuoted(sentence, what.changed, period),
        // The words for members are about every indicator: nothing shows of which one they say `on target`.
        ...(topic === MEMBERS
          ? []
          : [
              ...verdictsNamed(sentence, what.flips),
              ...boundsNamed(sentence, what.rules, verdicts),
              ...ranksNamed(sentence, what.changed),
            ]),
      ]).map(about => ({ topic, title, sentence, ...about })),
    )
  })
}

/** A month and its year to date may be the same figure: what was and is the same is listed once. */
const once = (found: readonly About[]) =>
  found.filter((one, at) => found.findIndex(other => other.was === one.was && other.is === one.is) === at)

/** Splits a line after each full stop that ends a sentence: not within `6.7` or `98.2%`. */
const sentencesOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap(line => line.trim().split(/(?<=[.!?])\s+(?=[A-Z“"])/))
    .filter(sentence => sentence !== '')

const figuresQuoted = (sentence: string, changed: readonly Change[], period: string): About[] =>
  printedOtherwise(changed)
    .filter(change => isQuoted(change.was.text, sentence) && isAbout(change, sentence, period))
    .map(({ ref, was, is }) => ({ of: 'figure', ref, was: was.text, is: is.text }))

const printedOtherwise = (changed: readonly Change[]) =>
  changed.filter(({ was, is }) => was.text !== is.text && !was.text.startsWith('['))

const verdictsNamed = (sentence: string, flips: readonly Flip[]): About[] =>
  flips
    .filter(({ of, was }) => (of === 'rating' ? speaksOfRating(sentence, was) : names(of, sentence)))
    .map(({ of, indicator, was, is }) => ({ of, ref: indicator, was, is }))

/** `On target` is a rating in other words; a sentence about red is not about an indicator published as green. */
const speaksOfRating = (sentence: string, published: string): boolean =>
  names('target', sentence) || new RegExp(`\\b${published.replace('-', ' ')}\\b`, 'i').test(sentence)

/** A rule that begins after the published period leaves what was written about that period true. */
const boundsNamed = (
  sentence: string,
  rules: readonly RuleChange[],
  verdicts: Release['verdicts'],
): About[] =>
  rules
    .filter(({ of, rewritesHistory }) => rewritesHistory && BOUNDS.includes(of))
    .filter(({ indicator }) =>
      speaksOfRating(
        sentence,
        verdicts.find(one => one.indicator === indicator)?.rating.status ?? 'not-rated',
      ),
    )
    .map(({ indicator, was, is }) => ({ of: 'target', ref: indicator, was, is }))

const BOUNDS: readonly RuleChange['of'][] = ['target', 'tolerance', 'judged span', 'polarity']

/** The highest of some figures may be another when one of them changed: one changed figure of each indicator. */
function ranksNamed(sentence: string, changed: readonly Change[]): About[] {
  if (!names('rank', sentence)) return []
  const ranked = printedOtherwise(changed).filter(({ part }) => part === undefined)
  return distinctBy(ranked.toReversed(), one => one.indicator)
    .toReversed()
    .map(({ ref, was, is }) => ({ of: 'rank', ref, was: was.text, is: is.text }))
}

/** Exactly as printed: 484 is not quoted by 1,484, by 484.5 or by 484%. */
function isQuoted(printed: string, sentence: string): boolean {
  const text = escapePattern(printed)
  return new RegExp(`(?<![\\d£−-]|\\d[.,])${text}(?!\\d|%|[.,]\\d)`).test(sentence)
}

/**
 * A sentence quotes a figure of another month or year only if it names that period; a sentence that names no
 * period is about the paper's own.
 */
function isAbout({ kind, said, period }: Change, sentence: string, own: string): boolean {
  if (period.replace('/', '-') === own) return true
  if (kind === 'year')
    return sentence.includes(period) || sentence.includes(`March ${Number(period.slice(0, 4)) + 1}`)
  return kind !== 'month' || monthNames.some(month => said.startsWith(month) && sentence.includes(month))
}
