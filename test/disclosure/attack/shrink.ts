// Makes a system that breaks a promise as small as it can be. In: a system and what is wrong with it. Out: the system without
// every figure, sum, published cell and cell that the fault does not need.
import type { FigureSystem } from '../../../src/disclosure/system.ts'

export function shrinkSystem(
  system: FigureSystem,
  isBroken: (smaller: FigureSystem) => boolean,
): FigureSystem {
  let best = system
  const tryOut = (smaller: FigureSystem) => {
    if (!isBroken(smaller)) return false
    best = smaller
    return true
  }
  for (let isNew = true; isNew; ) {
    const before = sizeOf(best)
    withoutSome(best.figures, figures => tryOut({ ...best, figures }))
    withoutSome(best.relations, relations => tryOut({ ...best, relations }))
    withoutSome([...best.published], published => tryOut({ ...best, published: new Set(published) }))
    tryOut(withoutUnused(best))
    isNew = sizeOf(best) < before
  }
  return best
}

/** Halves first, then quarters, at last one at a time. */
function withoutSome<T>(list: readonly T[], tryOut: (rest: readonly T[]) => boolean) {
  let rest = list
  for (let size = Math.ceil(list.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < rest.length; ) {
      const smaller = [...rest.slice(0, at), ...rest.slice(at + size)]
      if (tryOut(smaller)) rest = smaller
      else at += size
    }
}

function withoutUnused(system: FigureSystem): FigureSystem {
  const used = new Set([
    ...system.figures.flatMap(({ tells }) => tells),
    ...system.relations.flatMap(relation => relation.map(({ cell }) => cell)),
  ])
  return {
    ...system,
    cells: new Map([...system.cells].filter(([id]) => used.has(id))),
    published: new Set([...system.published].filter(id => used.has(id))),
  }
}

const sizeOf = ({ cells, relations, figures, published }: FigureSystem) =>
  cells.size + relations.length + figures.length + published.size
