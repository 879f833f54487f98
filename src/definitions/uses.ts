// The names that a piece of a paper uses. Each list is checked where definitions are read, so that an undefined
// name is reported with its line, whichever piece it is in.

export interface Uses {
  /** References of indicators, in the order of the piece. */
  readonly indicators: readonly string[]
  /** Other areas, by id. */
  readonly areas: readonly string[]
  /** Group maps, by id. */
  readonly groups: readonly string[]
  /** Parts of the same paper that project, by id. */
  readonly projections: readonly string[]
  /** Strategies whose targets, or whose measures of success, it prints, by id. */
  readonly targets: readonly string[]
  readonly measures: readonly string[]
  /** Sources of the paper that give a delivery plan, by id. */
  readonly plans: readonly string[]
}

const NOTHING: Uses = {
  indicators: [],
  areas: [],
  groups: [],
  projections: [],
  targets: [],
  measures: [],
  plans: [],
}

/** Lists that are left out are empty. */
export const uses = (some: Partial<Uses> = {}): Uses => ({ ...NOTHING, ...some })

/** All of them, in their order. */
export const allUses = (pieces: readonly Uses[]): Uses => ({
  indicators: pieces.flatMap(one => one.indicators),
  areas: pieces.flatMap(one => one.areas),
  groups: pieces.flatMap(one => one.groups),
  projections: pieces.flatMap(one => one.projections),
  targets: pieces.flatMap(one => one.targets),
  measures: pieces.flatMap(one => one.measures),
  plans: pieces.flatMap(one => one.plans),
})
