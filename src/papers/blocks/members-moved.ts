// What has moved, for the members' page. In: the indicators of the paper. Out: its lists and the sentence that counts
// them. Where the council tells a change from chance, only clear changes are called worse or improved, and the rest is
// said to have no clear change; otherwise every movement since the month before is news.
import type { FigureBook } from '../../figures/figure-book.ts'
import { movementWords } from '../../figures/say-indicator.ts'
import { isClear, signalCell } from '../../figures/say-signals.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { MembersPage } from '../paper.ts'

export interface Moved {
  readonly lead: string
  readonly lists: readonly {
    readonly id: MembersPage['lists'][number]['id']
    readonly title: string
    readonly none: string
    readonly isBrief?: true
    readonly indicators: readonly RatedIndicator[]
  }[]
}

export function movedIn(all: readonly RatedIndicator[]): Moved {
  const worse = all.filter(one => one.direction.meaning === 'worse')
  const improved = all.filter(one => one.direction.meaning === 'better')
  return all.some(({ change }) => change !== undefined)
    ? beyondChance(all, worse.length, improved.length)
    : {
        lead: `${improved.length} improved and ${worse.length} got worse since the month before.`,
        lists: [
          {
            id: 'worse',
            title: 'Got worse since the month before',
            none: 'No indicator got worse.',
            indicators: worse,
          },
          {
            id: 'improved',
            title: 'Improved since the month before',
            none: 'No indicator improved.',
            indicators: improved,
          },
        ],
      }
}

/**
 * `12 moved the wrong way since the month before and 9 the right way; by more than chance, 3 are getting worse and 1 is
 * improving.`
 */
function beyondChance(all: readonly RatedIndicator[], down: number, up: number): Moved {
  const known = all.filter(one => one.latest.amount.kind === 'known')
  const worse = known.filter(one => isClear(one, 'worse'))
  const improved = known.filter(one => isClear(one, 'better'))
  const changed = known.filter(one => isClear(one, 'neutral'))
  const unclear = known.filter(({ change }) => change?.is === 'no-clear-change')
  const notJudged = known.filter(({ change }) => change === undefined || change.is === 'cannot-tell')
  return {
    lead: `${down} moved the wrong way since the month before and ${up} the right way; by more than chance, ${worse.length} ${worse.length === 1 ? 'is' : 'are'} getting worse and ${improved.length} ${improved.length === 1 ? 'is' : 'are'} improving.`,
    lists: [
      {
        id: 'worse',
        title: 'Getting worse, beyond chance',
        none: 'No indicator is getting worse by more than chance.',
        indicators: worse,
      },
      {
        id: 'improved',
        title: 'Improving, beyond chance',
        none: 'No indicator is improving by more than chance.',
        indicators: improved,
      },
      ...(changed.length === 0
        ? []
        : [
            {
              id: 'changed' as const,
              title: 'Changed, neither good nor bad',
              none: '',
              indicators: changed,
            },
          ]),
      {
        id: 'no-clear-change',
        title: 'No clear change',
        none: 'No indicator moved only as chance would move it.',
        isBrief: true,
        indicators: unclear,
      },
      ...(notJudged.length === 0
        ? []
        : [
            {
              id: 'not-judged' as const,
              title: 'Chance cannot be judged',
              none: '',
              isBrief: true as const,
              indicators: notJudged,
            },
          ]),
    ],
  }
}

/**
 * `down from 89.7% in December 2016`; where the month alone does not show the change, what does: `8 months in a row below
 * the mean`.
 */
export function reasonMoved(one: RatedIndicator, figures: FigureBook): string {
  const { signal, change, direction } = one
  const showsItself =
    signal?.is === 'charted' &&
    signal.cause === 'outside' &&
    (change?.meaning === 'neutral' || change?.meaning === direction.meaning)
  const cell =
    change?.is === 'clear' && signal?.is === 'charted' && !showsItself ? signalCell(one) : undefined
  if (cell !== undefined) return cell.reason
  const moved = movementWords(one, figures).replace(/^, /, '')
  return change?.by === 'intervals' ? `${moved}: further than chance would bring` : moved
}
