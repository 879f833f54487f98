// The officers' words of a whole paper. In: the Markdown of each topic, and of an earlier month. Out: prose
// for the paper, the sentences as they were held against the figures, and every problem.
import type { CommentaryRules } from '../definitions/commentary.ts'
import type { TopicDefinition } from '../definitions/paper.ts'
import { areaName } from '../figures/say-area.ts'
import { whatTheFiguresSay } from '../figures/say-indicator.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { periodId } from '../terms/period.ts'
import { type Bearings, type Earlier, indicatorOf } from './bearings.ts'
import { type CommentaryChecked, commentaryChecker } from './check-commentary.ts'
import type { Prose } from './prose.ts'
import { readCommentary } from './read-commentary.ts'

export interface WordsGiven {
  readonly topics: readonly TopicDefinition[]
  /** By topic: the Markdown of data/commentary/<period>/<topic>.md. */
  readonly commentary: ReadonlyMap<string, string>
  /** By topic: the words of the latest earlier month that has any. */
  readonly earlier?: ReadonlyMap<string, Earlier>
  readonly rules: CommentaryRules
  /** Words are held against sound figures only: where an error stops the paper, they wait. */
  readonly figuresAreSound: boolean
}

export interface WordsRead {
  readonly prose: ReadonlyMap<string, readonly Prose[]>
  readonly checked: ReadonlyMap<string, CommentaryChecked>
  readonly problems: readonly Problem[]
  /**
   * The problems as the paper's notes print them, which are about data: not what is wrong with a sentence,
   * and no offer of what the paper says in its own place.
   */
  readonly printed: readonly Problem[]
}

export function readTopics(given: WordsGiven, bearings: Bearings): WordsRead {
  const { topics, commentary, earlier, rules } = given
  const check = commentaryChecker(bearings, rules)
  const fileOf = (id: string) => `data/commentary/${periodId(bearings.period)}/${id}.md`
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
      .filter(topic => !written.includes(topic))
      .map(topic =>
        problem(
          'warning',
          'commentary-missing',
          { file: fileOf(topic.id) },
          {
            section: topic.title,
            file: fileOf(topic.id),
            ...(offers && { offered: offer(topic, bearings) }),
          },
        ),
      )
  const unread = [...commentary.keys()]
    .filter(id => !topics.some(topic => topic.id === id))
    .map(id =>
      problem(
        'warning',
        'commentary-unread',
        { file: fileOf(id) },
        { expected: topics.map(topic => topic.id).join(', ') },
      ),
    )
  const found = given.figuresAreSound ? [...checked.values()].flatMap(one => one.problems) : []
  return {
    prose: new Map(
      [...commentary].map(([id, markdown]) => [id, readCommentary(checked.get(id)?.text ?? markdown)]),
    ),
    checked,
    // Sentences are offered from figures that stand; where one is wrong, they would only repeat it.
    problems: [...missing(given.figuresAreSound), ...unread, ...found],
    printed: [...missing(false), ...unread],
  }
}

/**
 * `8.3 Living in a family setting: 86.3% in January 2017, up from 86.2% in December 2016.` For each
 * indicator, in the paper's own words.
 */
function offer(topic: TopicDefinition, bearings: Bearings): string {
  return topic.indicators
    .map(ref => {
      const indicator = indicatorOf(bearings, ref)
      return `${ref} ${indicator.definition.short}: ${whatTheFiguresSay(indicator, bearings.figures, id => areaName(bearings, id)).join(' ')}`
    })
    .join(' ')
}
