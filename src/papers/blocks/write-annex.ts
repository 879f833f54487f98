// The annex of a paper for members: what its topics leave out. In: rated indicators, by topic. Out: a section with every
// month's figure, the figures of other areas, and the targets and definitions.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { Section } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { fillTable } from '../tables/fill-table.ts'
import type { WrittenBlock } from '../written-block.ts'
import { tablePart, writtenSection } from '../written-part.ts'
import { benchmarksPlan } from './annex/benchmarks-plan.ts'
import { monthsPlan } from './annex/months-plan.ts'
import { targetsPlan } from './annex/targets-plan.ts'

export function writeAnnex(
  writing: PaperWriting,
  { title }: BlockDefinition<'annex'>,
): WrittenBlock<Section> {
  const plans = [monthsPlan(writing), benchmarksPlan(writing), targetsPlan(writing)]
  return writtenSection(
    { block: 'section', id: 'annex', number: writing.labels.section('annex'), title, commentary: [] },
    plans.filter(({ rows }) => rows.length > 0).map(plan => tablePart(fillTable(writing, plan))),
  )
}
