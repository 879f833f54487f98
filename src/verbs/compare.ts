// Compares a paper as it would be made now with a release. In: the paper and, optionally, the release. Out:
// every change with its cause, as data and as lines.

import { workedOut, workOutFigures } from '../make-paper.ts'
import { isError, ProblemsError, problem } from '../problems/problem.ts'
import { chooseRelease } from '../releases/choose.ts'
import { type Change, type Comparison, type Flip, sayCauses, sayStatus } from '../releases/comparison.ts'
import { compareWith } from '../releases/release-history.ts'
import { releaseName } from '../releases/release-record.ts'
import { folderId, sayDay } from '../terms/period.ts'
import { counted } from '../terms/words.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import { type PaperRequest, readPaperInputs } from '../workspace/read-paper-inputs.ts'
import { outcomeWords } from './outcome-words.ts'

export interface CompareRequest extends PaperRequest {
  /**
   * `2`, `2016-12/1` or `2020-21/1`; if not given, the latest of the period, or of the latest period before
   * it.
   */
  readonly with?: string | undefined
}

/** Undefined if there is no earlier release. @throws ProblemsError */
export async function compare(request: CompareRequest, outside: Outside): Promise<Comparison | undefined> {
  const workspace = openWorkspace(outside)
  const inputs = await readPaperInputs(request, workspace, { compared: { with: request.with } })
  workspace.showProgress('Working out the figures')
  const figures = workOutFigures(inputs)
  // Commentary is not checked here: a sentence that quotes the old figure is one of the things to show.
  const problems = [...inputs.problems, ...figures.problems]
  if (problems.some(isError)) throw new ProblemsError(problems)
  const paper = inputs.paper.id
  const id = folderId(inputs.of)
  const shelf = workspace.shelf(paper)
  const releases = await shelf.list()
  const which = chooseRelease(releases, request.with, id)
  if (which === undefined && request.with !== undefined) {
    throw new ProblemsError([
      problem(
        'error',
        'release-unknown',
        { file: `data/releases/${paper}` },
        { name: request.with, known: releases.map(releaseName).join(', ') || 'none' },
      ),
    ])
  }
  if (which === undefined) return undefined
  return (await compareWith(workedOut(inputs, figures), await shelf.open(which), shelf)).comparison
}

export function sayComparison(comparison: Comparison | undefined): string {
  if (comparison === undefined) return 'There is no earlier release to compare with.\n'
  const { with: release, changed, flips, toApprove, sentences, correctionNote } = comparison
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title}:`, '', ...lines.map(line => `  ${line}`), '']
  return [
    `Compared with release ${releaseName(release)}, published on ${sayDay(release.on)}, approved by ${release.approvedBy} (${release.reason})`,
    summary(comparison),
    '',
    ...list('Figures', changed.flatMap(sayChange)),
    ...list('Ratings and directions', flips.map(sayFlip)),
    ...list(
      'For approval',
      toApprove.map(
        ({ sentence, approval }) =>
          `${sentence} ${approval === undefined ? 'Not yet approved.' : `Approved by ${approval.by}, ${sayDay(approval.on)}: ${approval.because}`}`,
      ),
    ),
    ...list(
      'Check these sentences: each quotes a figure that has changed',
      sentences.map(
        ({ title, sentence, ref, was, is }) => `${title}: "${sentence}" ${ref} was ${was}, is ${is}.`,
      ),
    ),
    ...(comparison.nothingChanged ? [] : list('Draft of a correction note', correctionNote)),
  ].join('\n')
}

function summary({ compared, notCompared, changed, flips, nothingChanged }: Comparison): string {
  const left = notCompared === 0 ? '' : ` ${counted(notCompared, 'figure')} can no longer be worked out.`
  if (nothingChanged) return `Nothing material has changed: ${counted(compared, 'figure')} compared.${left}`
  return `${counted(compared, 'figure')} compared: ${changed.length} changed, and ${flips.length} of the ratings and directions.${left}`
}

function sayChange({
  ref,
  name,
  said,
  was,
  is,
  difference,
  partsDifference,
  causes,
  how,
  cells,
  backCast,
}: Change): string[] {
  const both = ({ text, parts }: Change['was']) => (parts === undefined ? text : `${text} (${parts})`)
  const parts =
    partsDifference === undefined
      ? ''
      : `; numerator ${partsDifference.numerator}, denominator ${partsDifference.denominator}`
  return [
    `${ref}  ${name}, ${said}: ${both(was)} -> ${both(is)}${difference === undefined ? '' : `  (${difference}${parts})`}  because: ${sayCauses(causes, how)}`,
    ...cells.flatMap(cell => [
      `    ${cell.measure}, ${cell.said}: ${cell.was} -> ${cell.is}${cell.origin === undefined ? '' : `  <- ${cell.origin}`}`,
      ...(cell.reasons ?? []).map(
        one => `      ${outcomeWords[one.stands]}: ${one.because}: ${one.was} -> ${one.is}`,
      ),
    ]),
    ...(backCast === undefined
      ? []
      : [
          `    published data by the new rule: ${backCast.publishedDataNewRule}; new data by the published rule: ${backCast.newDataPublishedRule}`,
        ]),
  ]
}

const sayFlip = ({ indicator, name, of, was, is, causes }: Flip) =>
  `${indicator} ${name}, ${of}: ${sayStatus(was)} -> ${sayStatus(is)}  because: ${sayCauses(causes)}`
