// Indicators that are parts of another. In: what checks.yaml declares, and the register. Out: each whole with parts
// that do not overlap.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { CheckInput } from './check-input.ts'
import { comparableText } from './comparable-text.ts'

export interface WholeAndParts {
  readonly whole: IndicatorDefinition
  readonly parts: readonly IndicatorDefinition[]
}

type Register = Pick<CheckInput, 'definitions' | 'indicators'>

/** Those that are declared, and those whose names say so. */
export function partsOfWholes(given: Register): WholeAndParts[] {
  const byRef = new Map(given.indicators.map(one => [one.ref, one]))
  const declared = given.definitions.checks.relations['parts-of'].flatMap(({ whole, parts }) =>
    related(
      byRef.get(whole),
      parts.map(part => byRef.get(part)),
    ),
  )
  const isDeclared = ({ whole, parts: [part] }: WholeAndParts) =>
    declared.some(one => one.whole === whole && one.parts.some(other => other === part))
  return [...declared, ...partsByName(given.indicators).filter(one => !isDeclared(one))]
}

/**
 * Those that their methods show: a total with its parts, and a share's denominator with its numerator, each counted
 * by an indicator of its own. The first source is checked by the cells of these measures; a second statement gives
 * only the indicators.
 */
export function partsByMethod({ indicators }: Register): WholeAndParts[] {
  const counting = (measure: string) =>
    indicators.find(({ method }) => method.kind === 'count' && method.measure === measure)
  return indicators.flatMap(one => {
    const { method, parts = [], 'may-be': allowed = [] } = one
    if (method.kind === 'percentage' && !allowed.includes('above-100'))
      return related(counting(method.denominator), [counting(method.numerator)])
    return parts.length > 0 && method.kind === 'count' ? related(one, parts.map(counting)) : []
  })
}

const related = (
  whole: IndicatorDefinition | undefined,
  parts: readonly (IndicatorDefinition | undefined)[],
): WholeAndParts[] => {
  const known = parts.filter(part => part !== undefined)
  return whole === undefined || known.length === 0 ? [] : [{ whole, parts: known }]
}

/** What narrows a group without changing what it is a group of. */
const NARROWER = /\b(?:up to date|in date|in time|on time|within timescales?)\b/g
const ARTICLES = /\b(?:an?|the|are|is|were|was)\b/g

/**
 * `Children with an up-to-date plan` are among the `Children with a plan`, if both are of one unit and of the same
 * children.
 */
function partsByName(indicators: readonly IndicatorDefinition[]): WholeAndParts[] {
  return indicators.flatMap(part => {
    const wider = bare(comparableText(part.name).replace(NARROWER, ''))
    const whole = indicators.find(
      one => one !== part && bare(comparableText(one.name)) === wider && isOfSameChildren(one, part),
    )
    return related(whole, [part])
  })
}

const bare = (text: string): string => text.replace(ARTICLES, '').replace(/ +/g, ' ').trim()

/**
 * `Of those with a plan, …` is of fewer children than `Of all children, …`, and may be a larger share. Percentages are
 * of the same children if they divide by the same measure, or if their definitions begin with the same base.
 */
function isOfSameChildren(whole: IndicatorDefinition, part: IndicatorDefinition): boolean {
  if (whole.unit !== part.unit) return false
  if (whole.unit !== 'percentage') return whole.unit === 'count'
  return whole.method.kind === 'percentage' && part.method.kind === 'percentage'
    ? whole.method.denominator === part.method.denominator
    : baseOf(whole) !== undefined && baseOf(whole) === baseOf(part)
}

/** `of the looked after children who should have a plan`. */
const baseOf = ({ definition }: IndicatorDefinition): string | undefined => {
  const [base = ''] = definition.split(',')
  return /^of /i.test(base) ? comparableText(base) : undefined
}
