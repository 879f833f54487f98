// What has changed since the last release, in one or two sentences. In: the comparison with it. Out: for readers of the
// earlier paper, how many figures and verdicts have changed.
import { folderId } from '../../../terms/period.ts'
import { counted, listInWords } from '../../../terms/words.ts'
import type { PaperWriting } from '../../paper-writing.ts'

export function sayChangedSince({ comparison, of }: Pick<PaperWriting, 'comparison' | 'of'>): string {
  if (comparison === undefined) return 'No earlier publication to compare with.'
  const when =
    comparison.with.period === folderId(of)
      ? 'this paper was last published'
      : `the paper for ${comparison.with.said} was published`
  if (comparison.nothingChanged) return `Since ${when}, no published figure and no verdict has changed.`
  const ratings = (list: typeof comparison.flips) => list.filter(({ of }) => of === 'rating').length
  const signals = comparison.flips.filter(({ of }) => of === 'signal').length
  const kept = ratings(comparison.offsets)
  const offset =
    kept === 0
      ? ''
      : `; ${counted(kept, 'rating')} ${kept === 1 ? 'is' : 'are'} the same only because changes offset each other`
  const changed = [
    counted(comparison.changed.length, 'figure'),
    counted(ratings(comparison.flips), 'rating'),
    ...(signals === 0 ? [] : [counted(signals, 'signal')]),
  ]
  return [
    `Since ${when}, ${listInWords(changed)} have changed${offset}; the section on changes says which and why.`,
    ...comparison.comeAndGone.map(({ sentence }) => sentence),
  ].join(' ')
}
