// A section with one part about a strategy. In: the part and its verdicts, given by hand. Out: what the
// section prints.
import { parseYaml } from '../../../src/definitions/parse-yaml.ts'
import { type Strategy, strategySchema } from '../../../src/definitions/strategy.ts'
import { labelsOf } from '../../../src/figures/labels.ts'
import { writeSection } from '../../../src/papers/blocks/write-section.ts'
import type { DataTable, SectionPart } from '../../../src/papers/paper.ts'
import type { PaperWriting } from '../../../src/papers/paper-writing.ts'
import type { JudgedPart } from '../../../src/ratings/judged-strategy.ts'
import type { Period } from '../../../src/terms/period.ts'
import { nothingKnown } from '../../figures/nothing-known.ts'
import { COUNCIL, indicator } from '../../observations/build.ts'
import { paperOf, RATE, STABLE, STOCK, writingOf } from '../section-world.ts'

const DAYS = indicator({
  ref: 'D1',
  name: 'Days to moving in',
  short: 'Days',
  unit: 'days',
  'year-to-date': 'none',
  annual: 'counted',
  method: { kind: 'mean', total: 't', cases: 'c' },
})
export const strategyOf = (yaml: string): Strategy =>
  strategySchema.parse(parseYaml('', `id: s\ntitle: S\n${yaml}`, strategySchema).value)

const FIGURES = {
  'S1@2020/21': '1317',
  'S1@2021/22': '1328',
  'S1@2017/18': '292',
  'P1@2020/21': '171 of 248',
  'P1@2021/22': '170 of 244',
  'R1@2021/22': '74.9',
}

export function written(
  part: string,
  judged: (find: (ref: string, at: Period) => ReturnType<PaperWriting['valueAt']>) => JudgedPart,
  strategies: ReadonlyMap<string, Strategy> = new Map(),
): { parts: readonly SectionPart[]; tables: DataTable[]; writing: PaperWriting } {
  const parts = `- { part: ${part}, id: tested, title: Something tested, from: s }\n`
  const plain = writingOf({ of: '2021-22', parts, figures: FIGURES, indicators: [STOCK, RATE, STABLE, DAYS] })
  const { blocks } = paperOf(parts, 3)
  const [block] = blocks
  if (block?.block !== 'section') throw new Error('no section')
  const writing = {
    ...plain,
    strategies: new Map([
      ['tested', judged((ref, at) => plain.valueAt({ indicator: ref, area: COUNCIL, period: at }))],
    ]),
    labels: labelsOf({ blocks }, nothingKnown({ strategies })),
  }
  const { parts: done } = writeSection(writing, block).block
  return { parts: done, tables: done.flatMap(one => (one.part === 'table' ? [one.table] : [])), writing }
}
