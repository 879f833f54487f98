// The officers' words checked: the door of this folder. In: a topic's Markdown and what the paper is written
// from. Out: bound text and every problem, with file, line, sentence and cell.
//
//   Markdown → bound → passages → sentences → numbers and claims → held against figures → problems
import type { CommentaryRules } from '../definitions/commentary.ts'
import type { TopicDefinition } from '../definitions/paper.ts'
import { areaName, indicatorOf, type Writing } from '../papers/writing.ts'
import { type Problem, type ProblemCode, problem } from '../problems/problem.ts'
import type { Facts } from '../problems/facts.ts'
import type { Origin } from '../terms/origin.ts'
import { type Month, sayPeriod } from '../terms/period.ts'
import { bind } from './bind.ts'
import { factsOf } from './facts.ts'
import { holdAgainst, type SentenceHeld } from './hold-against.ts'
import { lacking, needsWords } from './incomplete.ts'
import { vocabularyOf } from './indicators-named.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Verdict } from './match-number.ts'
import { passagesOf } from './passages.ts'
import type { Topic } from './place.ts'
import { movedSince } from './stale.ts'
import { sayShown, shortened } from './tell.ts'

/** What of a paper's writing the words are held against. */
export type Bearings = Pick<Writing, 'areas' | 'period' | 'indicators' | 'figures' | 'judge'>

export interface Earlier {
  readonly period: Month
  readonly file: string
  readonly markdown: string
}

export interface CommentaryGiven {
  readonly definition: TopicDefinition
  readonly file: string
  readonly markdown: string
  /** The same topic's words in the latest earlier month that has any. */
  readonly earlier?: Earlier
}

export interface CommentaryChecked {
  /** The Markdown with its bindings filled in. */
  readonly text: string
  /** Every sentence with what was found: for whoever asks which sentences a change of figures touches. */
  readonly sentences: readonly SentenceHeld[]
  readonly problems: readonly Problem[]
}

export type CheckCommentary = (given: CommentaryGiven) => CommentaryChecked

/** The lexicon is made ready once for all topics. */
export function commentaryChecker(writing: Bearings, rules: CommentaryRules): CheckCommentary {
  const all = [...writing.indicators.values()]
  const lexicon = lexiconOf(rules, all)
  const facts = new Map(all.map(one => [one, factsOf(one)]))
  return given => {
    const { definition, file, markdown } = given
    const indicators = definition.indicators.map(ref => indicatorOf(writing, ref))
    const bound = bind(markdown, file, writing)
    if (bound.problems.length > 0) return { text: bound.text, sentences: [], problems: bound.problems }
    const passages = passagesOf(bound.text)
    const topic: Topic = {
      indicators,
      facts,
      current: writing.period,
      judge: writing.judge,
      lexicon,
      vocabulary: vocabularyOf(indicators, all, rules.called),
    }
    const sentences = holdAgainst(passages, topic)
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

function told<K extends Kind>(
  rules: CommentaryRules,
  kind: K,
  origin: Origin,
  facts: Facts[CodeOf<K>],
): Problem[] {
  const severity = rules.severity[kind]
  return severity === 'off'
    ? []
    : [problem(severity, `commentary-${kind}` as CodeOf<K>, origin, facts) as Problem]
}

function problemsOf(
  { text, line, numbers, findings }: SentenceHeld,
  file: string,
  writing: Bearings,
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
          shown.map(one => sayShown(one, name)).join('; ') || 'no figure of the months shown bears it out',
      }
      return is === 'untrue'
        ? told(rules, 'claim-untrue', origin, facts)
        : told(rules, 'small-numbers', origin, facts)
    }),
  ]

  function numberProblem(claim: string, verdict: Verdict, at: Origin): Problem[] {
    switch (verdict.verdict) {
      case 'matched':
        return []
      case 'contradicts':
        return told(rules, 'contradicts', at, {
          claim,
          sentence,
          figure:
            sayShown(verdict.right, name) + (verdict.found ? `, and ${sayShown(verdict.found, name)}` : ''),
        })
      case 'wrong-period':
        return told(rules, 'wrong-period', at, {
          claim,
          sentence,
          found: sayShown(verdict.found, name),
          figure: verdict.right
            ? sayShown(verdict.right, name)
            : 'the period that is meant has no such figure',
        })
      case 'unmatched':
        return told(rules, 'number-unmatched', at, {
          claim,
          sentence,
          nearest: verdict.nearest ? sayShown(verdict.nearest, name) : 'none of this section',
        })
    }
  }
}

function staleness(
  { file, markdown, earlier }: CommentaryGiven,
  { indicators }: Topic,
  rules: CommentaryRules,
): Problem[] {
  const moved = earlier === undefined ? [] : movedSince(markdown, earlier, indicators)
  return earlier === undefined || moved.length === 0
    ? []
    : told(
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
  topic: Topic,
  lexicon: Lexicon,
): Problem[] {
  const indicators = needsWords(topic.indicators)
  const parts = indicators.length === 0 ? [] : lacking(text, topic.current, lexicon)
  return parts.length === 0
    ? []
    : told(
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
