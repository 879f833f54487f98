// Measures what no test can fail on. One line for each system, then the sums. Use, with any of the words:
// node test/disclosure/attack/measure.ts <from> <to> [most cells] [next] [whole] [needless] [shuffled] [shrink]
// next: the release after, too. whole: attacks with whole numbers. needless: prints each figure again. shuffled: in another
// order. shrink: prints what breaks the promise as small as it gets.
import { openSolver } from '../../../src/disclosure/solver.ts'
import type { FigureSystem } from '../../../src/disclosure/system.ts'
import { withhold } from '../../../src/disclosure/withhold.ts'
import { puzzleOf, toldCells } from './attacker.ts'
import { tryEveryTable } from './brute-force.ts'
import { diceOf } from './dice.ts'
import { attackLinearly, openHighs } from './linear-attack.ts'
import { randomShape } from './random-shapes.ts'
import { nextRelease, randomSystem } from './random-systems.ts'
import { shrinkSystem } from './shrink.ts'
import { needless, refsOf, type Solvers, type Trial, tryOut } from './trial.ts'

const [from = 0, to = 50, most = 400] = process.argv.slice(2, 5).map(Number)
const asks = (what: string) => process.argv.includes(what)
const solvers: Solvers = { solver: await openSolver(), highs: await openHighs() }
const sums = new Map<string, number>()
const add = (what: string, number: number) => sums.set(what, (sums.get(what) ?? 0) + number)

for (let number = from; number < to; number++) {
  const shape = randomShape(number)
  const system = randomSystem(shape)
  if (system.cells.size < 5 || system.cells.size > most) continue
  const first = measureOne(`${number} ${shape.kind}${shape.hasLeaked ? ' leaky' : ''}`, system)
  if (!first || !asks('next')) continue
  const second = measureOne(`${number} ${shape.kind} next`, nextRelease(shape, system, first.told))
  const before = new Set(first.withheld.audit.lost)
  const later = second?.withheld.audit.lost.filter(cell => !before.has(cell)) ?? []
  add('lost only in the second release', later.length)
  if (later.length > 0) console.log(`  LATER ${later.slice(0, 3)}`)
}
for (const [what, number] of sums) console.log(`${what}: ${Math.round(number)}`)

function measureOne(name: string, system: FigureSystem): Trial | undefined {
  add('systems', 1)
  const start = performance.now()
  let trial: Trial
  try {
    trial = tryOut(system, solvers)
  } catch (error) {
    add('crashes', 1)
    console.log(`${name}: CRASH ${error instanceof Error ? error.message : error}`)
    if (asks('shrink')) console.log(smallestOf(system, isGivenUp))
    return undefined
  }
  const facts = factsOf(system, trial)
  for (const [what, fact] of Object.entries(facts)) add(what, fact)
  add('milliseconds', performance.now() - start)
  const shown = Object.entries(facts).filter(([, fact]) => fact > 0)
  console.log(
    `${name}: ${shown.map(([what, fact]) => `${what} ${fact}`).join(', ')}, ${Math.round(performance.now() - start)} ms`,
  )
  if (trial.leaks.length > 0) console.log(`  LEAK ${JSON.stringify(trial.leaks.slice(0, 5))}`)
  if (trial.leaks.length > 0 && asks('shrink'))
    console.log(smallestOf(system, one => !isGivenUp(one) && tryOut(one, solvers).leaks.length > 0))
  return trial
}

function isGivenUp(system: FigureSystem): boolean {
  try {
    withhold(system, solvers.solver)
    return false
  } catch {
    return true
  }
}

function smallestOf(system: FigureSystem, isBroken: (one: FigureSystem) => boolean): string {
  const smallest = shrinkSystem(system, isBroken)
  return JSON.stringify({
    ...smallest,
    cells: [...smallest.cells.values()],
    published: [...smallest.published],
  })
}

function factsOf(system: FigureSystem, trial: Trial): Record<string, number> {
  const { withheld, puzzle, leaks, exactLeaks, wronglyLost } = trial
  const isSmallOnly = (ref: string) => (withheld.figures.get(ref) ?? 'protects-others') !== 'protects-others'
  const primary = attackLinearly(
    solvers.highs,
    puzzleOf(system, toldCells(system, isSmallOnly)),
    system.width,
  )
  const lost = new Set(withheld.audit.lost)
  const facts: Record<string, number> = {
    cells: system.cells.size,
    figures: system.figures.length,
    protected: withheld.audit.protected,
    'kept back as small': refsOf(withheld, 'small').length,
    'kept back by base': refsOf(withheld, 'small-base').length,
    'kept back for others': refsOf(withheld, 'protects-others').length,
    lost: lost.size,
    leaks: leaks.length,
    'exact leaks': exactLeaks.length,
    'wrongly lost': wronglyLost.length,
    'narrowed if only small ones are kept back': primary.filter(({ cell }) => !lost.has(cell)).length,
  }
  if (asks('shuffled')) facts['another set when shuffled'] = isOtherWhenShuffled(system, trial) ? 1 : 0
  if (asks('needless')) facts['needless'] = needless(system, trial, solvers.highs).length
  if (asks('whole')) Object.assign(facts, wholeFacts(system, trial))
  add('systems with a leak', leaks.length > 0 ? 1 : 0)
  return { ...facts, unknown: puzzle.unknowns.length }
}

/** Whether another set of figures is kept back when the cells, sums and figures come in another order. */
function isOtherWhenShuffled(system: FigureSystem, { withheld }: Trial): boolean {
  const dice = diceOf(system.cells.size)
  const cells = new Map(dice.shuffled([...system.cells]))
  const relations = dice.shuffled(system.relations.map(relation => dice.shuffled(relation)))
  const other = withhold(
    { ...system, cells, relations, figures: dice.shuffled(system.figures) },
    solvers.solver,
  )
  const refs = (figures: ReadonlyMap<string, unknown>) => [...figures.keys()].sort().join('\n')
  return refs(other.figures) !== refs(withheld.figures)
}

/** How many cells whole numbers narrow though fractions do not: by the solver, and by trying every table. */
function wholeFacts(system: FigureSystem, { withheld, puzzle, leaks }: Trial): Record<string, number> {
  const lost = new Set([...withheld.audit.lost, ...leaks.map(({ cell }) => cell)])
  const whole = attackLinearly(solvers.highs, puzzle, system.width, { isWhole: true })
  const gap = whole.filter(({ cell }) => !lost.has(cell))
  if (gap.length > 0) console.log(`  WHOLE ${JSON.stringify(gap.slice(0, 4))}`)
  const facts: Record<string, number> = { 'narrowed by whole numbers': gap.length }
  if (puzzle.unknowns.length > 60) return facts
  const { narrowed, isGivenUp } = tryEveryTable(puzzle)
  if (isGivenUp) return { ...facts, 'given up': 1 }
  const narrow = narrowed.filter(
    ({ cell, lowest, highest }) => highest - lowest < system.width && !lost.has(cell),
  )
  return { ...facts, 'tried every table': narrowed.length, 'narrowed by every table': narrow.length }
}
