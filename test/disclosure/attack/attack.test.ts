// Attacks what is kept back, as a reader would who wants to know more: no protected count may be narrowed to less than the
// rule's width, by fractions or by subtraction, from one release or from two. The attack shares no code with src/disclosure.
import { beforeAll, describe, expect, it } from 'vitest'
import { openSolver } from '../../../src/disclosure/solver.ts'
import type { FigureSystem } from '../../../src/disclosure/system.ts'
import { puzzleOf, toldCells } from './attacker.ts'
import { tryEveryTable } from './brute-force.ts'
import { oneSmallPart, roomOnBothSidesOnly, smallCountPublishedBefore, wholeNumbersSayMore } from './cases.ts'
import { type ChosenSystem, chooseSystems, hasSmallCount } from './chosen-systems.ts'
import { type Dice, diceOf } from './dice.ts'
import { attackLinearly, openHighs } from './linear-attack.ts'
import { nextRelease, totalsFirst } from './random-systems.ts'
import { needless, refsOf, type Solvers, type Trial, tryOut } from './trial.ts'

const MINUTE = 60_000
const SYSTEMS = chooseSystems(200, { small: 60, large: 300, every: 40 })
const GROUPS = Array.from({ length: 10 }, (_, group) => SYSTEMS.filter((_, at) => at % 10 === group))

let solvers: Solvers
beforeAll(async () => {
  solvers = { solver: await openSolver(), highs: await openHighs() }
})

/** A system that is given up prints nothing, and so leaks nothing: a test of its own says which those are. */
const givenUp: string[] = []
let zerosKeptBack = 0
function tryOrGiveUp(name: string, system: FigureSystem): Trial | undefined {
  try {
    return tryOut(system, solvers)
  } catch (error) {
    givenUp.push(`${name}: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

const faultsOf = (name: string, { leaks, exactLeaks, wronglyLost }: Trial) => [
  ...leaks.map(({ cell, lowest, highest }) => `${name}: ${cell} is ${lowest} to ${highest}`),
  ...exactLeaks.map(cell => `${name}: ${cell} by subtraction`),
  ...wronglyLost.map(cell => `${name}: ${cell} is not lost`),
]

function faultsInTwoReleases({ name, shape, system }: ChosenSystem): string[] {
  const first = tryOrGiveUp(name, system)
  if (!first) return []
  const again = tryOrGiveUp(`${name}, second release`, nextRelease(shape, system, first.told))
  return [...faultsOf(name, first), ...(again ? faultsOf(`${name}, second release`, again) : [])]
}

const shuffledSystem = (system: FigureSystem, dice: Dice): FigureSystem => ({
  ...system,
  cells: new Map(dice.shuffled([...system.cells])),
  relations: dice.shuffled(system.relations.map(relation => dice.shuffled(relation))),
})

describe('200 random systems, each in two releases', () => {
  it.each(GROUPS.map((group, at) => ({ at, group })))(
    'resist the attack: group $at',
    ({ group }) => {
      expect(group.flatMap(faultsInTwoReleases)).toEqual([])
    },
    MINUTE,
  )
  it.each(GROUPS.map((group, at) => ({ at, group })))(
    'resist it where their totals were published before: group $at',
    ({ group }) => {
      const faults = group.flatMap(({ name, system }) => {
        const trial = tryOrGiveUp(name, totalsFirst(system))
        zerosKeptBack += trial?.withheld.mayBeZero.size ?? 0
        return trial ? faultsOf(name, trial) : []
      })
      expect(faults).toEqual([])
    },
    MINUTE,
  )
  it('keep zeros back only then', () => expect(zerosKeptBack).toBeGreaterThan(50))
  it('are protected, not given up', () => expect(givenUp).toEqual([]))
})

describe('the attack', () => {
  const protectedOnes = chooseSystems(45, { small: 40, large: 40, every: 1 }, hasSmallCount)

  it('succeeds where the small counts alone are kept back', () => {
    const system = oneSmallPart()
    const told = toldCells(system, ref => ref === 'part of 3')
    expect(attackLinearly(solvers.highs, puzzleOf(system, told), system.width)).toEqual([
      { cell: 'part of 3', lowest: 3, highest: 3 },
    ])
  })

  it('is sharper with whole numbers where a sum counts a cell three times', () => {
    const system = wholeNumbersSayMore()
    const puzzle = puzzleOf(system, new Set(['total', 'days']))
    expect(attackLinearly(solvers.highs, puzzle, system.width)).toEqual([])
    expect(tryEveryTable(puzzle).narrowed).toEqual([
      { cell: 'b', lowest: 3, highest: 6 },
      { cell: 'c', lowest: 1, highest: 4 },
      { cell: 'd', lowest: 1, highest: 4 },
    ])
  })

  it(
    'succeeds when any figure that protects others is printed again',
    () => {
      let printedAgain = 0
      const withoutEffect = protectedOnes.flatMap(({ name, system }) => {
        const trial = tryOrGiveUp(name, system)
        if (!trial) return []
        printedAgain += refsOf(trial.withheld, 'protects-others').length
        return needless(system, trial, solvers.highs).map(ref => `${name}: ${ref} need not be kept back`)
      })
      expect(withoutEffect).toEqual([])
      expect(printedAgain).toBeGreaterThan(100)
    },
    MINUTE,
  )

  it(
    'finds by fractions no less than every table of whole numbers allows',
    () => {
      let cells = 0
      for (const { name, system } of protectedOnes) {
        const trial = tryOrGiveUp(name, system)
        if (!trial || trial.puzzle.unknowns.length > 25) continue
        const { narrowed, isGivenUp } = tryEveryTable(trial.puzzle, 20_000)
        if (isGivenUp) continue
        cells += narrowed.length
        // Whole numbers can be narrower than fractions (see measure.ts: rare); never the other way.
        const whole = new Set(
          narrowed.filter(({ lowest, highest }) => highest - lowest < system.width).map(({ cell }) => cell),
        )
        const byFractions = attackLinearly(solvers.highs, trial.puzzle, system.width).map(({ cell }) => cell)
        // A protected cell that was published before is told, so that no table is tried for it.
        const tried = byFractions.filter(cell => !trial.puzzle.told.includes(cell))
        expect(
          tried.filter(cell => !whole.has(cell)),
          name,
        ).toEqual([])
      }
      expect(cells).toBeGreaterThan(100)
    },
    MINUTE,
  )
})

describe('what is kept back', () => {
  it(
    'is the same each time',
    () => {
      const sets = ({ system, name }: ChosenSystem) => [
        ...(tryOrGiveUp(name, system)?.withheld.figures ?? []),
      ]
      for (const one of SYSTEMS.slice(0, 40)) expect(sets(one), one.name).toEqual(sets(one))
    },
    MINUTE,
  )
  it(
    'is the same however the figures are ordered, and enough however the cells and sums are',
    () => {
      // Which of two equal choices is taken does hang on the order of cells and of sums: see measure.ts.
      for (const { name, shape, system } of SYSTEMS.slice(0, 40)) {
        const dice = diceOf(shape.seed)
        const kept = (one: FigureSystem) =>
          [...(tryOrGiveUp(name, one)?.withheld.figures.keys() ?? [])].sort()
        expect(kept({ ...system, figures: dice.shuffled(system.figures) }), name).toEqual(kept(system))
        const shuffled = tryOrGiveUp(name, shuffledSystem(system, dice))
        expect(shuffled ? faultsOf(name, shuffled) : []).toEqual([])
      }
    },
    MINUTE,
  )
  it('is enough where a count can move up a little and down a little, but neither way far enough alone', () => {
    expect(tryOut(roomOnBothSidesOnly(), solvers).leaks).toEqual([])
  })
  it('is enough where another small count was published before', () => {
    const { leaks, withheld } = tryOut(smallCountPublishedBefore(), solvers)
    expect({ leaks, lost: withheld.audit.lost }).toEqual({ leaks: [], lost: ['p'] })
  })
})
