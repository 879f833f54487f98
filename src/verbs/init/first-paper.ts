// Makes the first check and the first paper of a new workspace, and compares the ratings that the files state with ours. In: the
// workspace. Out: what was found.
import type { MadePaper } from '../../make-paper.ts'
import { BrowserError } from '../../pdf/printer.ts'
import { isError, type Problem, ProblemsError } from '../../problems/problem.ts'
import { periodId } from '../../terms/period.ts'
import type { Outside } from '../../workspace/outside.ts'
import { check } from '../check.ts'
import { produce } from '../produce.ts'
import type { RatingStated } from './proposal.ts'

export interface FirstPaper {
  readonly problems: readonly Problem[]
  /** Absent where an error stops the paper. */
  readonly folder?: string
  readonly differing: readonly RatingDiffering[]
}

export interface RatingDiffering extends RatingStated {
  readonly ours: string
}

export async function firstPaper(
  request: { readonly paper: string; readonly period: string },
  stated: readonly RatingStated[],
  outside: Outside,
): Promise<FirstPaper> {
  const { problems } = await check(request, outside)
  if (problems.some(isError)) return { problems, differing: [] }
  try {
    const made = await produce(request, outside)
    return { problems, folder: made.folder, differing: differing(made, stated) }
  } catch (error) {
    if (error instanceof ProblemsError) return { problems: error.problems, differing: [] }
    if (error instanceof BrowserError) return { problems, differing: [] }
    throw error
  }
}

/** Of the paper's own month: earlier ones are in other papers. */
function differing(
  { indicators, paper }: Pick<MadePaper, 'indicators' | 'paper'>,
  stated: readonly RatingStated[],
): RatingDiffering[] {
  return stated.flatMap(one => {
    const rated = indicators.find(({ definition }) => definition.ref === one.ref)
    if (rated === undefined || one.period !== paper.period.id || periodId(rated.latest.period) !== one.period)
      return []
    const ours = rated.rating.status
    return ours === one.rating ? [] : [{ ...one, ours }]
  })
}
