// Damage to JSON that stays JSON: a release or a manifest that another program wrote, or that was edited by hand.
// Values change their kind, members go astray, numbers and texts are huge. In: a text. Out: the damaged text.
import type { DamageText } from './damage-text.ts'
import { SURPRISES } from './damage-text.ts'
import type { Random } from './random.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }
type Change = (value: Json, random: Random) => Json

/** Stands where brackets are put: a value so deep cannot be written by JSON.stringify. */
const DEEP = 'so-deep-that-only-text-can-hold-it'
const DEPTHS = [30, 2000, 200_000] as const
const MEGABYTES = 3_000_000

const VALUES: readonly [Json, ...Json[]] = [
  null,
  true,
  0,
  -1,
  1e300,
  2 ** 53,
  0.1,
  '',
  [],
  {},
  [[]],
  '1/0',
  `${'9'.repeat(5000)}/7`,
  '2017-13',
  '9999-12-31',
  '../../../etc/passwd',
]

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
const isRecord = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !isList(value)

/** A way down from the top, by names and places: the few large lists do not take all the damage. */
function changeSomewhere(value: Json, random: Random, change: Change, depth = 0): Json {
  const inside = isList(value) || isRecord(value) ? Object.keys(value).length : 0
  if (inside === 0 || (depth > 0 && random.below(4) === 0)) return change(value, random)
  const at = random.below(inside)
  if (isList(value)) return value.with(at, changeSomewhere(value[at] ?? null, random, change, depth + 1))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one], i) => [
      name,
      i === at ? changeSomewhere(one, random, change, depth + 1) : one,
    ]),
  )
}

const changes: Readonly<Record<string, Change>> = {
  'another value': (_, random) => random.pick(VALUES),
  'a surprise': (_, random) => random.pick(SURPRISES),
  'a text of megabytes': (_, random) => random.pick(['x', '9', '😀']).repeat(MEGABYTES),
  'a value that is very deep': () => DEEP,
  'the same in a list': value => [value, value],
  'nothing in it': value => (isList(value) ? [] : {}),
  'without a member': (value, random) => {
    if (isList(value)) return value.length === 0 ? value : value.toSpliced(random.below(value.length), 1)
    if (!isRecord(value)) return null
    const all = Object.entries(value)
    return Object.fromEntries(all.toSpliced(random.below(all.length), 1))
  },
  'with another member': (value, random) => {
    const name = random.pick(['__proto__', 'constructor', 'toString', 'length', 'figures', 'x'])
    return isRecord(value) ? Object.fromEntries([...Object.entries(value), [name, { x: 1 }]]) : { [name]: 1 }
  },
  'a member twice': (value, random) =>
    isList(value) && value.length > 0
      ? [...value, value[random.below(value.length)] ?? null, value[0] ?? null]
      : value,
  'in another order': value => (isList(value) ? value.toReversed() : value),
  'another number': (value, random) =>
    typeof value === 'string' && /\d/.test(value)
      ? value.replace(/\d/, String(random.below(10)))
      : random.below(1000),
}

/** A text that is not JSON, or that is too deep to be written again, stays as it is. */
const damageBy =
  (change: Change): DamageText =>
  (text, random) => {
    const deep = random.pick(DEPTHS)
    try {
      const value: Json = JSON.parse(text)
      const changed = JSON.stringify(changeSomewhere(value, random, change))
      return changed.replace(`"${DEEP}"`, '['.repeat(deep) + ']'.repeat(deep))
    } catch {
      return text
    }
  }

export const jsonDamage: Readonly<Record<string, DamageText>> = Object.fromEntries(
  Object.entries(changes).map(([name, change]) => [`JSON: ${name}`, damageBy(change)]),
)
