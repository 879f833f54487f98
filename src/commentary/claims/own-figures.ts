// Finds a number that is no figure where it was looked for, but another well-known one of the same indicator: the whole of its
// share, the bound of its target, its figure for the year so far; or, where the clause names nothing, another indicator's. Whoever
// wrote it meant that, and the words were misread. In: a claim as it stands. Out: the number.
// Worked: `an unchanged cohort of 145` is of the 145 that a share of 66.2% is of, whatever the words around it were taken for.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { Exact } from '../../terms/exact.ts'
import { periodId } from '../../terms/period.ts'
import { boundsOfTarget } from '../figure-facts.ts'
import type { Shown } from '../figure-shown.ts'
import { isTerm, type Quantity, type Term } from '../words/term.ts'
import type { FindUnread } from './claim-stands.ts'
import { isPeriod } from './clause.ts'
import { figureAt, roundsTo, seriesValue } from './points.ts'

export const ownFigures: FindUnread = ({ claim, clause: { terms, subject, namedBy, topic } }) => {
  // A level, and no run or difference with a number in it.
  const [at, another] = claim.terms
  const number = terms[at ?? -1]
  if (!isTerm('quantity')(number) || another !== undefined || !isPlainNumber(number.quantity)) return []
  // `The neighbours' average is 9.6%` is about theirs.
  if (terms.some(isTerm('area'))) return []
  const isDated = terms.some(isPeriod)
  const shown = claim.readings.flatMap(one => one.shown)
  const is = (value: Exact | undefined): boolean =>
    value !== undefined && roundsTo(value, number.quantity.value, number.quantity.decimals)
  // `fewer than half of the eight targets`, `… but January had only twelve`
  const isOfWhole = namedBy !== undefined || terms.slice(0, at).some(isShare)
  if (isOfWhole && subject.indicators.some(one => wholesOf(one, number.quantity, shown).some(is)))
    return [number.text]
  if (!isTelling(number.quantity)) return []
  const isOwn = (indicator: RatedIndicator): boolean =>
    figuresOf(indicator, number.quantity, isDated, shown).some(is)
  const isOfAnother = (indicator: RatedIndicator): boolean =>
    subject.indicators.every(one => one !== indicator && one.definition.unit === indicator.definition.unit) &&
    shown.some(({ observation }) =>
      is(seriesValue(indicator, figureAt(indicator, periodId(observation.period)), 'value')),
    )
  const isMeantOf = namedBy !== undefined && topic.indicators.some(isOfAnother)
  return isMeantOf || subject.indicators.some(isOwn) ? [number.text] : []
}

const isShare = (term: Term): boolean =>
  isTerm('quantity')(term) && /^(?:fraction|percentage)$/.test(term.quantity.kind)

const isPlainNumber = ({ kind, hedge }: Quantity): boolean =>
  hedge === undefined && /^(?:number|percentage|days)$/.test(kind)

const wholesOf = (indicator: RatedIndicator, { kind }: Quantity, shown: readonly Shown[]): Exact[] =>
  kind === 'number'
    ? shown
        .filter(one => one.indicator === indicator)
        .flatMap(one => seriesValue(indicator, one.observation, 'denominator') ?? [])
    : []

/** A small whole number is some figure's by chance. */
const isTelling = ({ kind, decimals, value }: Quantity): boolean =>
  decimals > 0 || kind !== 'number' || value.compare(30) >= 0

function figuresOf(
  indicator: RatedIndicator,
  quantity: Quantity,
  isDated: boolean,
  shown: readonly Shown[],
): Exact[] {
  const { yearToDate, definition } = indicator
  const toDate = isDated ? [] : [{ indicator, observation: yearToDate }]
  const isInUnit = (quantity.kind === 'percentage') === (definition.unit === 'percentage')
  return [
    ...wholesOf(indicator, quantity, [...shown, ...toDate]),
    ...(isInUnit ? toDate.flatMap(() => seriesValue(indicator, yearToDate, 'value') ?? []) : []),
    ...(isInUnit ? boundsOfTarget(indicator) : []),
  ]
}
