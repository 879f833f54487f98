// The entries of a group on page one. In: its indicators, and the officers' account of them. Out: each with its figure and
// reason; what officers say of several at once is printed once.
import type { OfficersAccount } from '../../../commentary/officers-account.ts'
import type { Figure } from '../../../figures/figure.ts'
import { observationRated } from '../../../figures/observation-rated.ts'
import { textWithMark } from '../../../figures/say-provisional.ts'
import { ratingCell } from '../../../figures/say-ratings.ts'
import type { RatedIndicator } from '../../../ratings/rated-indicator.ts'
import { upperFirst } from '../../../terms/words.ts'
import type { MembersEntry } from '../../paper.ts'
import type { PaperWriting } from '../../paper-writing.ts'
import type { MembersGroup } from './ranked-for-members.ts'
import { sayWhy } from './say-why.ts'
import { withUnit } from './with-unit.ts'

/** Amber is within the tolerance, and its topic has what is done. */
const NEED_ACCOUNT: readonly MembersGroup[] = ['worsening', 'off-target', 'not-known']

export const entriesOf = (
  writing: PaperWriting,
  group: MembersGroup,
  indicators: readonly RatedIndicator[],
): MembersEntry[] => joined(indicators.map(one => entryOf(writing, one, group)))

function entryOf(writing: PaperWriting, one: RatedIndicator, group: MembersGroup): MembersEntry {
  const { ref, short } = one.definition
  const because = writing.doubted.get(ref)
  const figure = writing.figures.figure(one, observationRated(one))
  const why = sayWhy(writing, one, group)
  return {
    indicators: [
      {
        ref,
        name: short,
        figure: sayFigure(figure, one, group),
        rating: ratingCell(one),
        ...(why !== undefined && { why }),
        ...(because !== undefined && { doubted: because }),
      },
    ],
    ...(NEED_ACCOUNT.includes(group) &&
      one.rating.status !== 'amber' &&
      accountOf(writing.officersAccount(ref), because === undefined && group !== 'not-known')),
  }
}

/** The heading of its group says that a figure is suppressed. */
function sayFigure(figure: Figure, one: RatedIndicator, group: MembersGroup): string {
  if (group === 'kept-back') return ''
  return figure.missing === undefined ? withUnit(textWithMark(figure), one) : figure.spoken
}

/** A figure that is doubted or missing needs no cause. */
function accountOf(
  account: OfficersAccount | undefined,
  needsCause: boolean,
): Pick<MembersEntry, 'cause' | 'actions'> {
  const actions = account?.actions.map(sayAction) ?? []
  return {
    ...(needsCause && { cause: sayCause(account?.cause) }),
    actions: actions.length === 0 ? [NO_ACTION] : actions,
  }
}

/** That the cause is not known is said in two words: the topic has the officers' own. */
function sayCause(cause: OfficersAccount['cause']): string {
  if (cause === undefined) return 'No cause given.'
  return cause.isKnown ? cause.text : 'Not yet known.'
}

const NO_ACTION = 'No action given.'

/** `Check each late visit of January. Head of Looked After Children, by 28 February 2017.` */
function sayAction({ text, post, by }: OfficersAccount['actions'][number]): string {
  const whoAndWhen = [post, by].filter(part => part !== undefined).join(', ')
  return whoAndWhen === '' ? text : `${text} ${upperFirst(whoAndWhen)}.`
}

/** Indicators that follow one another and have the same account are one entry. */
function joined(entries: readonly MembersEntry[]): MembersEntry[] {
  const all: MembersEntry[] = []
  for (const entry of entries) {
    const last = all.at(-1)
    if (last !== undefined && haveOneAccount(last, entry))
      all[all.length - 1] = { ...last, indicators: [...last.indicators, ...entry.indicators] }
    else all.push(entry)
  }
  return all
}

const haveOneAccount = (one: MembersEntry, other: MembersEntry): boolean =>
  one.actions !== undefined &&
  one.cause === other.cause &&
  one.actions.join() === other.actions?.join() &&
  !one.actions.includes(NO_ACTION)
