// Tells what a topic's commentary says of each of its indicators. In: its passages, each with what its sentences are about. Out:
// cause and actions, by reference.
//
//   passages → actions, each with its indicators · paragraphs → causes, each with its indicators → accounts, by indicator

import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { actionsGiven } from './actions-given.ts'
import { isCauseChecked } from './cause-not-known.ts'
import type { CommentaryPassage } from './commentary-passages.ts'
import { type HowSaid, howCauseIsSaid } from './how-cause-is-said.ts'
import type { Completeness } from './incomplete.ts'
import type { ActionGiven, CauseGiven, OfficersAccount } from './officers-account.ts'
import { indicatorsNamedBy, subjectsOfAction, subjectsOfCause } from './subjects-named.ts'
import type { TopicContext } from './topic-context.ts'
import type { SentenceVerified } from './verify-sentences.ts'
import { blankOut } from './words/phrases.ts'

export interface PassageRead {
  readonly passage: Pick<CommentaryPassage, 'text' | 'isItem'>
  readonly sentences: readonly Pick<SentenceVerified, 'text' | 'claims' | 'subjects'>[]
}

interface About<T> {
  readonly about: readonly RatedIndicator[]
  readonly is: T
}

export function accountsOfTopic(
  read: readonly PassageRead[],
  topic: Pick<TopicContext, 'indicators' | 'vocabulary' | 'current'>,
  completeness: Completeness,
): ReadonlyMap<string, OfficersAccount> {
  const actions = actionsGiven(
    read.map(({ passage }) => passage),
    topic.current,
    completeness,
  ).map(({ is, words }): About<ActionGiven> => {
    const named = blankOut(words, completeness.posts(words)).replace(is.by ?? '', '')
    return { is, about: subjectsOfAction(named, is.post, topic) }
  })
  const causes = read.flatMap(({ sentences }) => causesIn(sentences, topic, completeness))
  return new Map(
    topic.indicators.map(one => {
      const cause = first(causes.filter(({ about }) => about.includes(one)).map(({ is }) => is))
      return [
        one.definition.ref,
        {
          ...(cause && { cause }),
          actions: actions.filter(({ about }) => about.includes(one)).map(({ is }) => is),
        },
      ]
    }),
  )
}

interface CauseFound extends CauseGiven {
  readonly how: HowSaid
}

/** A cause that is named goes before one that is not known, and this before an event alone. */
const RANKS: readonly HowSaid[] = ['by-word', 'not-known', 'by-event']
function first(found: readonly CauseFound[]): CauseGiven | undefined {
  const best = RANKS.flatMap(how => found.find(one => one.how === how) ?? [])[0]
  return best && { text: best.text, isKnown: best.isKnown }
}

function causesIn(
  sentences: PassageRead['sentences'],
  topic: Pick<TopicContext, 'indicators' | 'vocabulary' | 'current'>,
  completeness: Completeness,
): About<CauseFound>[] {
  return sentences.flatMap((sentence, at) => {
    const { text } = sentence
    const how = howCauseIsSaid(sentence, topic.indicators, completeness)
    if (how === undefined || isGoneWith(sentences, at) || isOnlyAction(text, how, topic, completeness))
      return []
    const after = sentences[at + 1]?.text ?? ''
    const said = how === 'not-known' && isCauseChecked(after) ? `${text} ${after}` : text
    const before = sentences
      .slice(0, at)
      .map(one => (indicatorsNamedBy(one.text, topic).length > 0 ? one.subjects : []))
    return [
      {
        about: subjectsOfCause(text, before, topic),
        is: { text: said, isKnown: how !== 'not-known', how },
      },
    ]
  })
}

/** `This is being checked.`, after the sentence that says what is not known. */
const isGoneWith = (sentences: PassageRead['sentences'], at: number): boolean =>
  isCauseChecked(sentences[at]?.text ?? '') && !isCauseChecked(sentences[at - 1]?.text ?? '') && at > 0

const EXPLAINS = /\b(?:because|due to|owing to|as a result of|caused by)\b/i

/** An action is no cause, unless it says why. */
const isOnlyAction = (
  text: string,
  how: HowSaid,
  { current }: Pick<TopicContext, 'current'>,
  completeness: Completeness,
): boolean =>
  how !== 'not-known' &&
  !EXPLAINS.test(text) &&
  actionsGiven([{ text, isItem: false }], current, completeness).length > 0
