// Which indicator is the mean of which others. In: the evidence. Out: those that are declared, and those that the
// definitions show: the denominators of the parts add up to that of the whole, or the names differ in the part alone.
import type { Checks } from '../definitions/checks.ts'
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { CheckEvidence } from './check-evidence.ts'
import { ratioParts } from './number-of.ts'
import { sexInName } from './sex-in-name.ts'

export interface MeanOfParts {
  readonly whole: IndicatorDefinition
  /** The measure of its own cases, where it is known. */
  readonly cases?: string
  readonly parts: readonly { readonly indicator: IndicatorDefinition; readonly cases?: string }[]
  /** A sum is as likely where nobody declares a mean. */
  readonly isDeclared: boolean
}

export function meansOfParts(evidence: CheckEvidence): MeanOfParts[] {
  const declared = evidence.definitions.checks.relations['mean-of'].flatMap(one =>
    declaredMean(one, evidence),
  )
  const known = new Set(declared.map(({ whole }) => whole.ref))
  const byDenominator = evidence.indicators.flatMap(one => meanByDenominator(one, evidence))
  const all = [...declared, ...byDenominator.filter(({ whole }) => !known.has(whole.ref))]
  const found = new Set(all.map(({ whole }) => whole.ref))
  return [...all, ...meansByName(evidence).filter(({ whole }) => !found.has(whole.ref))]
}

function declaredMean(
  { whole, parts, cases: declared }: Checks['relations']['mean-of'][number],
  { indicators }: CheckEvidence,
): MeanOfParts[] {
  const named = (ref: string) => indicators.find(one => one.ref === ref)
  const all = named(whole)
  const found = parts.flatMap(({ indicator: ref, cases }) => {
    const indicator = named(ref)
    return indicator === undefined ? [] : [withCases(indicator, cases)]
  })
  if (all === undefined || found.length < parts.length) return []
  const cases = declared ?? ratioParts(all)?.denominator
  return [{ whole: all, parts: found, isDeclared: true, ...(cases !== undefined && { cases }) }]
}

const withCases = (indicator: IndicatorDefinition, cases = ratioParts(indicator)?.denominator) => ({
  indicator,
  ...(cases !== undefined && { cases }),
})

/** Worked: held = held-girls + held-boys by its `parts`, so that in-time ÷ held is the mean of both ratios. */
function meanByDenominator(whole: IndicatorDefinition, { indicators }: CheckEvidence): MeanOfParts[] {
  const denominator = ratioParts(whole)?.denominator
  const counting = indicators.find(
    ({ method, parts }) => method.kind === 'count' && method.measure === denominator && parts !== undefined,
  )
  const parts = (counting?.parts ?? []).flatMap(part => {
    const indicator = indicators.find(one => ratioParts(one)?.denominator === part && one.unit === whole.unit)
    return indicator === undefined ? [] : [withCases(indicator)]
  })
  return parts.length > 1 && parts.length === counting?.parts?.length
    ? [{ whole, parts, isDeclared: false }]
    : []
}

/** Worked: `Reviews in time: girls`, `Reviews in time: boys` and `Reviews in time`. */
function meansByName({ indicators }: CheckEvidence): MeanOfParts[] {
  const shares = indicators
    .filter(({ unit }) => unit !== 'count' && unit !== 'milestone' && unit !== 'money')
    .map(indicator => ({ indicator, ...sexInName(indicator.name) }))
  return shares.flatMap(({ indicator: whole, of, rest }) => {
    const parts = shares.filter(one => one.rest === rest && one.indicator.unit === whole.unit)
    const [girls, boys] = ['girls', 'boys'].map(name => parts.filter(one => one.of === name))
    const [female, male] = [girls?.[0]?.indicator, boys?.[0]?.indicator]
    return of === 'all' && girls?.length === 1 && boys?.length === 1 && female && male
      ? [{ whole, parts: [withCases(female), withCases(male)], isDeclared: false }]
      : []
  })
}
