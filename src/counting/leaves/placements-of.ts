// Splits a history into placements. In: the episodes of a child, and which changes begin a placement. Out:
// placements, each with its episodes.
import type { ChildHistory, Episode } from '../histories/child-history.ts'

export interface Placement {
  readonly episodes: readonly Episode[]
}

export interface Splitting {
  /** RNE codes that begin a placement. */
  readonly begins: ReadonlySet<string>
  /** Whether T0 to T4 are placements like any other. */
  readonly temporaryCounts: boolean
  /** Rule PLACEMENT-3: a move into A3 or A5, adoption by the current carer, continues the placement. */
  readonly adoptionByCarerGoesOn: boolean
  /** Changes that begin a placement although the RNE code does not. */
  readonly alsoBegins?: (episode: Episode, before: Episode) => boolean
}

const TEMPORARY: ReadonlySet<string | undefined> = new Set(Array.from('0123456789', digit => `T${digit}`))
const ADOPTED_BY_CARER: ReadonlySet<string | undefined> = new Set(['A3', 'A5'])

export const isTemporary = (episode: Episode): boolean => TEMPORARY.has(episode.placement)

/**
 * Rules PLACEMENT-1 to PLACEMENT-4, for the episodes between two positions in a history. The first of a
 * period always begins a placement.
 * Worked: U6 (S), T1 (P), U6 at the same postcode (P), K2 (P), K2 (L): two placements, U6 and K2.
 */
export function placementsOf(
  child: ChildHistory,
  from: number,
  to: number,
  splitting: Splitting,
): Placement[] {
  const placements: Episode[][] = []
  let before: Episode | undefined
  let wasAway = false
  for (let at = from; at <= to; at += 1) {
    const episode = child.episodes[at]
    if (episode === undefined) break
    if (before !== undefined && child.periods.some(({ first }) => first === at)) before = undefined
    if (isTemporary(episode) && !splitting.temporaryCounts) {
      wasAway = true
      continue
    }
    if (before === undefined || begins(episode, before, wasAway, splitting)) placements.push([])
    placements.at(-1)?.push(episode)
    before = episode
    wasAway = false
  }
  return placements.map(episodes => ({ episodes }))
}

/**
 * Rule PLACEMENT-2: a child who returns to the same place after T0 to T4 is in the placement that the child
 * had left. Rule PLACEMENT-4: L never begins a placement.
 */
function begins(episode: Episode, before: Episode, wasAway: boolean, splitting: Splitting): boolean {
  if (wasAway && episode.placement === before.placement && episode.placedAt === before.placedAt) return false
  if (splitting.alsoBegins?.(episode, before) === true) return true
  if (splitting.adoptionByCarerGoesOn && ADOPTED_BY_CARER.has(episode.placement)) return false
  return splitting.begins.has(episode.startReason ?? '')
}
