// The returns of one council. In: its children. Out: the lines of each table of each year.
import { addMonths, ageOn, type Day } from '../../../src/terms/day.ts'
import type { Child, Period } from './child.ts'
import {
  EPISODE_COLUMNS,
  type Episode,
  type EpisodeRow,
  episodesOf,
  isOpenIn,
  lineOf,
  rowIn,
} from './episodes.ts'
import { keyOf, withFaults } from './faults.ts'
import { type Incident, incidentsOf } from './missing.ts'
import { OC2_COLUMNS, OC3_COLUMNS, oc2Line, oc3Line } from './outcomes.ts'
import { type Random, randomFrom } from './random.ts'
import { type Review, reviewsOf } from './reviews.ts'
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
 * One for each year, in order. A child's chance comes from the number of the child, so that one table can change while
 * the rest stay the same.
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
  const history = historyOf(child, first, last, seed)
  years.forEach((year, i) => {
    const [lines, ofYear] = [made[i], rows[i]]
    if (lines !== undefined && ofYear !== undefined) writeYear(history, year, lines, ofYear)
  })
}

/** Everything that is reported about a child, and the chance with which each table continues from year to year. */
interface History {
  readonly child: Child
  readonly upn: string
  readonly episodes: readonly Episode[]
  readonly reviews: readonly Review[]
  readonly incidents: readonly Incident[]
  readonly adoptionRest: AdoptionRest
  readonly ofHealth: Random
  readonly ofLeaving: Random
  readonly ofRest: Random
}

function historyOf(child: Child, first: Day, last: Day, seed: number): History {
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
  const upn = ageOn(child.born, first) < 1 ? 'UN1' : `A999${ofRest.between(100_000_000, 999_999_999)}`
  const adoptionRest = adoptersOf(ofRest)
  return { child, upn, episodes, reviews, incidents, adoptionRest, ofHealth, ofLeaving, ofRest }
}

function writeYear(history: History, year: Year, lines: Lines, rows: EpisodeRow[]): void {
  const { child, episodes } = history
  const open = episodes.filter(episode => isOpenIn(episode, year))
  rows.push(...open.map(episode => rowIn(episode, year)))
  const leaving = oc3Line(history.ofLeaving, child, year)
  if (leaving !== undefined) lines.oc3.push(leaving)
  if (open.length === 0 && leaving === undefined) return
  lines.header.push(headerLine(child, history.upn, year))
  if (open.length === 0) return
  lines.reviews.push(...reviewLines(child, history.reviews, year))
  if (child.isUasc) lines.uasc.push(uascLine(child))
  const health = oc2Line(history.ofHealth, child, episodes, year)
  if (health !== undefined) lines.oc2.push(health)
  lines.missing.push(...missingLines(child, history.incidents, year))
  for (const period of child.periods.filter(given => isOpenIn(given, year))) {
    if (startsIn(period, year)) lines.previous_permanence.push(permanenceLine(history.ofRest, child, period))
    writeAdoption(lines, child, period, year, history.adoptionRest)
  }
}

/** A series of short breaks does not report earlier permanence. */
const startsIn = (period: Period, year: Year): boolean =>
  isIn(period.start, year) && period.legal[0]?.status !== 'V4'

const reviewLines = (child: Child, reviews: readonly Review[], year: Year): string[] =>
  reviews
    .filter(review => isIn(review.held, year))
    .map(review => [child.id, text(child.born), text(review.held), review.code].join(','))

const uascLine = (child: Child): string =>
  [child.id, child.sex, text(child.born), text(addMonths(child.born, 18 * 12))].join(',')

const missingLines = (child: Child, incidents: readonly Incident[], year: Year): string[] =>
  incidents
    .filter(incident => isOpenIn(incident, year))
    .map(({ kind, start, end }) =>
      [child.id, text(child.born), kind, text(start), end <= year.last ? text(end) : ''].join(','),
    )

const permanenceLine = (random: Random, child: Child, period: Period): string =>
  [child.id, text(child.born), permanenceOf(random, period.start, child.born)].join(',')

function headerLine(child: Child, upn: string, year: Year): string {
  const { childBorn } = child
  const motherhood = childBorn !== undefined && childBorn <= year.last ? ['1', text(childBorn)] : ['', '']
  return [child.id, child.sex, text(child.born), child.ethnicity, upn, ...motherhood].join(',')
}

/** The decision, whether it was reversed, and the adoption, as far as they were known in the year. */
function writeAdoption(
  lines: Lines,
  child: Child,
  { adoption, end }: Period,
  year: Year,
  { adopters, reversal }: AdoptionRest,
): void {
  if (adoption === undefined || adoption.decision > year.last) return
  const { decision, matched, reversed, isByFosterCarer } = adoption
  if ((reversed ?? end) < year.first) return
  const [born, decided] = [text(child.born), text(decision)]
  const ended = reversed !== undefined && reversed <= year.last ? [text(reversed), reversal] : ['', '']
  lines.placed_for_adoption.push([child.id, born, decided, ...ended].join(','))
  if (matched === undefined || !isIn(end, year)) return
  const isFostered = isByFosterCarer === true ? '1' : '0'
  lines.ad1.push([child.id, born, decided, text(matched), isFostered, adopters].join(','))
}

interface AdoptionRest {
  readonly adopters: string
  readonly reversal: string
}

/** Number, sexes and legal status of the adopters agree. */
const adoptersOf = (random: Random): AdoptionRest => ({
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

/** Most had no earlier permanence; for those who did, the date is often not known. */
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
  if (kind === 'P4') return `${kind},999,zz/zz/zzzz`
  return `${kind},999,${random.chance(0.4) ? `zz/${day.slice(3)}` : day}`
}
