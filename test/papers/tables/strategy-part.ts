// One part about a strategy, as the function of its table writes it. In: the part and its verdicts. Out: what
// it is written from, and the record of what it prints.
import type { PartDefinition } from '../../../src/definitions/paper-definition.ts'
import type { PaperWriting } from '../../../src/papers/paper-writing.ts'
import type { WrittenPart } from '../../../src/papers/written-part.ts'
import type { JudgedPart } from '../../../src/ratings/judged-strategy.ts'
import { paperOf, writingOf } from '../section-world.ts'

const FIGURES = { 'S1@2019/20': '300', 'S1@2020/21': '310', 'S1@2021/22': '320', 'P1@2021/22': '3 of 4' }

/** A part with its definition, as it was judged from these figures. */
export function worldOf<P extends PartDefinition['part']>(
  part: P,
  more: string,
  judged: (plain: PaperWriting) => JudgedPart | undefined,
): { writing: PaperWriting; definition: Extract<PartDefinition, { part: P }> } {
  const parts = `- { part: ${part}, id: tested, title: Tested, ${more} }`
  const plain = writingOf({ of: '2021-22', parts, figures: FIGURES })
  const found = judged(plain)
  const [block] = paperOf(parts).blocks
  const definition = block?.block === 'section' ? block.parts[0] : undefined
  if (definition === undefined || !isOf(definition, part)) throw new Error(`no ${part}`)
  const strategies: PaperWriting['strategies'] = new Map(found === undefined ? [] : [['tested', found]])
  return { writing: { ...plain, strategies }, definition }
}
const isOf = <P extends PartDefinition['part']>(
  one: PartDefinition,
  part: P,
): one is Extract<PartDefinition, { part: P }> => one.part === part

export const placesIn = (parts: readonly WrittenPart[]) =>
  parts.flatMap(({ printed }) => printed.places.map(({ figure, row, column }) => [figure, row, column]))
export const verdictsIn = (parts: readonly WrittenPart[]) =>
  parts.flatMap(({ printed }) =>
    printed.verdicts.map(({ figure, row, rating }) => [figure, row, rating?.word]),
  )
