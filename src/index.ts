// Orderpaper as a library. The functions are those of the command line: each takes a request and a workspace,
// gives a value and prints nothing. docs/library.md has a whole example of each.

import type { Paper } from './papers/paper.ts'
import type { PrintedRecord } from './papers/printed.ts'
import type { Problem } from './problems/problem.ts'
import type { Comparison } from './releases/comparison.ts'
import type { Input } from './terms/input.ts'
import * as checking from './verbs/check.ts'
import * as comparing from './verbs/compare.ts'
import * as excepting from './verbs/exceptions.ts'
import * as explaining from './verbs/explain.ts'
import * as producing from './verbs/produce.ts'
import * as releasing from './verbs/release.ts'
import type { Outside } from './workspace/outside.ts'
import type { PaperRequest } from './workspace/read-paper-inputs.ts'

export type { Figure } from './figures/figure.ts'
export type { Paper } from './papers/paper.ts'
export type { PrintedRecord } from './papers/printed.ts'
export { BrowserError, type Printer } from './pdf/printer.ts'
export { type Problem, type ProblemCode, ProblemsError, type Severity } from './problems/problem.ts'
export { sayProblem, sayProblems } from './problems/say-problems.ts'
export type { Change, Comparison } from './releases/comparison.ts'
export type { Input } from './terms/input.ts'
export type { Origin } from './terms/origin.ts'
export type { AllChecked, Checked } from './verbs/check.ts'
export type { CompareRequest } from './verbs/compare.ts'
export type { Excepted } from './verbs/exceptions.ts'
export type { Explanation } from './verbs/explain.ts'
export type { ProduceRequest } from './verbs/produce.ts'
export type { Released } from './verbs/release.ts'
export { type Outside, outsideOf } from './workspace/outside.ts'
export type { PaperRequest } from './workspace/read-paper-inputs.ts'

/** An indicator of a paper. */
export interface IndicatorRequest extends PaperRequest {
  /** `6.7`. For `explain` also the reference of one figure: `6.7@2016-11`, `8.1@2017-01/england`. */
  readonly indicator: string
}

/** A paper to publish. */
export interface ReleaseRequest extends PaperRequest {
  /** Why it is published: `First publication`. */
  readonly reason: string
  /** A post, never a person: `Head of Performance`. */
  readonly approvedBy: string
  /** The day of publication, `2017-02-20`: the clock is not read. */
  readonly on: string
  /** What may stand in the way, by the code of its problem: `{ code: 'commentary-missing', reason: 'The post is vacant' }`. */
  readonly despite?: readonly { readonly code: string; readonly reason: string }[]
  /** The post that allows that. */
  readonly despiteApprovedBy?: string
}

/** A paper, and the files that it was written to. */
export interface Produced {
  readonly paper: Paper
  /** The table cell that each figure is printed in, and its rating. */
  readonly record: PrintedRecord
  /** What changed since the last release; absent where there is none. */
  readonly comparison?: Comparison
  /** Warnings and accepted points: an error throws `ProblemsError`. */
  readonly problems: readonly Problem[]
  /** Every file that the paper was made from, with its SHA-256. */
  readonly inputs: readonly Input[]
  /** `out/corporate-parenting-monthly/2017-01`, inside the workspace; beside it, where the problem `files-beside` says so. */
  readonly folder: string
  /** Paths inside the workspace, `paper.pdf` and all the others. */
  readonly files: readonly string[]
  /** `['pdf', 'word']` where there is no browser; the problem `formats-not-made` says why. Empty if all were made. */
  readonly notMade: readonly string[]
}

/**
 * Makes a paper and writes its files to `out/<paper>/<period>/`: PDF, web page, Word, spreadsheets, data. If
 * anything throws, the files of an earlier run stay unchanged.
 *
 * @throws ProblemsError if the data, the definitions or the commentary have an error.
 * @throws BrowserError if nothing can be made without a browser and there is none, or if it stops or does not finish.
 * @throws Error with `code` and `path`, as Node gives it, if a file cannot be read or written.
 * @example
 * const { files } = await produce({ paper: 'corporate-parenting-monthly', period: '2017-01' }, outsideOf('.'))
 */
export async function produce(request: producing.ProduceRequest, workspace: Outside): Promise<Produced> {
  const { paper, record, comparison, problems, inputs, folder, files, notMade } = await producing.produce(
    request,
    workspace,
  )
  return { paper, record, ...(comparison && { comparison }), problems, inputs, folder, files, notMade }
}

/**
 * Finds every problem of a paper. Writes nothing and needs no browser; problems are returned, not thrown.
 *
 * @throws Error with `code` and `path`, as Node gives it, if a file cannot be read.
 * @example
 * const { problems } = await check({ paper: 'corporate-parenting-monthly', period: '2017-01' }, outsideOf('.'))
 * const stopsThePaper = problems.some(({ severity }) => severity === 'error')
 */
export function check(request: PaperRequest, workspace: Outside): Promise<checking.Checked> {
  return checking.check(request, workspace)
}

/**
 * Finds every problem of all definitions in the workspace, including those that no paper uses.
 *
 * @throws Error with `code` and `path`, as Node gives it, if a file cannot be read.
 * @example
 * const { files, problems } = await checkAll(outsideOf('.'))
 */
export function checkAll(workspace: Outside): Promise<checking.AllChecked> {
  return checking.checkAll(workspace)
}

/**
 * Traces a figure back: how it was worked out and rated, where it is printed and was published, and the cells or
 * the count of children that it comes from.
 *
 * @throws ProblemsError if the paper has an error, or has no such indicator or figure.
 * @example
 * const request = { paper: 'corporate-parenting-monthly', period: '2017-01', indicator: '6.7' }
 * const { rating, figures } = await explain(request, outsideOf('.'))
 */
export function explain(request: IndicatorRequest, workspace: Outside): Promise<explaining.Explanation> {
  return explaining.explain(request, workspace)
}

/**
 * Lists the children (or events) in an indicator's denominator and not in its numerator, in a CSV file below
 * `out/exceptions/`. The file names children; the value that is returned has only counts.
 *
 * @throws ProblemsError if the paper has an error, or the indicator is not counted from a return.
 * @example
 * const request = { paper: 'sufficiency-appendices', period: '2021-22', indicator: 'S11' }
 * const { file, reasons } = await exceptions(request, outsideOf('.'))
 */
export function exceptions(request: IndicatorRequest, workspace: Outside): Promise<excepting.Excepted> {
  return excepting.exceptions(request, workspace)
}

/**
 * Compares a paper with what was published: each figure that changed, and why. Compares with the latest release
 * of the period or of the period before, or with the one that `with` names: `2`, `2016-12/1`. Writes nothing.
 *
 * @returns undefined if there is no earlier release.
 * @throws ProblemsError if the data or the definitions have an error, or `with` names no release.
 * @example
 * const request = { paper: 'corporate-parenting-monthly', period: '2017-01' }
 * const changed = (await compare(request, outsideOf('.')))?.changed ?? []
 */
export function compare(
  request: comparing.CompareRequest,
  workspace: Outside,
): Promise<Comparison | undefined> {
  return comparing.compare(request, workspace)
}

/**
 * Publishes a paper: makes its files in `out/` again, as published, and records it in the next file of
 * `data/releases/<paper>/<period>/`. `produce` must have made them from the present data. A release is never overwritten.
 *
 * @throws ProblemsError if the request is incomplete, the paper has an error, the files in `out/` were made from other
 * data, or anything stands in the way of the release; nothing is written then.
 * @throws BrowserError if there is no browser to print with.
 * @example
 * const request = { paper: 'corporate-parenting-monthly', period: '2017-01' }
 * const publication = { reason: 'First publication', approvedBy: 'Head of Performance', on: '2017-02-20' }
 * const { release: name, file } = await release({ ...request, ...publication }, outsideOf('.'))
 */
export function release(request: ReleaseRequest, workspace: Outside): Promise<releasing.Released> {
  return releasing.release(request, workspace)
}
