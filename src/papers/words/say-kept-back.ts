// What an edition keeps back, and why, in words for its readers. In: the rule, and how many figures. Out: sentences.
// Worked: `Counts of 1 to 4 are not printed, nor is any figure from which one of them could be worked out: [c] stands in
// its place.`
import { parsePart } from '../../terms/part.ts'
import { counted, upperFirst } from '../../terms/words.ts'
import type { KeptBack } from '../kept-back.ts'
import type { PaperWriting } from '../paper-writing.ts'

export function sayKeptBack(writing: PaperWriting): string[] {
  const { keptBack, detail } = writing
  if (keptBack === undefined) return []
  const { rule } = keptBack
  const mark = detail === 'full' ? '[c]' : 'the word “suppressed”'
  return [
    `So that no child can be recognised, ${counts(rule['up-to'])} are not printed, nor is any figure from which one of them could be worked out: ${mark} stands in its place.`,
    sayZeros(keptBack),
    ...(rule['least-base'] > 0 ? [`A percentage of fewer than ${rule['least-base']} is not printed.`] : []),
    ...rule.sensitive.map(
      ({ 'up-to': upTo, because, ...of }) =>
        `${upperFirst(counts(upTo))} of ${nameOf(of, writing)} are not printed: ${because.replace(/\.$/, '')}.`,
    ),
    sayFigures(keptBack),
    `A program tried to work out every count that is kept back, from the figures of this paper and of the editions published before it. It got none of them to within less than ${rule.width}${keptBack.lost > 0 ? ', but for those that earlier editions had given away' : ''}.`,
  ]
}

function sayZeros({ rule, mayBeZero }: KeptBack): string {
  if (rule.zeros !== 'shown') return 'A count of 0 is not printed either.'
  return mayBeZero > 0
    ? 'A count of 0 is printed, but not where it would tell too much of the numbers beside it.'
    : 'A count of 0 is printed.'
}

const counts = (upTo: number): string => (upTo === 1 ? 'counts of 1' : `counts of 1 to ${upTo}`)

function nameOf(
  { measure, part }: { readonly measure?: string | undefined; readonly part?: string | undefined },
  { measureName, groups }: PaperWriting,
): string {
  const [row] = parsePart(part)
  if (row === undefined) return measureName(measure ?? '')
  const rows = groups.get(row.group)?.editions.flatMap(edition => edition.rows) ?? []
  return `“${rows.find(({ id }) => id === row.row)?.label ?? row.row}”`
}

/**
 * How many for each reason is for the analyst: whoever tries to work a figure out could hold each guess against it.
 * Worked: `54 figures of this paper are kept back, each because the count is small or the figure tells it, or because a
 * small count could be worked out from it.`
 */
function sayFigures({ figures, because }: KeptBack): string {
  if (figures === 0) return 'No figure of this paper is kept back.'
  const reasons = [
    ...(because.small > 0 ? ['because the count is small or the figure tells it'] : []),
    ...(because['small-base'] > 0 ? ['because it is a percentage or a mean of too few'] : []),
    ...(because['protects-others'] > 0 ? ['because a small count could be worked out from it'] : []),
  ]
  return `${counted(figures, 'figure')} of this paper ${figures === 1 ? 'is' : 'are'} kept back, ${figures === 1 ? '' : 'each '}${reasons.join(', or ')}.`
}
