// Systems of made-up indicators. In: readings of a council and its indicators. Out: what is kept back of all their figures.
import { type DisclosureRule, disclosureSchema, ruleOf } from '../../src/definitions/disclosure.ts'
import type { IndicatorDefinition } from '../../src/definitions/indicator-definition.ts'
import { openSolver } from '../../src/disclosure/solver.ts'
import { systemOf } from '../../src/disclosure/system-of.ts'
import { type Withheld, withhold } from '../../src/disclosure/withhold.ts'
import { observe } from '../../src/observations/observe.ts'
import { parseReference } from '../../src/terms/figure-reference.ts'
import {
  COUNCIL,
  definitionsWith,
  extractOf,
  type Given,
  indicator,
  PERIOD,
  readingsIn,
} from '../observations/build.ts'

const solver = await openSolver()

export interface Case {
  readonly indicators: readonly Readonly<Record<string, unknown>>[]
  readonly given: Given
  /** `I@2017-01`: what the paper prints, and what was published before. */
  readonly prints: readonly string[]
  readonly published?: readonly string[]
  /** What was kept back before, beside zeros that were shown. */
  readonly keptBackBefore?: readonly string[]
  readonly rule?: Partial<DisclosureRule>
}

export const keptBack = (given: Case): Withheld['figures'] => withheldOf(given).figures

export function withheldOf({
  indicators,
  given,
  prints,
  published = [],
  keptBackBefore = [],
  rule = {},
}: Case): Withheld {
  const register = indicators.map(one => indicator(one))
  const definitions = {
    ...definitionsWith(register[0] as IndicatorDefinition),
    indicators: new Map(register.map(one => [one.ref, one])),
  }
  const lookups = observe({
    extracts: [extractOf(readingsIn(given))],
    definitions,
    indicators: register,
    period: PERIOD,
  })
  const find = (ref: string) => {
    const reference = parseReference(ref, COUNCIL)
    if (reference === undefined) throw new Error(`no reference: ${ref}`)
    return lookups.observations.find(reference.indicator, COUNCIL, reference.period)
  }
  const { system } = systemOf({
    definitions,
    rule: { ...ruleOf(disclosureSchema.parse({}), 'public'), ...rule },
    wanted: prints.map(find),
    readingsWanted: [],
    printed: new Set(prints),
    published: published.map(find),
    keptBack: keptBackBefore.map(ref => ({ observation: find(ref), mayBeZero: false })),
    ...lookups,
    period: PERIOD,
  })
  return withhold(system, solver)
}
