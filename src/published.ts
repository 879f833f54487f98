// A paper as it is published. In: a made paper and who published it, when and why. Out: a release, with the figures that the paper prints and no others.
import type { Made } from './make-paper.ts'
import { freeze } from './releases/frozen-reading.ts'
import type { Paper, Prose } from './papers/paper.ts'
import type { Manifest } from './releases/outputs.ts'
import type { PublishedFigure, Release } from './releases/release.ts'
import { snapshotOf } from './snapshot-of.ts'
import { periodId } from './terms/period.ts'

export type Publication = Pick<Release, 'n' | 'edition' | 'reason' | 'approvedBy' | 'on' | 'supersedes' | 'since'>

export function published({ paper, definitions, indicators, extracts, comparison, inputs }: Made, { n, edition, supersedes, reason, approvedBy, on, since }: Publication, manifest: Manifest): Release {
  const { council, comparators } = definitions.areas
  const { figures, verdicts } = snapshotOf(indicators, council.id)
  const first = indicators[0]
  return {
    paper: paper.id,
    period: paper.period.id,
    n,
    edition,
    status: 'published',
    ...(supersedes && { supersedes }),
    reason,
    approvedBy,
    on,
    ...(comparison && { comparedWith: { period: comparison.with.period, n: comparison.with.n } }),
    ...(since && { since }),
    inputs: inputs.map(({ file, sha256, is }) => ({ file, sha256, is })),
    outputs: manifest.outputs.map(({ file, sha256 }) => ({ file, sha256 })),
    versions: manifest.versions,
    council,
    comparators,
    months: first?.months.map(month => periodId(month.period)) ?? [],
    years: first?.years.flatMap(({ period }) => (period.kind === 'year' ? [period.startYear] : [])) ?? [],
    indicators: indicators.map(one => one.definition),
    verdicts: [...verdicts.values()],
    figures: Object.keys(paper.figures).map(ref => printed(ref, figures)),
    commentary: commentaryOf(paper),
    readings: extracts.flatMap(extract => extract.readings).map(freeze),
  }
}

/** The officers' words as they are printed, a line for each paragraph and each item of a list. */
function commentaryOf({ blocks }: Paper): Release['commentary'] {
  return blocks.flatMap(block => (block.block === 'topic' && block.commentary.length > 0
    ? [{ topic: block.id, title: block.title, indicators: block.indicators.map(({ ref }) => ref), text: block.commentary.flatMap(linesOf).join('\n') }] : []))
}

const linesOf = (prose: Prose): string[] => (prose.prose === 'paragraph' ? [prose.runs] : prose.items).map(runs => runs.map(run => run.text).join(''))

function printed(ref: string, figures: ReturnType<typeof snapshotOf>['figures']): PublishedFigure {
  const found = figures.get(ref)
  if (found === undefined) throw new Error(`the paper prints ${ref}, which no indicator has`)
  const { unit: _, from: __, ...figure } = found
  return figure
}
