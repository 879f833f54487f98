// Reads the number that begins at a word, with its unit. In: tokens. Out: a quantity and how many tokens it takes.
// Worked: `54 of 55`, `three quarters`, `12.2 percentage points`, `£2,300`, `twice`; not `£2m` or `four weeks`.
import { exact } from '../../terms/exact.ts'
import { allButAt, fractionAt, type QuantityFound, ratioAt } from './parts-of-wholes.ts'
import type { Quantity } from './term.ts'
import type { Token } from './tokens.ts'
import { type NumberFound, numberAt, wordAt } from './whole-numbers.ts'

export function quantityAt(tokens: readonly Token[], at: number): QuantityFound | undefined {
  const word = wordAt(tokens, at)
  if (word === '£') return moneyAt(tokens, at)
  const times = timesAt(tokens, at)
  if (times !== undefined) return times
  const point = pointAt(tokens, at)
  if (point !== undefined) return point
  if (word === 'twice') return { quantity: { kind: 'times', value: exact(2), decimals: 0 }, length: 1 }
  const fraction = fractionAt(tokens, at) ?? allButAt(tokens, at)
  if (fraction !== undefined) return fraction
  const number = withHalf(tokens, at, numberAt(tokens, at))
  if (number === undefined) return undefined
  const after = at + number.length
  // `0.1 of a percentage point`
  const isOfPoint = wordAt(tokens, after) === 'of' && wordAt(tokens, after + 1) === 'a'
  return (isOfPoint ? undefined : ratioAt(tokens, at, number)) ?? withUnit(tokens, after, number)
}

/** `half a point` is said of what is near it; `by over a point`, and not `at a point`. */
function pointAt(tokens: readonly Token[], at: number): QuantityFound | undefined {
  const words = [0, 1, 2, 3].map(nth => wordAt(tokens, at + nth)).join(' ')
  const [said, half] = /^(half )?a (?:percentage )?point(?= |$)/.exec(words) ?? []
  const isSize =
    half !== undefined ||
    /^(?:by|over|than|about|around|roughly|nearly|almost|under)$/.test(wordAt(tokens, at - 1))
  if (said === undefined || !isSize) return undefined
  const value = half === undefined ? exact(1) : exact(1, 2)
  const decimals = half === undefined ? 0 : 1
  return { quantity: { kind: 'points', value, decimals, hedge: 'about' }, length: said.split(' ').length }
}

/** `three and a half times` */
function withHalf(
  tokens: readonly Token[],
  at: number,
  number: NumberFound | undefined,
): NumberFound | undefined {
  if (number === undefined || number.decimals > 0) return number
  const after = [0, 1, 2].map(nth => wordAt(tokens, at + number.length + nth)).join(' ')
  return after === 'and a half'
    ? { ...number, value: number.value.add(exact(1, 2)), decimals: 1, length: number.length + 3 }
    : number
}

const TIMES_OF: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['treble', 3],
  ['triple', 3],
  ['quadruple', 4],
])

/** `double what it was`, `half the number`, `trebled`; `doubled` is a movement. */
function timesAt(tokens: readonly Token[], at: number): QuantityFound | undefined {
  const [word, next, third] = [0, 1, 2].map(nth => wordAt(tokens, at + nth))
  const value = /^(?:trebled|tripled)$/.test(word ?? '') ? 3 : TIMES_OF.get(word ?? '')
  const isOf = /^(?:the|what|that|an?|those|our|its|as)$/.test(next ?? '') || /^t?r[ie][pb]/.test(word ?? '')
  if (value !== undefined && isOf)
    return { quantity: { kind: 'times', value: exact(value), decimals: 0 }, length: 1 }
  const isHalf =
    word === 'half' &&
    /^(?:the|that|as|what|our|its)$/.test(next ?? '') &&
    (next === 'that' ||
      next === 'what' ||
      /^(?:number|share|rate|proportion|figure|level|total|average|many|much|cost|price|neighbour|national|england|regional|statistical)/.test(
        third ?? '',
      ))
  return isHalf ? { quantity: { kind: 'times', value: exact(1, 2), decimals: 1 }, length: 1 } : undefined
}

/** `£2,300`; an amount in thousands or millions is not read. */
function moneyAt(tokens: readonly Token[], at: number): QuantityFound | undefined {
  const money = numberAt(tokens, at + 1)
  if (money === undefined) return undefined
  const length = 1 + money.length
  if (/^(?:k|m|million|thousand|bn)$/.test(wordAt(tokens, at + length))) return undefined
  return { quantity: { kind: 'money', value: money.value, decimals: money.decimals }, length }
}

/** The words after a number, with what they make of it and how many they are. The first that fits counts. */
const UNITS: readonly (readonly [RegExp, Quantity['kind'], number])[] = [
  [/^(?:%|percent) (?:points?|pts?)(?: |$)/, 'points', 2],
  [/^(?:%|percent)(?: |$)/, 'percentage', 1],
  [/^per (?:cent|centage) (?:points?|pts?)(?: |$)/, 'points', 3],
  [/^per (?:cent|centage)(?: |$)/, 'percentage', 2],
  [/^percentage (?:points?|pts?)(?: |$)/, 'points', 2],
  [/^of a percentage(?: |$)/, 'points', 4],
  [/^(?:points?|pts?|ppts?|pp)(?: |$)/, 'points', 1],
  [/^days?(?: |$)/, 'days', 1],
  [/^(?:times|fold)(?: |$)/, 'times', 1],
]

/** Time is not a figure: `within four weeks`. */
const TIMES = /^(?:weeks?|months?|years?|hours?|minutes?|term|terms|miles?)(?: |$)/

function withUnit(
  tokens: readonly Token[],
  after: number,
  { value, decimals, length }: NumberFound,
): QuantityFound | undefined {
  const words = [0, 1, 2].map(nth => wordAt(tokens, after + nth)).join(' ')
  const unit = UNITS.find(([written]) => written.test(words))
  if (unit === undefined && TIMES.test(words)) return undefined
  const [, kind, more] = unit ?? [undefined, 'number' as const, 0]
  return { quantity: { kind, value, decimals }, length: length + more }
}
