// Reads and checks the commentary of a whole paper. In: the Markdown of each topic, and of an earlier month.
// Out: prose for the paper, the checked sentences, and every problem.

import type { CommentaryPlace } from '../definitions/blocks/block-kind.ts'
import type { CommentaryRules } from '../definitions/commentary-rules.ts'
import { areaName } from '../figures/say-area.ts'
import { whatTheFiguresSay } from '../figures/say-indicator.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { once } from '../terms/once.ts'
import { type CommentaryChecked, commentaryChecker } from './check-commentary.ts'
import { type CommentaryContext, type Earlier, indicatorOf } from './commentary-context.ts'
import { type MembersWords, MOST_SENTENCES, membersWordsOf, sentencesIn } from './members-words.ts'
import type { StatementNotChecked } from './not-checked.ts'
import type { OfficersAccount } from './officers-account.ts'
import type { Prose } from './prose.ts'
import { readCommentary } from './read-commentary.ts'

export interface CommentaryTexts {
  readonly topics: readonly CommentaryPlace[]
  /** The folder of the paper's period: `2017-01`, `2016-17-Q3`, `2021-22`. */
  readonly folder: string
  /** By topic: the Markdown of data/commentary/<period>/<topic>.md. */
  readonly commentary: ReadonlyMap<string, string>
  /** By topic: the file itself, where an edition may have one of its own: data/commentary/<period>/public/<topic>.md. */
  readonly commentaryFiles?: ReadonlyMap<string, string>
  /** By topic: the commentary of the latest earlier month that has any. */
  readonly earlier?: ReadonlyMap<string, Earlier>
  /** The files that an error has refused: nothing is said about words that were not read. */
  readonly refused: ReadonlySet<string>
  /** The topics of other papers: their files are no mistake. */
  readonly ofOthers?: ReadonlySet<string>
  readonly rules: CommentaryRules
  /** Commentary is checked only if the figures are sound: not if an error stops the paper. */
  readonly figuresAreSound: boolean
}

export interface WordsRead {
  readonly prose: ReadonlyMap<string, readonly Prose[]>
  /** The head of service's words for members. */
  readonly members: MembersWords
  readonly checked: ReadonlyMap<string, CommentaryChecked>
  /**
   * What the topics tell of each indicator, by reference; an indicator without commentary is not in it. Worked out when it is first
   * asked for, as is all that follows.
   */
  readonly accounts: ReadonlyMap<string, OfficersAccount>
  /** What the figures could not be held against. */
  readonly notChecked: readonly StatementNotChecked[]
  readonly problems: readonly Problem[]
  /**
   * The problems for the paper's notes, which are about data: without the problems in sentences, and without
   * suggested text.
   */
  readonly printed: readonly Problem[]
}

export function readTopics(given: CommentaryTexts, bearings: CommentaryContext): WordsRead {
  const { topics, commentary, earlier, rules } = given
  const check = commentaryChecker(bearings, rules)
  const fileOf = (id: string) => given.commentaryFiles?.get(id) ?? `data/commentary/${given.folder}/${id}.md`
  const written = topics.filter(topic => (commentary.get(topic.id) ?? '').trim() !== '')
  const checked = new Map(
    written.map(definition => {
      const before = earlier?.get(definition.id)
      return [
        definition.id,
        check({
          definition,
          file: fileOf(definition.id),
          markdown: commentary.get(definition.id) ?? '',
          ...(before && { earlier: before }),
        }),
      ] as const
    }),
  )
  const missing = (offers: boolean) =>
    topics
      .filter(topic => !written.includes(topic) && !given.refused.has(fileOf(topic.id)))
      .map(topic =>
        problem(
          'warning',
          'commentary-missing',
          { file: fileOf(topic.id) },
          {
            section: topic.title,
            file: fileOf(topic.id),
            ...(offers && { offered: suggestedText(topic, bearings) }),
          },
        ),
      )
  const unread = [...commentary.keys()]
    .filter(id => !topics.some(topic => topic.id === id) && given.ofOthers?.has(id) !== true)
    .map(id =>
      problem(
        'warning',
        'commentary-unread',
        { file: fileOf(id) },
        { expected: topics.map(topic => topic.id).join(', ') },
      ),
    )
  const prose = new Map(
    [...commentary].map(([id, markdown]) => [id, readCommentary(checked.get(id)?.text ?? markdown)]),
  )
  const wholes = topics.filter(topic => topic.isOfWholePaper)
  const members = membersWordsOf(wholes.flatMap(({ id }) => prose.get(id) ?? []))
  const tooLong = wholes.flatMap(({ id }) => tooManySentences(members, fileOf(id)))
  // Text is suggested only from sound figures: it would repeat a wrong one. The paper lists the figures in it.
  const missed = missing(given.figuresAreSound)
  const sound = () => (given.figuresAreSound ? [...checked.values()] : [])
  const accounts = once(() =>
    accountsJoined([...checked].flatMap(([id, one]) => (given.refused.has(fileOf(id)) ? [] : one.accounts))),
  )
  return {
    prose,
    members,
    checked,
    get accounts() {
      return accounts()
    },
    get notChecked() {
      return sound().flatMap(one => one.notChecked)
    },
    get problems() {
      return [...missed, ...unread, ...tooLong, ...sound().flatMap(one => one.problems)]
    },
    printed: [...missing(false), ...unread],
  }
}

function tooManySentences({ words }: MembersWords, file: string): Problem[] {
  const found = sentencesIn(words)
  return found <= MOST_SENTENCES
    ? []
    : [problem('warning', 'commentary-members-long', { file }, { found, most: MOST_SENTENCES })]
}

/** Two topics may have one indicator: the first cause is given, and all actions. */
function accountsJoined(
  topics: readonly ReadonlyMap<string, OfficersAccount>[],
): ReadonlyMap<string, OfficersAccount> {
  const byRef = Map.groupBy(
    topics.flatMap(one => [...one]),
    ([ref]) => ref,
  )
  return new Map(
    [...byRef].map(([ref, given]) => {
      const accounts = given.map(([, account]) => account)
      const cause = accounts.find(one => one.cause !== undefined)?.cause
      return [ref, { ...(cause && { cause }), actions: accounts.flatMap(one => one.actions) }]
    }),
  )
}

/**
 * The text suggested for a topic without commentary, for each indicator: `8.3 Living in a family setting:
 * 86.3% in January 2017, up from 86.2% in December 2016.`
 */
function suggestedText(topic: CommentaryPlace, bearings: CommentaryContext): string {
  return topic.indicators
    .map(ref => {
      const indicator = indicatorOf(bearings, ref)
      return `${ref} ${indicator.definition.short}: ${whatTheFiguresSay(indicator, bearings.figures, id => areaName(bearings, id)).join(' ')}`
    })
    .join(' ')
}
