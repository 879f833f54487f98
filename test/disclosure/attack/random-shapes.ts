// What a random system is made of: its traits, tables, months and habits. In: a number. Out: a shape; each kind of shape
// comes in turn, so that every run tries all of them.
import { type Dice, diceOf } from './dice.ts'
import { bandsOf, type Measure, type Trait } from './random-children.ts'

export interface RandomTable {
  readonly name: string
  readonly measure: Measure
  readonly axes: readonly string[]
  /** How likely each kind of margin is to be printed. */
  readonly margins: number
}

export interface Shape {
  readonly seed: number
  readonly kind: ShapeKind
  readonly children: number
  readonly steep: number
  readonly traits: readonly Trait[]
  readonly tables: readonly RandomTable[]
  readonly months: number
  readonly isZeroShown: boolean
  /** How many of the cells have a share, a second name, no figure, a weight, or were published. */
  readonly shares: number
  readonly twins: number
  readonly unprinted: number
  readonly weights: number
  readonly published: number
  /** Whether something small was published once, which nothing can undo. */
  readonly hasLeaked: boolean
  readonly costs: 'flat' | 'size' | 'totals'
}

export const SHAPE_KINDS = [
  'one-way',
  'two-way',
  'three-way',
  'linked',
  'bands',
  'flows',
  'stock-and-flow',
  'shares',
  'sparse',
  'weighted',
  'published',
  'zeros-hidden',
  'mixed',
] as const
export type ShapeKind = (typeof SHAPE_KINDS)[number]

const WITH_FLOWS: readonly ShapeKind[] = ['flows', 'stock-and-flow', 'published', 'mixed']
const WITH_BANDS: readonly ShapeKind[] = ['bands', 'mixed']
const WAYS: Partial<Record<ShapeKind, number>> = {
  'one-way': 1,
  'two-way': 2,
  'three-way': 3,
  linked: 2,
  flows: 1,
}

export function randomShape(number: number): Shape {
  const dice = diceOf(number)
  const kind = SHAPE_KINDS[number % SHAPE_KINDS.length] ?? 'mixed'
  const traits = Array.from({ length: dice.between(2, 4) }, (_, at) => randomTrait(dice, kind, `trait${at}`))
  const isSparse = kind === 'sparse' || dice.chance(0.25)
  const some = (share: number) => (dice.chance(0.5) ? share * dice.below(3) : 0)
  return {
    seed: number,
    kind,
    children: isSparse ? dice.between(6, 40) : dice.pick([25, 60, 150, 400, 1200]),
    steep: dice.pick([0, 0.5, 0.9]),
    traits,
    tables: randomTables(dice, kind, traits),
    months: WITH_FLOWS.includes(kind) ? dice.between(2, 6) : 1,
    isZeroShown: kind !== 'zeros-hidden',
    shares: kind === 'shares' ? 0.5 : some(0.1),
    twins: some(0.03),
    unprinted: some(0.04),
    weights: kind === 'weighted' ? 0.6 : 0,
    published: kind === 'published' ? 0.5 : some(0.05),
    hasLeaked: dice.chance(0.08),
    costs: dice.pick(['flat', 'size', 'totals'] as const),
  }
}

function randomTrait(dice: Dice, kind: ShapeKind, name: string): Trait {
  const values = dice.between(2, 6)
  if (!WITH_BANDS.includes(kind)) return { name, values }
  const groups = dice.between(2, 3)
  return {
    name,
    values,
    bands: Array.from({ length: values }, (_, at) => Math.floor((at * groups) / values)),
  }
}

function randomTables(dice: Dice, kind: ShapeKind, traits: readonly Trait[]): RandomTable[] {
  const measuresOf: Partial<Record<ShapeKind, readonly Measure[]>> = {
    flows: ['starts'],
    published: ['starts'],
    'stock-and-flow': ['stock', 'starts', 'leavers'],
  }
  const measures = measuresOf[kind] ?? ['stock']
  const many = kind === 'linked' ? dice.between(2, 4) : dice.between(1, 3)
  return Array.from({ length: many }, (_, at) => {
    const ways = Math.min(traits.length, WAYS[kind] ?? dice.between(1, kind === 'mixed' ? 2 : 3))
    const axes = dice.shuffled(traits).slice(0, ways)
    // A table of bands and the same table of single values stand side by side.
    const asBands = WITH_BANDS.includes(kind) ? [axes.map(bandsOf), axes.map(({ name }) => name)] : []
    const forms = asBands.length > 0 ? asBands : [axes.map(({ name }) => name)]
    const margins = dice.pick([1, 1, 0.6])
    return forms.flatMap((form, index) =>
      measures.map(measure => ({ name: `table${at}.${index}.${measure}`, measure, axes: form, margins })),
    )
  }).flat()
}
