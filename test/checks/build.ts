// A small paper for the room of checks. In: measures with their months, indicators, declarations and words.
// Out: the evidence, and what a check finds in it.

import type { Check, CheckEvidence, CheckFinding } from '../../src/checks/check-evidence.ts'
import type { CheckInput } from '../../src/checks/check-input.ts'
import { gatherEvidence } from '../../src/checks/gather-evidence.ts'
import { type CheckCode, checksSchema } from '../../src/definitions/checks.ts'
import { commentarySchema } from '../../src/definitions/commentary-rules.ts'
import type { Definitions } from '../../src/definitions/definitions.ts'
import { disclosureSchema } from '../../src/definitions/disclosure.ts'
import { groupSchema } from '../../src/definitions/group.ts'
import type { IndicatorDefinition } from '../../src/definitions/indicator-definition.ts'
import { paperSchema } from '../../src/definitions/paper-definition.ts'
import { plainWordsSchema } from '../../src/definitions/plain-words.ts'
import { strategySchema } from '../../src/definitions/strategy.ts'
import type { Reading } from '../../src/extracts/extract.ts'
import { labelsOf } from '../../src/figures/labels.ts'
import { observe } from '../../src/observations/observe.ts'
import { monthsAfter, monthsBetween, year } from '../../src/terms/period.ts'
import { namesOf } from '../definitions/names.ts'
import { nothingKnown } from '../figures/nothing-known.ts'
import { COUNCIL, extractOf, type Given, indicator, PERIOD, readingsIn } from '../observations/build.ts'

export interface World {
  readonly indicators?: readonly IndicatorDefinition[]
  /** What the figures are made from. */
  readonly given?: Given
  /** Readings that need more than a measure, a period and a number. */
  readonly readings?: readonly Reading[]
  /** What a scorecard says. */
  readonly again?: Given
  /** Of a second statement, readings that need more than a measure, a period and a number. */
  readonly readingsAgain?: readonly Reading[]
  /** As in checks.yaml. */
  readonly checks?: unknown
  readonly commentary?: Readonly<Record<string, string>>
  readonly blocks?: readonly unknown[]
  /** As in data/definitions/groups. */
  readonly groups?: readonly unknown[]
  /** As in data/definitions/strategies. */
  readonly strategies?: readonly unknown[]
  /** By the id of their part. */
  readonly projections?: CheckInput['projections']
}

export const share = (ref: string, more: Readonly<Record<string, unknown>> = {}) =>
  indicator({
    ref,
    name: ref,
    short: ref,
    definition: `D ${ref}.`,
    unit: 'percentage',
    method: { kind: 'as-supplied', measure: ref },
    ...more,
  })
export const ratio = (
  ref: string,
  numerator: string,
  denominator: string,
  more: Readonly<Record<string, unknown>> = {},
) => share(ref, { method: { kind: 'percentage', numerator, denominator }, ...more })
export const count = (ref: string, measure: string, more: Readonly<Record<string, unknown>> = {}) =>
  indicator({
    ref,
    name: ref,
    short: ref,
    definition: `D ${ref}.`,
    method: { kind: 'count', measure },
    ...more,
  })

/** The paper of January 2017 with twelve months before it, and the years 2014/15 and 2015/16. */
export function evidenceOf({
  indicators = [],
  given = {},
  readings = [],
  again = {},
  readingsAgain = [],
  checks = {},
  commentary = {},
  blocks = [{ block: 'notes', title: 'Notes' }],
  groups = [],
  strategies = [],
  projections,
}: World): CheckEvidence {
  const paper = paperSchema.parse({
    id: 'monthly',
    title: 'Monthly',
    committee: 'Panel',
    look: 'plain',
    sources: ['test'],
    'months-shown': { before: 12, 'to-year-end': false },
    'years-shown': 2,
    blocks,
  })
  const definitions: Definitions = {
    areas: {
      council: { id: COUNCIL, name: 'Here', short: 'Here' },
      comparators: [{ id: 'england', name: 'England', short: 'England' }],
    },
    checks: checksSchema.parse(checks),
    commentary: commentarySchema.parse({}),
    signals: {},
    disclosure: disclosureSchema.parse({}),
    plainWords: plainWordsSchema.parse({}),
    councils: new Map(),
    national: new Map(),
    returns: new Map(),
    groups: new Map(groups.map(one => groupSchema.parse(one)).map(group => [group.id, group])),
    strategies: new Map(strategies.map(one => strategySchema.parse(one)).map(one => [one.id, one])),
    counting: { points: [] },
    sources: new Map(),
    papers: new Map([[paper.id, paper]]),
    indicators: new Map(indicators.map(one => [one.ref, one])),
    names: namesOf({ indicators: indicators.map(({ ref }) => ref) }),
  }
  const extracts = [extractOf([...readingsIn(given), ...readings])]
  const statements = [
    {
      ...extractOf(
        [...readingsIn(again), ...readingsAgain].map(one => ({
          ...one,
          origin: { ...one.origin, file: 'scorecard.xlsx' },
        })),
      ),
      source: 'scorecard',
    },
  ]
  const { observations, readings: gathered } = observe({ extracts, definitions, indicators, period: PERIOD })
  return gatherEvidence({
    definitions,
    paper,
    labels: labelsOf(paper, nothingKnown()),
    period: PERIOD,
    months: monthsBetween(monthsAfter(PERIOD, -12), PERIOD),
    years: [year(2014), year(2015)],
    indicators,
    extracts,
    readings: gathered,
    observations,
    statements,
    commentary: new Map(Object.entries(commentary)),
    ...(projections !== undefined && { projections }),
  })
}

/** The cell of each finding (`2017-01 56`), or its entry. */
export const placesIn = (findings: readonly CheckFinding<CheckCode>[]) =>
  findings.map(({ origin }) => origin.cell ?? origin.entry ?? origin.file)
export const placesOf = (check: Check<CheckCode>, world: World) => placesIn(check(evidenceOf(world)))
export { inMonths, reading } from '../observations/build.ts'
