// Checks commentary: the entry point of this folder. In: the Markdown of a topic and the context of the
// paper. Out: the text with its bindings filled in, and every problem, with file, line, sentence and cell.
//
//   Markdown → bindings → passages → sentences → terms → clauses → claims → held, contradicted or not checked → problems

import type { CommentaryPlace } from '../definitions/blocks/block-kind.ts'
import type { CommentaryRules } from '../definitions/commentary-rules.ts'
import { areaName } from '../figures/say-area.ts'
import type { ProblemFacts } from '../problems/messages.ts'
import { type Problem, type ProblemCode, problem } from '../problems/problem.ts'
import type { JudgedPart } from '../ratings/judged-strategy.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { once } from '../terms/once.ts'
import type { Origin } from '../terms/origin.ts'
import { sayPeriod } from '../terms/period.ts'
import { accountsOfTopic } from './accounts-of-topic.ts'
import { projectedIn } from './ahead/projected-figures.ts'
import { vocabularyWithWays } from './ahead/ways-vocabulary.ts'
import { aimsOf } from './aims/aims-judged.ts'
import { verdictsCounted } from './aims/verdicts-counted.ts'
import { vocabularyWithVerdicts } from './aims/verdicts-vocabulary.ts'
import { bind } from './bind.ts'
import { otherPeriodSaid } from './claims/other-period.ts'
import { type CommentaryContext, type Earlier, indicatorOf } from './commentary-context.ts'
import { type CommentaryPassage, commentaryPassages } from './commentary-passages.ts'
import { type Completeness, completenessOf, lacking, needsWords } from './incomplete.ts'
import { notCheckedIn, type StatementNotChecked } from './not-checked.ts'
import type { OfficersAccount } from './officers-account.ts'
import { peerName, peersIn } from './peers.ts'
import { rowsPrinted } from './rows/rows-printed.ts'
import { vocabularyWithRows } from './rows/rows-vocabulary.ts'
import { sayShown, shortened } from './say-figure-shown.ts'
import { movedSince } from './stale.ts'
import type { TopicContext } from './topic-context.ts'
import { paperReader, type SectionRead, topicReader } from './topic-reader.ts'
import { type ClaimDecided, type SentenceVerified, verifySentences } from './verify-sentences.ts'
import { readOnce, vocabularyOf } from './words/indicators-named.ts'
import { namesOfPaper } from './words/names-of-paper.ts'
import { finderOf } from './words/phrases.ts'

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
  /** What the figures could not be held against. */
  readonly notChecked: readonly StatementNotChecked[]
  /** What it tells of each indicator of a topic, by reference; nothing of a section. */
  readonly accounts: ReadonlyMap<string, OfficersAccount>
  readonly problems: readonly Problem[]
}

export type CheckCommentary = (given: CommentaryGiven) => CommentaryChecked

/** Compiles the words once for all topics. What is found of a topic is worked out when it is first asked for, but for its text. */
export function commentaryChecker(writing: CommentaryContext, rules: CommentaryRules): CheckCommentary {
  const all = [...writing.indicators.values()]
  const reader = paperReader(rules, writing.areas, all, writing.period)
  const names = namesOfPaper(all, rules.called)
  const completeness = completenessOf(rules, all)
  const acknowledged = finderOf(rules['small-numbers'].acknowledged)
  return given => {
    const { file, markdown } = given
    const bound = bind(markdown, file, writing)
    if (bound.problems.length > 0)
      return {
        text: bound.text,
        sentences: [],
        notChecked: [],
        accounts: new Map(),
        problems: bound.problems,
      }
    const read = once(() => readTopic(given, bound.text))
    return {
      text: bound.text,
      get sentences() {
        return sentencesOf(read())
      },
      get notChecked() {
        return notCheckedIn(sentencesOf(read()), file)
      },
      get accounts() {
        const { passages, topic } = read()
        return given.definition.isExpected ? accountsOfTopic(passages, topic, completeness) : new Map()
      },
      get problems() {
        const { passages, topic } = read()
        return [
          ...passages.flatMap(({ passage, sentences }) => {
            const isAcknowledged = acknowledged(passage.text).length > 0
            return sentences.flatMap(one => problemsOf(one, isAcknowledged, { file, writing, rules }))
          }),
          ...staleness(given, topic, rules),
          ...incompleteness(
            passages.map(({ passage }) => passage.text),
            given,
            topic,
            completeness,
          ),
        ]
      },
    }
  }

  function readTopic({ definition }: CommentaryGiven, text: string): TopicRead {
    const judged = definition.parts.flatMap(id => writing.strategies.get(id) ?? [])
    const indicators = [
      ...[...new Set(definition.indicators)].map(ref => indicatorOf(writing, ref)),
      ...aimsOf(judged, writing),
    ]
    const plain = vocabularyOf(indicators, names)
    const rows = definition.groupings.length > 0 ? rowsPrinted(definition, writing, rules) : undefined
    const named = rows === undefined ? plain : vocabularyWithRows(plain, rows)
    const counted = verdictsCounted(judged, writing)
    const judgedToo = counted.length > 0 ? vocabularyWithVerdicts(named, counted) : named
    const ways = projectedIn(definition, writing)
    const vocabulary = readOnce(
      ways.length > 0 ? vocabularyWithWays(judgedToo, ways, writing.projections) : judgedToo,
    )
    const topic: TopicContext = {
      indicators,
      isSection: isSection(definition),
      hasGroups: definition.hasGroups,
      ...(rows && { rows }),
      ways,
      peersOf: peersIn(writing, definition.ranked),
      current: writing.period,
      judge: writing.judge,
      rules,
      vocabulary,
      reader: topicReader(reader, vocabulary, sectionOf(definition, indicators, judged, ways)),
    }
    const passages = commentaryPassages(text).map(passage => ({
      passage,
      sentences: verifySentences(passage, topic),
    }))
    return { topic, passages }
  }
}

interface TopicRead {
  readonly topic: TopicContext
  readonly passages: readonly {
    readonly passage: CommentaryPassage
    readonly sentences: readonly SentenceVerified[]
  }[]
}

const sentencesOf = ({ passages }: TopicRead): SentenceVerified[] =>
  passages.flatMap(({ sentences }) => sentences)

/** A section of a longer paper; neither a topic, in any words, nor the words for all. */
const isSection = ({ isExpected, isOfWholePaper, isInPlainWords }: CommentaryPlace): boolean =>
  !isExpected && isOfWholePaper !== true && isInPlainWords !== true

/** A section of a longer paper. */
const sectionOf = (
  place: CommentaryPlace,
  indicators: readonly RatedIndicator[],
  judged: readonly JudgedPart[],
  ways: readonly RatedIndicator[],
): SectionRead | undefined =>
  isSection(place)
    ? {
        isCost: indicators.some(one => one.definition.unit === 'money'),
        hasGroups: indicators.length > 0,
        isJudged: judged.length > 0,
        looksAhead: ways.length > 0,
      }
    : undefined

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

/** `isAcknowledged`: its passage says that few cases support an improvement. */
function problemsOf(
  { text, line, claims, fromFew }: SentenceVerified,
  isAcknowledged: boolean,
  {
    file,
    writing,
    rules,
  }: { readonly file: string; readonly writing: CommentaryContext; readonly rules: CommentaryRules },
): Problem[] {
  const origin = { file, entry: `line ${line}` }
  const sentence = shortened(text)
  const name = (id: string) => peerName(writing.areas, id) ?? areaName(writing, id)
  const wrong = claims.filter(one => one.decision === 'contradicted')
  return [
    ...wrong.flatMap(one => (one.claim.is === 'number' ? numberProblem(one) : wordsProblem(one))),
    ...(isAcknowledged ? [] : fromFew).flatMap(({ claim, shown }) =>
      reported(rules, 'small-numbers', origin, {
        claim,
        sentence,
        figures: shown.map(one => sayShown(one, name)).join('; '),
      }),
    ),
  ]

  /** The figures of the first way to understand it, with the reason if the figures alone do not say it. */
  function figuresOf({ claim: { readings } }: ClaimDecided): string {
    const first = readings.find(one => one.because !== undefined) ?? readings.find(one => one.holds === false)
    const figures = (first?.shown ?? []).slice(0, 4).map(one => sayShown(one, name))
    return [...figures, ...(first?.because === undefined ? [] : [first.because])].join('; ')
  }

  function numberProblem(one: ClaimDecided): Problem[] {
    const { text: claim } = one.claim
    const found = otherPeriodSaid(one.claim)
    return found === undefined
      ? reported(rules, 'contradicts', origin, { claim, sentence, figure: figuresOf(one) })
      : reported(rules, 'wrong-period', origin, {
          claim,
          sentence,
          found: sayShown(found, name),
          figure: figuresOf(one),
        })
  }

  function wordsProblem(one: ClaimDecided): Problem[] {
    return reported(rules, 'claim-untrue', origin, {
      claim: one.claim.text,
      sentence,
      figures: figuresOf(one),
    })
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
  passages: readonly string[],
  { file, definition }: CommentaryGiven,
  topic: TopicContext,
  completeness: Completeness,
): Problem[] {
  const needsNone = definition.isOfWholePaper || definition.isInPlainWords
  const indicators = needsNone ? [] : needsWords(topic.indicators)
  const parts =
    indicators.length === 0 ? [] : lacking(passages, topic.current, topic.indicators, completeness)
  return parts.length === 0
    ? []
    : reported(
        topic.rules,
        'incomplete',
        { file },
        {
          section: definition.title,
          indicators: indicators.map(one => `${one.definition.ref} ${one.definition.short}`).join(', '),
          lacking: parts.join(', '),
        },
      )
}
