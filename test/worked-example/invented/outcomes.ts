// Health of children in care for a year, and outcomes of care leavers. In: chance, a child, a year. Out: lines of OC2
// and OC3.
import { addMonths, ageOn, type Day } from '../../../src/terms/day.ts'
import { type Child, isShortBreak } from './child.ts'
import { type Episode, isOpenIn } from './episodes.ts'
import type { Choice, Random } from './random.ts'
import { isIn, text, type Year } from './year.ts'

export const OC2_COLUMNS =
  'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED'
export const OC3_COLUMNS = 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM'

/** Dentists were closed for much of 2020-21. */
const TEETH_CHECKED: Readonly<Record<number, number>> = { 2020: 0.42, 2021: 0.71 }
const teethChecked = (year: Year): number => TEETH_CHECKED[year.begins] ?? 0.85
/** One in a hundred is forgotten. */
const FORGOTTEN = 0.01

export function oc2Line(
  random: Random,
  child: Child,
  episodes: readonly Episode[],
  year: Year,
): string | undefined {
  const inYear = episodes.filter(episode => isOpenIn(episode, year))
  const isTwelveMonths =
    child.periods.some(period => period.start <= year.first && period.end > year.last) &&
    !inYear.some(episode => isShortBreak(episode.status))
  if (!isTwelveMonths || random.chance(FORGOTTEN)) return undefined
  const age = ageOn(child.born, year.last)
  const flag = (probability: number) => (random.chance(probability) ? '1' : '0')
  const isScored = age >= 4 && age <= 16
  const [score, reason] = isScored ? scoreOrReason(random) : ['', '']
  const misuse = flag(misuseChance(age))
  const received = misuse === '1' ? flag(0.46) : ''
  return [
    child.id,
    text(child.born),
    score,
    reason,
    age >= 10 ? flag(age >= 14 ? 0.05 : 0.01) : '',
    age < 5 ? flag(0.88) : '',
    flag(0.88),
    flag(teethChecked(year)),
    flag(0.91),
    misuse,
    received,
    received === '0' ? flag(0.8) : '',
  ].join(',')
}

/** Strengths and difficulties: a score, or the reason why there is none. */
function scoreOrReason(random: Random): readonly [score: string, reason: string] {
  if (random.chance(0.8))
    return [String(Math.min(40, random.between(0, 12) + random.between(0, 10) + random.between(0, 7))), '']
  const reason = random.pick<string>([
    ['SDQ1', 4],
    ['SDQ2', 2],
    ['SDQ3', 1],
    ['SDQ4', 3],
    ['SDQ5', 2],
  ])
  return ['', reason]
}

function misuseChance(age: number): number {
  if (age >= 16) return 0.1
  return age >= 13 ? 0.05 : 0
}

const ACCOMMODATION = (age: number): readonly Choice<string>[] => [
  ['B1', 12],
  ['B2', 1],
  ['C1', 3],
  ['D1', age < 19 ? 24 : 12],
  ['D2', 1],
  ['E1', 5],
  ['K1', 1],
  ['R2', 2],
  ['S2', 1],
  ['T1', 2],
  ['U1', age < 19 ? 14 : 38],
  ['U2', 1],
  ['V2', 1],
  ['W2', 0.4],
  ['X2', 3],
  ['Y1', 5],
  ['Y2', 2],
  ['Z1', age < 19 ? 22 : 11],
  ['G1', 0.5],
  ['0', 4],
]
/**
 * Until 2020-21 training and employment is F3 and P3; from 2021-22 it is divided into apprenticeships (4) and the rest
 * (5).
 */
const ACTIVITY = (age: number, year: Year): readonly Choice<string>[] => [
  ['F1', age < 19 ? 1 : 6],
  ['P1', 0.3],
  ['F2', age < 19 ? 38 : 17],
  ['P2', 3],
  ['G4', 10],
  ['G5', 22],
  ['G6', age < 18 ? 2 : 6],
  ['0', 5],
  ...(year.begins < 2021
    ? ([
        ['F3', 22],
        ['P3', 4],
      ] as const)
    : ([
        ['F4', 4],
        ['P4', 0.5],
        ['F5', 19],
        ['P5', 4],
      ] as const)),
]

/**
 * Left care after 16, after 13 weeks of it or more since 14, and has a birthday from 17 to 21 in the year.
 */
export function oc3Line(random: Random, child: Child, year: Year): string | undefined {
  const age = ageOn(child.born, year.last)
  const birthday: Day = addMonths(child.born, age * 12)
  if (age < 17 || age > 21 || !isIn(birthday, year)) return undefined
  const [from14, from16] = [addMonths(child.born, 14 * 12), addMonths(child.born, 16 * 12)]
  const counted = child.periods.filter(
    period => period.start < birthday && !isShortBreak(period.legal[0]?.status ?? ''),
  )
  const isStillIn = counted.some(period => period.end > birthday)
  const days = counted.reduce(
    (sum, period) => sum + Math.max(0, Math.min(period.end, birthday) - Math.max(period.start, from14)),
    0,
  )
  if (isStillIn || days < 91 || !counted.some(period => period.end > from16)) return undefined
  const touch = random.pick<string>([
    ['YES', 90],
    ['NO', 5],
    ['REFU', 2],
    ['NREQ', 1],
    ['RHOM', age < 19 ? 3 : 0],
    ['DIED', 0.3],
  ])
  const isKnown = touch === 'YES'
  return [
    child.id,
    text(child.born),
    touch,
    isKnown ? random.pick(ACTIVITY(age, year)) : '0',
    isKnown ? random.pick(ACCOMMODATION(age)) : '0',
  ].join(',')
}
