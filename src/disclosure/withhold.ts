// Decides which figures an edition keeps back. In: the figures wanted, their cells and relations. Out: the figures kept
// back, each with the kind of reason, and the result of the audit. The same system always gives the same answer.
import type { WhyKeptBack } from '../definitions/disclosure.ts'
import { audit, auditPart } from './audit.ts'
import { openProtection } from './protect.ts'
import type { Solver } from './solver.ts'
import {
  type Cell,
  type FigureSystem,
  type OrderedSystem,
  ordered,
  unseen,
  type WantedFigure,
} from './system.ts'
import { unknownParts, whatFollows } from './unknown-parts.ts'

/** What a reader could work out from some of the figures, and from what was published before. */
export interface Attack {
  /** Figures that were printed although they are withheld, or that nobody decided on. */
  readonly unexpected: readonly string[]
  /** How many small counts could be worked out, besides those that could before. */
  readonly workedOut: number
}

export interface Withheld {
  readonly figures: ReadonlyMap<string, WhyKeptBack>
  /** Those of them of which a reader cannot know that they are not zero: zeros beside them are kept back too. */
  readonly mayBeZero: ReadonlySet<string>
  readonly audit: {
    readonly relations: number
    readonly cells: number
    /** Small counts that nobody may work out. */
    readonly protected: number
    /** Those of them that could be worked out already from what was published before. */
    readonly lost: readonly string[]
  }
  /** The audit again, from the references that the finished files print. */
  attack(printed: ReadonlySet<string>): Attack
}

export function withhold(given: FigureSystem, solver: Solver): Withheld {
  const { system, opened, figures, lost } = protectAll(ordered(given), solver)
  giveBack(system, figures, { lost, opened }, solver)
  const last = audit(system, disclosedBy(system, figures), solver)
  const open = last.unsafe.filter(({ cell }) => !lost.has(cell))
  if (open.length > 0) throw new Error(`${open.length} small counts could still be worked out`)
  return {
    figures,
    mayBeZero: new Set(
      system.figures
        .filter(({ ref, tells }) => figures.has(ref) && tells.some(cell => opened.has(cell)))
        .map(({ ref }) => ref),
    ),
    audit: {
      relations: system.relations.length,
      cells: system.cells.size,
      protected: last.protected,
      lost: [...lost],
    },
    attack: printed => {
      const wanted = new Map(system.figures.map(figure => [figure.ref, figure]))
      const disclosed = new Set(system.published)
      for (const ref of printed) for (const cell of wanted.get(ref)?.tells ?? []) disclosed.add(cell)
      return {
        unexpected: [...printed].filter(ref => figures.has(ref) || !wanted.has(ref)),
        workedOut: audit(system, disclosed, solver).unsafe.filter(({ cell }) => !lost.has(cell)).length,
      }
    },
  }
}

interface Protected {
  readonly system: OrderedSystem
  /** The cells that are kept back although they may be zero, so that nobody knows which of them are. */
  readonly opened: ReadonlySet<string>
  readonly figures: Map<string, WhyKeptBack>
  readonly lost: ReadonlySet<string>
}

/**
 * Zeros are shown, and so a count that is kept back is at least 1. Where that alone tells too much, the zeros beside it are
 * kept back as well. Worked: of twelve months that add up to 13, eleven are 1 or 2 and one is 0. If the 0 is printed, none of
 * the eleven can be 4.
 */
function protectAll(given: OrderedSystem, solver: Solver): Protected {
  const lost = new Set(
    audit(withUnseen(given, isNew), given.published, solver).unsafe.map(({ cell }) => cell),
  )
  const opened = new Set<string>()
  for (;;) {
    const system = withUnseen(given, ({ id }) => opened.has(id))
    const figures = tooSmall(system, opened)
    const open = keepBackOthers(system, figures, lost, solver)
    if (open.length === 0) return { system, opened, figures, lost }
    const beside = newBeside(system, [...open, ...opened])
    if (beside.every(cell => opened.has(cell)))
      throw new Error(`${open.length} small counts cannot be protected`)
    for (const cell of beside) opened.add(cell)
  }
}

const isNew = (cell: Cell): boolean => cell.isNew === true

const withUnseen = (system: OrderedSystem, isUnseen: (cell: Cell) => boolean): OrderedSystem => ({
  ...system,
  cells: new Map([...system.cells].map(([id, cell]) => [id, isUnseen(cell) ? unseen(cell) : cell])),
})

/** The cells that stand in a relation with these, and that no reader knows of yet. */
const newBeside = ({ cells, relations, relationsOf }: OrderedSystem, of: readonly string[]): string[] =>
  of
    .flatMap(cell => relationsOf.get(cell) ?? [])
    .flatMap(at => relations[at] ?? [])
    .map(({ cell }) => cell)
    .filter(cell => cells.get(cell)?.isNew)

/** The figures that are kept back for themselves, and the zeros that are kept back for others. */
function tooSmall(system: OrderedSystem, opened: ReadonlySet<string>): Map<string, WhyKeptBack> {
  const isSmall = (cell: string) => system.cells.get(cell)?.isProtected === true
  const isZeroBeside = isZeroAmong(opened, system)
  const figures = new Map<string, WhyKeptBack>()
  for (const { ref, tells, isKeptBack } of system.figures)
    if (tells.some(isSmall)) figures.set(ref, 'small')
    else if (isKeptBack) figures.set(ref, 'small-base')
    else if (tells.some(isZeroBeside)) figures.set(ref, 'protects-others')
  return figures
}

const isZeroAmong =
  (opened: ReadonlySet<string>, { cells }: Pick<OrderedSystem, 'cells'>) =>
  (cell: string): boolean =>
    opened.has(cell) && cells.get(cell)?.value === 0

/**
 * Audits, and keeps back what costs least, until no protected cell can be worked out.
 * @returns the cells that nothing protects that can still be kept back.
 */
function keepBackOthers(
  system: OrderedSystem,
  figures: Map<string, WhyKeptBack>,
  lost: ReadonlySet<string>,
  solver: Solver,
): string[] {
  return openProtection(system, solver, protection => {
    for (;;) {
      const { unsafe } = audit(system, disclosedBy(system, figures), solver)
      const open = unsafe.filter(({ cell }) => !lost.has(cell))
      if (open.length === 0) return []
      const before = figures.size
      for (const one of open) {
        const disclosed = disclosedBy(system, figures)
        const cells = protection.keepBack(one, disclosed) ?? []
        keepBack(system, figures, new Set(cells.filter(cell => disclosed.has(cell))))
      }
      if (figures.size === before) return open.map(({ cell }) => cell)
    }
  })
}

function keepBack(
  { figures: wanted }: FigureSystem,
  figures: Map<string, WhyKeptBack>,
  cells: ReadonlySet<string>,
) {
  for (const { ref, tells } of wanted)
    if (!figures.has(ref) && tells.some(cell => cells.has(cell))) figures.set(ref, 'protects-others')
}

/** Prints again what turns out not to be needed, the dearest first: what stays kept back is needed, each figure of it. */
function giveBack(
  system: OrderedSystem,
  figures: Map<string, WhyKeptBack>,
  { lost, opened }: Pick<Protected, 'lost' | 'opened'>,
  solver: Solver,
): void {
  const isZeroBeside = isZeroAmong(opened, system)
  const dearestFirst = system.figures
    .filter(({ ref, tells }) => figures.get(ref) === 'protects-others' && !tells.some(isZeroBeside))
    .sort((a, b) => b.cost - a.cost || (a.ref < b.ref ? -1 : 1))
  for (const figure of dearestFirst) {
    figures.delete(figure.ref)
    if (!isSafeWith(system, figures, figure, lost, solver)) figures.set(figure.ref, 'protects-others')
  }
}

/** Whether nothing can be worked out when a figure is printed again. Only its own part of the unknown can change. */
function isSafeWith(
  system: OrderedSystem,
  figures: ReadonlyMap<string, WhyKeptBack>,
  figure: WantedFigure,
  lost: ReadonlySet<string>,
  solver: Solver,
): boolean {
  const without = whatFollows(system, disclosedBy(system, new Map([...figures, [figure.ref, 'small']])))
  const touched = unknownParts(system, without).filter(({ cells }) =>
    cells.some(cell => figure.tells.includes(cell)),
  )
  if (touched.length === 0) return true
  const inTouched = new Set(touched.flatMap(({ cells }) => cells))
  const known = whatFollows(system, disclosedBy(system, figures))
  for (const cell of inTouched)
    if (known.has(cell) && system.cells.get(cell)?.isProtected && !lost.has(cell)) return false
  return unknownParts(system, known)
    .filter(({ cells }) => cells.some(cell => inTouched.has(cell)))
    .every(part => auditPart(system, part, solver).every(({ cell }) => lost.has(cell)))
}

/** The cells whose numbers a reader knows from what is printed, or knew before. */
function disclosedBy(
  { figures: wanted, published }: Pick<FigureSystem, 'figures' | 'published'>,
  figures: ReadonlyMap<string, WhyKeptBack>,
): Set<string> {
  const disclosed = new Set(published)
  for (const { ref, tells } of wanted) if (!figures.has(ref)) for (const cell of tells) disclosed.add(cell)
  return disclosed
}
