// Titles that tables and charts share. In: a paper. Out: each title under which other indicators are shown elsewhere,
// with both contents.
import { type PaperDefinition, partsOfPaper } from '../definitions/paper-definition.ts'
import { kindOfPart } from '../definitions/parts/index.ts'
import { chartIdOf, tableIdOf } from '../definitions/parts/part-kind.ts'
import { listInWords } from '../terms/words.ts'
import type { CheckEvidence, CheckFinding } from './check-evidence.ts'
import { comparableText } from './comparable-text.ts'

interface TitledPart {
  readonly title: string
  readonly id: string
  /** `Table 15`. */
  readonly place: string
  readonly indicators: readonly string[]
}

/** A table and the chart that draws it have one title rightly: they show the same indicators. */
export function sharedTitles({
  paper,
  labels,
}: Pick<CheckEvidence, 'paper' | 'labels'>): CheckFinding<'label-with-two-contents'>[] {
  const parts = titledParts(paper, labels)
  return [...Map.groupBy(parts, ({ title }) => comparableText(title)).values()].flatMap(
    ([first, ...others]) =>
      first === undefined
        ? []
        : others.filter(other => !showTheSame(first, other)).map(other => findingOf(first, other, paper)),
  )
}

const titledParts = (paper: PaperDefinition, labels: CheckEvidence['labels']): TitledPart[] =>
  partsOfPaper(paper).flatMap(part => {
    if ((part.part !== 'table' && part.part !== 'chart') || part.title === undefined) return []
    const place = part.part === 'table' ? labels.table(tableIdOf(part.id)) : labels.figure(chartIdOf(part.id))
    const { indicators } = kindOfPart(part).uses(part)
    return [{ title: part.title, id: part.id, place, indicators: [...new Set(indicators)].sort() }]
  })

const showTheSame = (one: TitledPart, other: TitledPart): boolean =>
  one.indicators.join(' ') === other.indicators.join(' ')

const findingOf = (
  first: TitledPart,
  second: TitledPart,
  paper: PaperDefinition,
): CheckFinding<'label-with-two-contents'> => ({
  facts: { label: second.title, first: meaningOf(first), second: meaningOf(second) },
  origin: { file: `data/definitions/papers/${paper.id}.yaml`, entry: second.id },
})

const meaningOf = ({ place, indicators }: TitledPart) => ({ content: listInWords(indicators), places: place })
