// What changed since the last release. In: the comparison. Out: a one-line summary, the changed figures by
// cause, and lists; a single line where there is no earlier release.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import {
  type Change,
  type Comparison,
  type Flip,
  isOfRule,
  type NeedsApproval,
  sayCauses,
  sayStatus,
} from '../../releases/comparison.ts'
import { sayDay } from '../../terms/period.ts'
import { counted, inNumberOrder } from '../../terms/words.ts'
import type { Changes } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'

type Table = NonNullable<Changes['table']>

export function writeChanges(
  writing: PaperWriting,
  definition: BlockDefinition<'changes'>,
): WrittenBlock<Changes> {
  const { comparison } = writing
  const base = { block: 'changes', id: 'changes', title: definition.title } as const
  if (comparison === undefined)
    return writtenBlock({ ...base, lead: 'There is no earlier release to compare with.', lists: [] })
  const table = tableOf(comparison, writing.labels.table('changes'))
  return writtenBlock({
    ...base,
    lead: leadOf(comparison, writing.printsVerdicts),
    ...(table && { table }),
    lists: listsOf(comparison, writing),
  })
}

/**
 * `Compared with release 1 of January 2017, published on 20 February 2017 (…). Of 640 published figures that can
 * be compared, 3 changed; 1 rating and 2 directions for January 2017 changed.`
 */
function leadOf(
  { with: release, compared, changed, flips, nothingChanged }: Comparison,
  printsVerdicts: boolean,
): string {
  const issue = `Compared with release ${release.n} of ${release.said}, published on ${sayDay(release.on)} (approved by: ${release.approvedBy}; reason: ${release.reason.replace(/\.$/, '')}).`
  if (nothingChanged)
    return `${issue} Nothing material has changed: all ${counted(compared, 'published figure')} that can be compared${printsVerdicts ? ' and every rating and direction' : ''} are the same.`
  const figures = `${issue} Of ${counted(compared, 'published figure')} that can be compared, ${changed.length} changed`
  if (!printsVerdicts) return `${figures}.`
  const [ratings, directions] = [
    flips.filter(one => one.of === 'rating').length,
    flips.filter(one => one.of === 'direction').length,
  ]
  return `${figures}; ${counted(ratings, 'rating')} and ${counted(directions, 'direction')} for ${release.said} changed.`
}

function tableOf({ changed, with: release }: Comparison, label: string): Table | undefined {
  const groups = [
    { title: 'Changed by data', rows: changed.filter(one => !isOfRule(one.causes)).map(rowOf) },
    {
      title: 'Changed by a rule only: no change in performance',
      rows: changed.filter(one => isOfRule(one.causes)).map(rowOf),
    },
  ].filter(group => group.rows.length > 0)
  return groups.length === 0
    ? undefined
    : {
        id: 'changes-table',
        caption: `${label}: figures that differ from release ${release.n} of ${release.said}`,
        groups,
      }
}

function rowOf({
  indicator,
  name,
  said,
  was,
  is,
  difference,
  causes,
  how,
  backCast,
}: Change): Table['groups'][number]['rows'][number] {
  const cast =
    backCast === undefined || isOfRule(causes)
      ? ''
      : `. Under the new rule the published data give ${backCast.publishedDataNewRule}; under the old rule the new data give ${backCast.newDataPublishedRule}`
  return {
    ref: indicator,
    name,
    period: said,
    before: both(was),
    now: both(is),
    difference: difference ?? 'no number',
    cause: sayCauses(causes, how) + cast,
  }
}

const both = ({ text, parts }: { text: string; parts?: string }) =>
  parts === undefined ? text : `${text} (${parts})`

function listsOf(comparison: Comparison, { labels }: PaperWriting): Changes['lists'] {
  const { flips, toApprove, sentences, with: release } = comparison
  const list = (title: string, items: readonly string[]) => (items.length === 0 ? [] : [{ title, items }])
  const affected = [
    ...new Set([...comparison.changed, ...flips].flatMap(({ indicator }) => labels.showing(indicator))),
  ].sort(inNumberOrder)
  return [
    ...list(
      'Tables and figures in this paper that show a changed indicator',
      affected.length === 0 ? [] : [`${affected.join(', ')}.`],
    ),
    ...list(
      'Ratings and directions changed by data',
      flips.filter(one => !isOfRule(one.causes)).map(flip => sayFlip(flip, release.said)),
    ),
    ...list(
      'Ratings and directions changed by a rule or target only: no change in performance',
      flips.filter(one => isOfRule(one.causes)).map(flip => sayFlip(flip, release.said)),
    ),
    ...list(
      'Totals that fell, years restated, indicators redefined, new or withdrawn',
      toApprove.map(sayApproval),
    ),
    ...list(
      'Sentences in the published commentary that quote a changed figure',
      sentences.map(
        ({ title, sentence, was, is }) => `${title}: “${sentence}” Published as ${was}, now ${is}.`,
      ),
    ),
  ]
}

const sayFlip = ({ indicator, name, of, was, is, causes }: Flip, said: string) =>
  `${indicator} ${name}, ${of} for ${said}: “${sayVerdict(of, was)}” as published, now “${sayVerdict(of, is)}” (${sayCauses(causes)}).`
const sayVerdict = (of: Flip['of'], verdict: string) => (of === 'rating' ? sayStatus(verdict) : verdict)

function sayApproval({ sentence, approval }: NeedsApproval): string {
  return approval === undefined
    ? `${sentence} Not yet approved.`
    : `${sentence} Approved by ${approval.by} on ${sayDay(approval.on)}: ${approval.because}`
}
