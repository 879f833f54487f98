// Says how the rules of each indicator changed since a release. In: the indicators as published and now. Out:
// a sentence for each rule that differs, and whether the rule of a published period was rewritten.
import type { IndicatorDefinition, Method } from '../definitions/indicator-definition.ts'
import { ruleOfQuarter } from '../definitions/rule-of-quarter.ts'
import { unitNames } from '../figures/say-figure.ts'
import { sayMethod, sayQuarterRule, saySpanRules, sayWhichIsGood } from '../figures/say-rules.ts'
import { endMonthOf, parseMonth, periodId, sayPeriod } from '../terms/period.ts'
import { usualDecimals } from '../terms/unit.ts'
import type { RuleAspect, RuleChange } from './comparison.ts'
import { sameContent } from './mix.ts'
import { periodOfRelease, type Release } from './release-record.ts'
import { seriesRuleChanges } from './series-rule-changes.ts'
import { targetChanges } from './target-changes.ts'

type NameOf = (measure: string) => string

export function ruleChanges(
  { period, indicators, council, signals }: Pick<Release, 'period' | 'indicators' | 'council' | 'signals'>,
  now: readonly IndicatorDefinition[],
  nameOf: NameOf,
): RuleChange[] {
  const of = periodOfRelease(period)
  const last = periodId(endMonthOf(of))
  return now.flatMap(is => {
    const was = indicators.find(({ ref }) => ref === is.ref)
    if (was === undefined) return []
    const whose = { indicator: is.ref, name: is.short }
    return [
      ...wordChanges(was, is).map(one => ({ ...whose, ...one, rewritesHistory: false })),
      ...targetChanges(was, is).map(one => ({ ...whose, ...one, rewritesHistory: one.from <= last })),
      ...seriesRuleChanges(was, is, council.id)
        .filter(({ of }) => signals !== undefined || !OF_CHARTS.includes(of))
        .map(one => ({ ...whose, ...one, rewritesHistory: one.from === undefined || one.from <= last })),
      // These rules have no month from which they apply: they apply to every month, published ones too.
      ...[...figureRules(was, is, nameOf), ...(of.kind === 'quarter' ? quarterChanges(was, is) : [])].map(
        one => ({ ...whose, ...one, rewritesHistory: true }),
      ),
    ]
  })
}

/** A release of an earlier version printed nothing that these decide. */
const OF_CHARTS: readonly RuleAspect[] = ['control chart', 'rebasing', 'left-out months']

type Said = Pick<RuleChange, 'of' | 'was' | 'is' | 'sentence'>

/** `the numerator was “A”, is now “B”`. */
const said = (of: RuleAspect, what: string, was: string, is: string): Said => ({
  of,
  was,
  is,
  sentence: `${what} was ${was}, is now ${is}`,
})

const quoted = (text: string): string => `“${text}”`

const wordChanges = (was: IndicatorDefinition, is: IndicatorDefinition): Said[] =>
  (['name', 'definition'] as const)
    .filter(of => was[of] !== is[of])
    .map(of => said(of, `the ${of}`, quoted(was[of]), quoted(is[of])))

function figureRules(was: IndicatorDefinition, is: IndicatorDefinition, nameOf: NameOf): Said[] {
  const [spansWere, spansAre] = [saySpanRules(was), saySpanRules(is)]
  const [goodWas, goodIs] = [sayWhichIsGood(was), sayWhichIsGood(is)]
  const sayUnit = ({ unit }: IndicatorDefinition) => quoted(unitNames[unit])
  return [
    ...(goodWas === goodIs ? [] : [said('polarity', 'good', goodWas, goodIs)]),
    ...methodChanges(was, is, nameOf),
    ...(was['year-to-date'] === is['year-to-date']
      ? []
      : [said('year to date', 'the year to date', spansWere.yearToDate, spansAre.yearToDate)]),
    ...(was.annual === is.annual ? [] : [said('year', 'the year', spansWere.annual, spansAre.annual)]),
    ...(was.begins === is.begins
      ? []
      : [said('first month', 'the first month collected', sayBegins(was), sayBegins(is))]),
    ...(was.unit === is.unit ? [] : [said('unit', 'the unit', sayUnit(was), sayUnit(is))]),
    ...(was.unit !== is.unit || decimalsOf(was) === decimalsOf(is)
      ? []
      : [said('rounding', 'the number of decimals', String(decimalsOf(was)), String(decimalsOf(is)))]),
    ...forecastChanges(was, is),
  ]
}

/** A paper about another period prints no quarters. */
function quarterChanges(was: IndicatorDefinition, is: IndicatorDefinition): Said[] {
  return ruleOfQuarter(was) === ruleOfQuarter(is)
    ? []
    : [said('quarter', 'the quarter', sayQuarterRule(was, false), sayQuarterRule(is, false))]
}

/** A forecast that is new or gone changes no published figure. */
function forecastChanges(was: IndicatorDefinition, is: IndicatorDefinition): Said[] {
  const [before, after] = [was['year-end']?.method, is['year-end']?.method]
  if (before === undefined || after === undefined || before === after) return []
  return [said('year-end forecast', 'the method of the year-end forecast', quoted(before), quoted(after))]
}

const sayBegins = ({ begins }: IndicatorDefinition): string => {
  const first = parseMonth(begins ?? '')
  return first === undefined ? 'not stated' : sayPeriod(first)
}

const decimalsOf = ({ decimals, unit }: IndicatorDefinition): number => decimals ?? usualDecimals[unit]

/** Numerator and denominator apart where both rules divide; otherwise the whole rule. */
function methodChanges(was: IndicatorDefinition, is: IndicatorDefinition, nameOf: NameOf): Said[] {
  if (sameContent(was.method, is.method)) return []
  const [before, after] = [partsOf(was.method), partsOf(is.method)]
  if (before === undefined || after === undefined || was.method.kind !== is.method.kind)
    return [said('method', 'the figure', sayHow(was, nameOf), sayHow(is, nameOf))]
  return (['numerator', 'denominator'] as const)
    .filter(of => before[of] !== after[of])
    .map(of => said(of, `the ${of}`, quoted(nameOf(before[of])), quoted(nameOf(after[of]))))
}

/** A measure that is supplied as a figure has a name of its own, which tells two of them apart. */
const sayHow = (indicator: IndicatorDefinition, nameOf: NameOf): string =>
  indicator.method.kind === 'as-supplied'
    ? `“${nameOf(indicator.method.measure)}” as supplied`
    : sayMethod(indicator, nameOf)

function partsOf(method: Method): { numerator: string; denominator: string } | undefined {
  switch (method.kind) {
    case 'percentage':
    case 'rolling-12-percentage':
      return method
    case 'mean':
      return { numerator: method.total, denominator: method.cases }
    case 'rate-per-10000':
      return { numerator: method.count, denominator: method.population }
    default:
      return undefined
  }
}
