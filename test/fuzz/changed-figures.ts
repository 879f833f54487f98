// What a change of one value does to a paper. In: a paper, made before, and the file as changed. Out: the figures that
// changed with the cells that explain gives for them, or undefined where the paper is refused.
import type { Figure } from '../../src/figures/figure.ts'
import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import { ProblemsError } from '../../src/problems/problem.ts'
import { sayOrigin } from '../../src/terms/origin.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { changedOutside, realOutside } from '../workspace.ts'
import type { Place } from './change-value.ts'

export interface Request {
  readonly paper: string
  readonly period: string
}

/** Figures in words are not what is tested: a changed value makes some of them untrue, which may stop a paper. */
const QUIET = Object.fromEntries((await realOutside().list('data/commentary')).map(file => [file, null]))

const made = new Map<string, Promise<MadePaper>>()

export function madeBefore(request: Request): Promise<MadePaper> {
  const found = made.get(request.paper) ?? makePaper(request, openWorkspace(changedOutside(QUIET)))
  made.set(request.paper, found)
  return found
}

export interface ChangedFigure {
  readonly ref: string
  readonly was?: Figure
  readonly is?: Figure
}

export interface Changed {
  readonly before: MadePaper
  readonly after: MadePaper
  readonly figures: readonly ChangedFigure[]
}

export async function changedBy(
  request: Request,
  file: string,
  bytes: Uint8Array,
): Promise<Changed | undefined> {
  const before = await madeBefore(request)
  try {
    const after = await makePaper(request, openWorkspace(changedOutside({ ...QUIET, [file]: bytes })))
    const [was, is] = [before.paper.figures, after.paper.figures]
    const refs = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    const both = refs.map(ref => ({
      ref,
      ...(was[ref] && { was: was[ref] }),
      ...(is[ref] && { is: is[ref] }),
    }))
    return { before, after, figures: both.filter(one => looksOf(one.was) !== looksOf(one.is)) }
  } catch (error) {
    if (error instanceof ProblemsError) return undefined
    throw error
  }
}

const looksOf = (figure: Figure | undefined): string => `${figure?.text} ${figure?.parts?.text ?? ''}`

/** The places that explain gives for a figure, as it says them. */
export const placesOf = (figure: Figure | undefined): string[] =>
  (figure?.from ?? []).map(({ origin }) => sayOrigin(origin))

export const isDerivedFrom = ({ was, is }: ChangedFigure, place: Place): boolean =>
  [...placesOf(was), ...placesOf(is)].includes(sayOrigin(place))

export const sayChanged = ({ ref, was, is }: ChangedFigure): string => `${ref} ${was?.text} → ${is?.text}`
