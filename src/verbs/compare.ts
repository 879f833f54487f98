// Compares a paper as it would be made now with a release. In: the paper and, optionally, the release. Out:
// every change with its cause, as data and as lines.

import { makePaper } from '../make-paper.ts'
import { isError, ProblemsError } from '../problems/problem.ts'
import type { CellChange, Change, Comparison, Flip, RuleChange } from '../releases/comparison.ts'
import { historyWith } from '../releases/release-history.ts'
import { releaseName } from '../releases/release-record.ts'
import {
  changesByCell,
  hasSignal,
  nameOfRule,
  namesOfVerdicts,
  SIGNAL_REASONS_CHANGED,
  STRATEGIES_CHANGED,
  sayAlone,
  sayCauses,
  sayNotCompared,
  sayStatus,
  sayWithParts,
  sentencesToCheck,
} from '../releases/say-comparison.ts'
import { workedOut, workOutFigures } from '../stages.ts'
import { sayDay } from '../terms/period.ts'
import { counted, upperFirst } from '../terms/words.ts'
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

/**
 * Undefined if there is no earlier release. What an edition keeps back is known only when it is made: its commentary must then be in
 * order. @throws ProblemsError
 */
export async function compare(request: CompareRequest, outside: Outside): Promise<Comparison | undefined> {
  const workspace = openWorkspace(outside)
  const compared = { with: request.with }
  const { edition = 'internal' } = request
  if (edition !== 'internal') return (await makePaper(request, workspace, compared)).comparison
  const inputs = await readPaperInputs(request, workspace, { compared })
  workspace.showProgress('Working out the figures')
  const figures = workOutFigures(inputs)
  // Commentary is not checked here: a sentence that quotes the old figure is one of the things to show.
  const problems = [...inputs.problems, ...figures.problems]
  if (problems.some(isError)) throw new ProblemsError(problems)
  const shelf = workspace.shelf(inputs.paper.id)
  return (await historyWith(workedOut(inputs, figures), shelf, { ...compared, edition })).comparison
}

export function sayComparison(comparison: Comparison | undefined): string {
  if (comparison === undefined) return 'There is no earlier release to compare with.\n'
  const {
    with: release,
    flips,
    offsets,
    signalReasons,
    rules,
    comeAndGone,
    strategyChanges,
    toApprove,
    sentences,
    correctionNote,
  } = comparison
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title}:`, '', ...lines.map(line => `  ${line}`), '']
  return [
    `Compared with release ${releaseName(release)}, published on ${sayDay(release.on)}, approved by ${release.approvedBy} (${release.reason})`,
    ...summary(comparison),
    '',
    ...list('Figures', sayFigures(comparison)),
    ...list(upperFirst(namesOfVerdicts(hasSignal(flips))), flips.map(sayFlip)),
    ...list('As published only because changes offset each other', offsets.map(sayFlip)),
    ...list(SIGNAL_REASONS_CHANGED, signalReasons.map(sayFlip)),
    ...list('Rules', rules.map(sayRule)),
    ...list(
      'Indicators',
      comeAndGone.map(({ sentence }) => sentence),
    ),
    ...list(
      STRATEGIES_CHANGED,
      strategyChanges.map(({ sentence }) => sentence),
    ),
    ...list(
      'For approval',
      toApprove.map(
        ({ sentence, approval }) =>
          `${sentence} ${approval === undefined ? 'Not yet approved.' : `Approved by ${approval.by}, ${sayDay(approval.on)}: ${approval.because}`}`,
      ),
    ),
    ...list(
      'Check these sentences: what each says has changed',
      sentencesToCheck(sentences).map(({ title, sentence, why }) => `${title}: "${sentence}" ${why}`),
    ),
    ...(comparison.nothingChanged ? [] : list('Draft of a correction note', correctionNote)),
  ].join('\n')
}

function summary({
  compared,
  notComparedBecause,
  changed,
  flips,
  offsets,
  nothingChanged,
  comparesSignals,
}: Comparison): string[] {
  const others = sayNotCompared(notComparedBecause)
  const figures = `${counted(compared, 'figure')} compared`
  if (nothingChanged) return [`Nothing material has changed: ${figures}.`, ...others]
  const kept =
    offsets.length === 0
      ? ''
      : ` ${offsets.length} of them ${offsets.length === 1 ? 'is' : 'are'} as published only because changes offset each other.`
  return [
    `${figures}: ${changed.length} changed, and ${flips.length} of the ${namesOfVerdicts(comparesSignals)}.${kept}`,
    ...others,
  ]
}

/** Each changed cell with the figures that it changed, then the figures that changed without one. */
function sayFigures(comparison: Comparison): string[] {
  const { byCell, withoutCell } = changesByCell(comparison)
  return [
    ...byCell.flatMap(({ cell, changes }) => [
      sayCell(cell),
      ...changes.flatMap(one => sayChange(one, cell).map(indented)),
    ]),
    ...withoutCell.flatMap(one => sayChange(one)),
  ]
}

const indented = (line: string): string => `    ${line}`

const sayCell = ({ measure, said, was, is, origin }: CellChange): string =>
  `${measure}, ${said}: ${was} -> ${is}${origin === undefined ? '' : `  <- ${origin}`}`

function sayChange(
  { ref, name, said, was, is, difference, partsDifference, causes, how, cells, backCast }: Change,
  under?: CellChange,
): string[] {
  const parts =
    partsDifference === undefined
      ? ''
      : `; numerator ${partsDifference.numerator}, denominator ${partsDifference.denominator}`
  const isHeading = (cell: CellChange) => cell.measure === under?.measure && cell.said === under.said
  return [
    `${ref}  ${name}, ${said}: ${sayWithParts(was)} -> ${sayWithParts(is)}${difference === undefined ? '' : `  (${difference}${parts})`}  because: ${sayCauses(causes, how)}`,
    ...cells.flatMap(cell => [
      ...(isHeading(cell) ? [] : [indented(sayCell(cell))]),
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

const sayFlip = (flip: Flip) =>
  `${flip.indicator} ${flip.name}, ${flip.of}: ${sayStatus(flip.was)} -> ${sayStatus(flip.is)}  because: ${sayCauses(flip.causes)}. ${sayAlone(flip)}`

const sayRule = (rule: RuleChange) =>
  `${nameOfRule(rule)}: ${rule.sentence}.${rule.rewritesHistory ? ' This rewrites a published rule.' : ''}`
