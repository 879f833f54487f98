// One system put to the test. In: a system. Out: what is kept back, what the attack still narrows, and whether what is said
// to be lost is lost indeed.
import type { WhyKeptBack } from '../../../src/definitions/disclosure.ts'
import type { Solver } from '../../../src/disclosure/solver.ts'
import type { Cell, FigureSystem } from '../../../src/disclosure/system.ts'
import { type Withheld, withhold } from '../../../src/disclosure/withhold.ts'
import { type Narrowed, type Puzzle, puzzleOf, toldCells } from './attacker.ts'
import { workOutExactly } from './exact-elimination.ts'
import { attackLinearly, type Highs } from './linear-attack.ts'

export interface Solvers {
  readonly solver: Solver
  readonly highs: Highs
}

export interface Trial {
  readonly withheld: Withheld
  readonly told: ReadonlySet<string>
  readonly puzzle: Puzzle
  /** Narrowed, and not lost to an earlier release: the promise is broken. */
  readonly leaks: readonly Narrowed[]
  /** Worked out by subtraction alone, on exact fractions. */
  readonly exactLeaks: readonly string[]
  /** Said to be lost, though what was published before does not narrow them. */
  readonly wronglyLost: readonly string[]
}

export function tryOut(system: FigureSystem, { solver, highs }: Solvers): Trial {
  const withheld = withhold(system, solver)
  const lost = new Set(withheld.audit.lost)
  const told = toldCells(system, ref => withheld.figures.has(ref))
  const puzzle = puzzleOf(asReaderSees(system, withheld), told)
  const isOpen = (cell: string) => !lost.has(cell)
  return {
    withheld,
    told,
    puzzle,
    leaks: attackLinearly(highs, puzzle, system.width).filter(({ cell }) => isOpen(cell)),
    exactLeaks: [...workOutExactly(puzzle).keys()].filter(
      cell => isOpen(cell) && system.cells.get(cell)?.isProtected,
    ),
    wronglyLost: wronglyLostOf(system, withheld, highs),
  }
}

/** Where zeros are kept back beside it, a number that no earlier release spoke of may be zero, for all that a reader knows. */
function asReaderSees(system: FigureSystem, { mayBeZero }: Withheld): FigureSystem {
  const seen = new Set(system.figures.filter(({ ref }) => !mayBeZero.has(ref)).flatMap(({ tells }) => tells))
  return withUnknown(system, ({ id, isNew }) => isNew === true && !seen.has(id))
}

const withUnknown = (system: FigureSystem, isUnknown: (cell: Cell) => boolean): FigureSystem => ({
  ...system,
  cells: new Map(
    [...system.cells].map(([id, cell]) => [
      id,
      isUnknown(cell) ? { ...cell, atLeast: 0, isHidden: true } : cell,
    ]),
  ),
})

function wronglyLostOf(system: FigureSystem, { audit }: Withheld, highs: Highs): string[] {
  if (audit.lost.length === 0) return []
  const past = withUnknown(system, ({ isNew }) => isNew === true)
  const byThePast = attackLinearly(highs, puzzleOf(past, system.published), system.width)
  const narrow = new Set(byThePast.map(({ cell }) => cell))
  return audit.lost.filter(cell => !narrow.has(cell))
}

/** The figures kept back to protect others that could be printed again without a leak. */
export function needless(system: FigureSystem, { withheld }: Trial, highs: Highs): string[] {
  const lost = new Set(withheld.audit.lost)
  return refsOf(withheld, 'protects-others').filter(printed => {
    const told = toldCells(system, ref => ref !== printed && withheld.figures.has(ref))
    // What is lost is lost with and without the figure: it is nobody's to protect any more.
    const puzzle = puzzleWithout(puzzleOf(asReaderSees(system, withheld), told), lost)
    return attackLinearly(highs, puzzle, system.width, { isFirstEnough: true }).length === 0
  })
}

const puzzleWithout = (puzzle: Puzzle, lost: ReadonlySet<string>): Puzzle => ({
  ...puzzle,
  told: puzzle.told.filter(cell => !lost.has(cell)),
  unknowns: puzzle.unknowns.map(one => (lost.has(one.cell) ? { ...one, isProtected: false } : one)),
})

export const refsOf = ({ figures }: Withheld, why: WhyKeptBack): string[] =>
  [...figures].filter(([, reason]) => reason === why).map(([ref]) => ref)
