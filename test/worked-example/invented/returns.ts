// The returns of one council. In: its children. Out: the lines of each table of each year.
import { addMonths, ageOn } from '../../../src/terms/day.ts'
import type { Child } from './child.ts'
import { EPISODE_COLUMNS, type EpisodeRow, episodesOf, isOpenIn, lineOf, rowIn } from './episodes.ts'
import { keyOf, withFaults } from './faults.ts'
import { incidentsOf } from './missing.ts'
import { OC2_COLUMNS, OC3_COLUMNS, oc2Line, oc3Line } from './outcomes.ts'
import { type Random, randomFrom } from './random.ts'
import { reviewsOf } from './reviews.ts'
import { isIn, text, type Year } from './year.ts'

export const TABLES = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes: EPISODE_COLUMNS,
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
  uasc: 'CHILD,SEX,DOB,DUC',
  oc2: OC2_COLUMNS,
  oc3: OC3_COLUMNS,
  ad1: 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
  placed_for_adoption: 'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED',
  previous_permanence: 'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM',
  missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
} as const

export type Table = keyof typeof TABLES
export type Lines = Readonly<Record<Table, string[]>>

const noLines = (): Lines => ({
  header: [],
  episodes: [],
  reviews: [],
  uasc: [],
  oc2: [],
  oc3: [],
  ad1: [],
  placed_for_adoption: [],
  previous_permanence: [],
  missing: [],
})

/**
 * One for each year, in their order. A child's chance comes from the number of the child, so that one table
 * may change and the rest stay.
 */
export function linesOf(children: readonly Child[], years: readonly Year[], seed: number): Lines[] {
  const made = years.map(noLines)
  const rows: EpisodeRow[][] = years.map(() => [])
  for (const child of children) writeChild(child, years, made, rows, seed)
  const lost = new Set<string>()
  rows.forEach((ofYear, i) => {
    const openBefore = new Set((rows[i - 1] ?? []).filter(row => row.end === undefined).map(keyOf))
    made[i]?.episodes.push(...withFaults(randomFrom(seed + i), ofYear, openBefore, lost).map(lineOf))
  })
  return made
}

function writeChild(
  child: Child,
  years: readonly Year[],
  made: readonly Lines[],
  rows: readonly EpisodeRow[][],
  seed: number,
): void {
  const [first, last] = [years[0]?.first ?? 0, years.at(-1)?.last ?? 0]
  const isTooOld = ageOn(child.born, first) > 21
  if (isTooOld || child.periods.every(period => period.end < first && ageOn(child.born, period.end) < 16))
    return
  const chance = (table: number) =>
    randomFrom(seed ^ Math.imul(Number(child.id), 2_654_435) ^ Math.imul(table, 97_531))
  const episodes = episodesOf(chance(1), child)
  const [ofReviews, ofMissing, ofHealth, ofLeaving, ofRest] = [
    chance(2),
    chance(3),
    chance(4),
    chance(5),
    chance(6),
  ]
  const reviews = child.periods.flatMap(period => reviewsOf(ofReviews, child, period, last))
  const incidents = child.periods.flatMap(period => incidentsOf(ofMissing, child, period, last))
  const born = text(child.born)
  const upn = ageOn(child.born, first) < 1 ? 'UN1' : `A999${ofRest.between(100_000_000, 999_999_999)}`
  const adoptionRest = adoptersOf(ofRest)

  years.forEach((year, i) => {
    const lines = made[i]
    const ofYear = rows[i]
    if (lines === undefined || ofYear === undefined) return
    const open = episodes.filter(episode => isOpenIn(episode, year))
    ofYear.push(...open.map(episode => rowIn(episode, year)))
    const leaving = oc3Line(ofLeaving, child, year)
    if (leaving !== undefined) lines.oc3.push(leaving)
    if (open.length === 0 && leaving === undefined) return
    const isMother = child.childBorn !== undefined && child.childBorn <= year.last
    lines.header.push(
      [
        child.id,
        child.sex,
        born,
        child.ethnicity,
        upn,
        isMother ? '1' : '',
        isMother ? text(child.childBorn ?? 0) : '',
      ].join(','),
    )
    if (open.length === 0) return
    lines.reviews.push(
      ...reviews
        .filter(review => isIn(review.held, year))
        .map(review => [child.id, born, text(review.held), review.code].join(',')),
    )
    if (child.isUasc)
      lines.uasc.push([child.id, child.sex, born, text(addMonths(child.born, 18 * 12))].join(','))
    const health = oc2Line(ofHealth, child, episodes, year)
    if (health !== undefined) lines.oc2.push(health)
    for (const incident of incidents.filter(({ start, end }) => isOpenIn({ start, end }, year))) {
      lines.missing.push(
        [
          child.id,
          born,
          incident.kind,
          text(incident.start),
          incident.end <= year.last ? text(incident.end) : '',
        ].join(','),
      )
    }
    for (const period of child.periods.filter(given => isOpenIn(given, year))) {
      if (isIn(period.start, year) && period.legal[0]?.status !== 'V4')
        lines.previous_permanence.push(
          [child.id, born, permanenceOf(ofRest, period.start, child.born)].join(','),
        )
      const { adoption } = period
      if (
        adoption === undefined ||
        adoption.decision > year.last ||
        (adoption.reversed ?? period.end) < year.first
      )
        continue
      const reversed =
        adoption.reversed !== undefined && adoption.reversed <= year.last
          ? [text(adoption.reversed), adoptionRest.reversal]
          : ['', '']
      lines.placed_for_adoption.push([child.id, born, text(adoption.decision), ...reversed].join(','))
      if (adoption.matched !== undefined && isIn(period.end, year)) {
        lines.ad1.push(
          [
            child.id,
            born,
            text(adoption.decision),
            text(adoption.matched),
            adoption.isByFosterCarer === true ? '1' : '0',
            adoptionRest.adopters,
          ].join(','),
        )
      }
    }
  })
}

/** Number, sexes and legal status of the adopters agree. */
const adoptersOf = (random: Random): { readonly adopters: string; readonly reversal: string } => ({
  adopters: random.pick<string>([
    ['2,MF,L11', 58],
    ['2,MF,L3', 12],
    ['2,MM,L12', 6],
    ['2,FF,L12', 5],
    ['2,FF,L2', 2],
    ['2,MM,L4', 2],
    ['1,F1,L0', 13],
    ['1,M1,L0', 2],
  ]),
  reversal: random.pick<string>([
    ['RD1', 5],
    ['RD2', 3],
    ['RD3', 5],
    ['RD4', 3],
  ]),
})

/** Most had no permanence before; where one had, the day is often not known. */
function permanenceOf(random: Random, start: number, born: number): string {
  const kind = random.pick<string>([
    ['Z1', 93],
    ['P1', 1],
    ['P2', 3],
    ['P3', 1.5],
    ['P4', 1.5],
  ])
  if (kind === 'Z1' || start - born < 900) return 'Z1,,'
  const day = text(start - random.between(300, 800))
  return `${kind},999,${kind === 'P4' ? 'zz/zz/zzzz' : random.chance(0.4) ? `zz/${day.slice(3)}` : day}`
}
