// The episodes of an invented child: a new one whenever the legal status or the placement changes. In: periods. Out:
// episodes, and the rows of a return.
import type { Day } from '../../../src/terms/day.ts'
import { type Child, type Home, isShortBreak, type Period } from './child.ts'
import type { Choice, Random } from './random.ts'
import { text, type Year } from './year.ts'

export interface Episode {
  readonly child: Child
  readonly start: Day
  readonly end: Day
  readonly startsBy: string
  readonly status: string
  readonly need: string
  readonly home: Home
  readonly code: string
  readonly whyMoved: string
}

const REASONS: readonly Choice<string>[] = [
  ['CARPL', 52],
  ['OTHER', 15],
  ['CREQB', 12],
  ['CREQO', 6],
  ['CHILD', 4],
  ['LAREQ', 3],
  ['STAND', 3],
  ['ALLEG', 2],
  ['CLOSE', 2],
  ['APPRR', 1],
]

export const episodesOf = (random: Random, child: Child): Episode[] =>
  child.periods.flatMap(period => episodesIn(random, child, period))

function episodesIn(random: Random, child: Child, period: Period): Episode[] {
  const inside = (day: Day) => day >= period.start && day < period.end
  const starts = [
    ...new Set([...period.legal, ...period.homes].map(change => change.from).filter(inside)),
  ].sort((a, b) => a - b)
  const at = starts.map(start => ({
    start,
    status: latest(period.legal, start)?.status ?? '',
    home: latest(period.homes, start),
  }))
  return at.flatMap(({ start, status, home }, i) => {
    if (home === undefined) return []
    const [before, after] = [at[i - 1], at[i + 1]]
    const isMove = after !== undefined && after.home !== home
    const isTemporary = home.place.startsWith('T') || after?.home?.place.startsWith('T') === true
    const hasReason = isMove && !isTemporary && !isShortBreak(status)
    const whyMoved = hasReason ? reasonToMove(random, after.home) : ''
    const startsBy =
      before === undefined ? 'S' : startOf(before.home !== home, before.status !== status, home.hasSameCarer)
    return [
      {
        child,
        start,
        end: after?.start ?? period.end,
        startsBy,
        status,
        need: period.need,
        home,
        code: after === undefined ? period.code : 'X1',
        whyMoved,
      },
    ]
  })
}

const reasonToMove = (random: Random, to: Home | undefined): string =>
  to?.hasSameCarer === true ? 'PLACE' : random.pick(REASONS)

function startOf(isMove: boolean, isNewStatus: boolean, hasSameCarer: boolean): string {
  if (!isMove) return 'L'
  if (isNewStatus) return hasSameCarer ? 'U' : 'B'
  return hasSameCarer ? 'T' : 'P'
}

const latest = <T extends { readonly from: Day }>(changes: readonly T[], day: Day): T | undefined =>
  changes.findLast(change => change.from <= day)

/** A return holds every episode that was open on a day of its year. */
export const isOpenIn = (episode: { readonly start: Day; readonly end: Day }, year: Year): boolean =>
  episode.start <= year.last && episode.end >= year.first

export const EPISODE_COLUMNS =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,PL_LOCATION,PL_DISTANCE'

/** An episode as a return shows it: if it ends later, it is still open. */
export interface EpisodeRow {
  readonly episode: Episode
  readonly start: Day
  readonly end: Day | undefined
  readonly code: string
}

export const rowIn = (episode: Episode, year: Year): EpisodeRow =>
  episode.end <= year.last
    ? { episode, start: episode.start, end: episode.end, code: episode.code }
    : { episode, start: episode.start, end: undefined, code: '' }

export function lineOf({ episode, start, end, code }: EpisodeRow): string {
  const { child, home } = episode
  const closes = end === undefined ? '' : text(end)
  const why = end === undefined ? '' : episode.whyMoved
  return `${child.id},${text(start)},${episode.startsBy},${episode.status},${episode.need},${home.place},${home.provider},${closes},${code},${why},${child.homePost},${home.post},${home.urn},${home.location},${home.distance}`
}
