// Checks commentary: the entry point of this folder. In: the Markdown of a topic and the context of the
// paper. Out: the text with its bindings filled in, and every problem, with file, line, sentence and cell.
//
//   Markdown → bindings → passages → sentences → numbers and claims → comparison with figures → problems

import type { CommentaryPlace } from '../definitions/blocks/block-kind.ts'
import type { CommentaryRules } from '../definitions/commentary-rules.ts'
import { areaName } from '../figures/say-area.ts'
import type { ProblemFacts } from '../problems/messages.ts'
import { type Problem, type ProblemCode, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { sayPeriod } from '../terms/period.ts'
import { bind } from './bind.ts'
import { type CommentaryContext, type Earlier, indicatorOf } from './commentary-context.ts'
import { commentaryPassages } from './commentary-passages.ts'
import { factsOf } from './figure-facts.ts'
import { lacking, needsWords } from './incomplete.ts'
import { vocabularyOf } from './indicators-named.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { NumberVerdict } from './number-verdict.ts'
import type { TopicContext } from './place.ts'
import { sayShown, shortened } from './say-figure-shown.ts'
import { movedSince } from './stale.ts'
import { type SentenceVerified, verifySentences } from './verify-sentences.ts'

export interface CommentaryGiven {
  readonly definition: CommentaryPlace
  readonly file: string
  readonly markdown: string
  /** The commentary on the same topic in the latest earlier month that has any. */
  readonly earlier?: Earlier
}

export interface CommentaryChecked {
  /** The Markdown with its bindings filled in. */
  readonly text: string
  /** Every sentence with what was found, to show which sentences a change of figures affects. */
  readonly sentences: readonly SentenceVerified[]
  readonly problems: readonly Problem[]
}

export type CheckCommentary = (given: CommentaryGiven) => CommentaryChecked

/** Compiles the lexicon once for all topics. */
export function commentaryChecker(writing: CommentaryContext, rules: CommentaryRules): CheckCommentary {
  const all = [...writing.indicators.values()]
  const lexicon = lexiconOf(rules, all)
  const facts = new Map(all.map(one => [one, factsOf(one)]))
  return given => {
    const { definition, file, markdown } = given
    const indicators = definition.indicators.map(ref => indicatorOf(writing, ref))
    const bound = bind(markdown, file, writing)
    if (bound.problems.length > 0) return { text: bound.text, sentences: [], problems: bound.problems }
    const passages = commentaryPassages(bound.text)
    const topic: TopicContext = {
      indicators,
      facts,
      current: writing.period,
      judge: writing.judge,
      lexicon,
      vocabulary: vocabularyOf(indicators, all, rules.called),
    }
    const sentences = verifySentences(passages, topic)
    const whole = passages.map(one => one.text).join(' ')
    return {
      text: bound.text,
      sentences,
      problems: [
        ...sentences.flatMap(one => problemsOf(one, file, writing, rules)),
        ...staleness(given, topic, rules),
        ...incompleteness(whole, given, topic, lexicon),
      ],
    }
  }
}

type Kind = keyof CommentaryRules['severity']
type CodeOf<K extends Kind> = `commentary-${K}` & ProblemCode

function reported<K extends Kind>(
  rules: CommentaryRules,
  kind: K,
  origin: Origin,
  facts: ProblemFacts[CodeOf<K>],
): Problem[] {
  const severity = rules.severity[kind]
  return severity === 'off'
    ? []
    : [problem(severity, `commentary-${kind}` as CodeOf<K>, origin, facts) as Problem]
}

function problemsOf(
  { text, line, numbers, findings }: SentenceVerified,
  file: string,
  writing: CommentaryContext,
  rules: CommentaryRules,
): Problem[] {
  const origin = { file, entry: `line ${line}` }
  const sentence = shortened(text)
  const name = (id: string) => areaName(writing, id)
  return [
    ...numbers.flatMap(({ said, verdict }) => numberProblem(said.text, verdict, origin)),
    ...findings.flatMap(({ claim, is, shown }) => {
      const facts = {
        claim,
        sentence,
        figures:
          shown.map(one => sayShown(one, name)).join('; ') || 'no figure of the months shown supports it',
      }
      return is === 'untrue'
        ? reported(rules, 'claim-untrue', origin, facts)
        : reported(rules, 'small-numbers', origin, facts)
    }),
  ]

  function numberProblem(claim: string, verdict: NumberVerdict, at: Origin): Problem[] {
    switch (verdict.verdict) {
      case 'matched':
        return []
      case 'contradicts':
        return reported(rules, 'contradicts', at, {
          claim,
          sentence,
          figure:
            sayShown(verdict.right, name) + (verdict.found ? `, and ${sayShown(verdict.found, name)}` : ''),
        })
      case 'wrong-period':
        return reported(rules, 'wrong-period', at, {
          claim,
          sentence,
          found: sayShown(verdict.found, name),
          figure: verdict.right ? sayShown(verdict.right, name) : 'the period named has no such figure',
        })
      case 'unmatched':
        return reported(rules, 'number-unmatched', at, {
          claim,
          sentence,
          nearest: verdict.nearest ? sayShown(verdict.nearest, name) : 'none of this section',
        })
    }
  }
}

function staleness(
  { file, markdown, earlier }: CommentaryGiven,
  { indicators }: TopicContext,
  rules: CommentaryRules,
): Problem[] {
  const moved = earlier === undefined ? [] : movedSince(markdown, earlier, indicators)
  return earlier === undefined || moved.length === 0
    ? []
    : reported(
        rules,
        'stale',
        { file },
        {
          earlier: earlier.file,
          period: sayPeriod(earlier.period),
          moved: moved.map(one => one.definition.ref).join(', '),
        },
      )
}

function incompleteness(
  text: string,
  { file, definition }: CommentaryGiven,
  topic: TopicContext,
  lexicon: Lexicon,
): Problem[] {
  const indicators = needsWords(topic.indicators)
  const parts = indicators.length === 0 ? [] : lacking(text, topic.current, lexicon)
  return parts.length === 0
    ? []
    : reported(
        lexicon.rules,
        'incomplete',
        { file },
        {
          section: definition.title,
          indicators: indicators.map(one => `${one.definition.ref} ${one.definition.short}`).join(', '),
          lacking: parts.join(', '),
        },
      )
}
