// Finds the figures that a number may be. In: a clause, an indicator and where the number stands. Out: observations.
// Worked: `fell to 65.6% in January from 77.8%` may be January's for the first, December's for the second.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { exact } from '../../terms/exact.ts'
import { isProjected } from '../ahead/projected-figures.ts'
import { isAim } from '../aims/aims-judged.ts'
import { isLeadWord, isTerm, type TermOf } from '../words/term.ts'
import { isBare } from './area-beside.ts'
import { figuresMeant, isToDate } from './claim.ts'
import { type Clause, periodOf } from './clause.ts'
import { figuresListed } from './listed-values.ts'
import { pointBefore, pointsOf, pointsOfYear, seriesValue } from './points.ts'

/** Those of the number's own period, of its role, or of the clause's period. */
export function figuresForNumber(clause: Clause, indicator: RatedIndicator, at: number): Observation[] {
  const began = isOfBaseline(clause, at) && isAim(indicator) ? indicator.began : undefined
  if (began !== undefined) return [began]
  const own = periodOf(clause, at)
  // `the highest in any month this year was 30`: the highest or lowest of them.
  const extremes = clause.terms.some(isTerm('place')) ? extremesOf(indicator) : []
  if (own !== undefined) {
    // `63.7% is the second lowest of the year`: the year is what it ranks in.
    const isScope = extremes.length > 0 && isToDate(own.period.ids)
    return [
      ...figuresMeant(clause, indicator, idsJoined(clause, own)),
      ...figuresListed(clause, indicator, at),
      ...extremes,
      ...(isScope ? figuresMeant(clause, indicator, []) : []),
    ]
  }
  const role = clause.roles[at]
  const isEarlier = role === 'from' || role === 'compared'
  return [
    ...(isEarlier ? earlierFigures(clause, indicator) : presentFigures(clause, indicator, at)),
    ...figuresListed(clause, indicator, at),
  ]
}

/** `than at the baseline of 14.5%` */
const isOfBaseline = ({ terms }: Clause, at: number): boolean => {
  const baseline = terms.slice(0, at).findLastIndex(term => /^baseline$/i.test(term.text))
  return baseline >= 0 && terms.slice(baseline + 1, at).every(isTerm('plain', 'lead', 'unknown'))
}

/** `in November and December 30 and 22 children came`: either number may be of either month. */
function idsJoined({ terms, sentence }: Clause, own: TermOf<'period'>): readonly string[] {
  const at = terms.indexOf(own)
  const before = terms[at - 2]
  const numbers = sentence.filter(one => isTerm('quantity')(one) && one.at > own.at).length
  const isJoined = numbers > 1 && isLeadWord('and')(terms[at - 1]) && isTerm('period')(before)
  return isJoined ? [...before.period.ids, ...own.period.ids] : own.period.ids
}

/** `Combined across the year`: of all its months. */
const COMBINED = /\b(?:combined|taken together|(?:across|over) the (?:whole )?year)\b/i

/** What the clause is about, and what a number in apposition may be dated by. */
function presentFigures(clause: Clause, indicator: RatedIndicator, at: number): Observation[] {
  const mayBeDatedElsewhere =
    isBare(clause) ||
    clause.terms.some(isTerm('place')) ||
    (clause.read.around !== undefined && clause.roles.includes('compared'))
  return [
    ...figuresMeant(clause, indicator),
    ...(COMBINED.test(clause.said) ? [indicator.yearToDate] : []),
    ...(mayBeDatedElsewhere ? figuresOf(clause, indicator, clause.datesNear) : []),
    ...(isAfterStart(clause, at) ? figuresMeant(clause, indicator, startIds(clause)) : []),
  ]
}

/** What something moved from or is compared with: a named start, else the point before, or where the stretch began. */
function earlierFigures(clause: Clause, indicator: RatedIndicator): Observation[] {
  const meant = figuresOf(clause, indicator, startIds(clause))
  if (meant.length > 0 && clause.starts.some(one => clause.terms.includes(one))) return meant
  const [end] = figuresMeant(clause, indicator)
  return [
    ...meant,
    end && pointBefore(indicator, end, 1),
    ...(end === undefined ? [] : stretchStarts(clause, indicator, end)),
    ...figuresOf(clause, indicator, clause.periods),
    indicator.yearBefore,
    ...(isProjected(indicator) ? [indicator.now] : []),
  ].flatMap(one => one ?? [])
}

/** Where `over the last three months` began; in a yearly paper, twelve months are one point. */
function stretchStarts(clause: Clause, indicator: RatedIndicator, end: Observation): Observation[] {
  const months = clause.stretch?.months ?? clause.runNear
  if (months === undefined) return []
  return [months, months / 12].flatMap(steps =>
    Number.isInteger(steps) ? (pointBefore(indicator, end, steps) ?? []) : [],
  )
}

const startIds = ({ starts }: Clause): string[] => starts.flatMap(one => one.period.ids)

/** None, where no period is named. */
const figuresOf = (clause: Clause, indicator: RatedIndicator, ids: readonly string[]): Observation[] =>
  ids.length > 0 ? figuresMeant(clause, indicator, ids) : []

function extremesOf(indicator: RatedIndicator): Observation[] {
  const end = pointsOf(indicator).at(-1)
  return [pointsOf(indicator), end === undefined ? [] : pointsOfYear(indicator, end)].flatMap(points => {
    const known = points
      .filter(one => one.amount.kind === 'known')
      .toSorted((a, b) =>
        (seriesValue(indicator, a, 'value') ?? exact(0)).compare(
          seriesValue(indicator, b, 'value') ?? exact(0),
        ),
      )
    return [known[0], known.at(-1)].flatMap(one => one ?? [])
  })
}

/** `against December at 77.8%`: the number may be that of the period before it. */
const isAfterStart = ({ terms, roles }: Clause, at: number): boolean =>
  terms[at - 1]?.text.toLowerCase() === 'at' &&
  isTerm('period')(terms[at - 2]) &&
  roles[at - 2] === 'compared'
