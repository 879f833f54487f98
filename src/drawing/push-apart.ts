// In: blocks with the centre that each should have. Out: centres at which no block covers another.

export interface Extent {
  readonly centre: number
  readonly height: number
}

/**
 * Blocks that touch move as one pile, as little as possible (pooling of neighbours, as in isotonic
 * regression). Two labels 20 high, both with centre 50, get the centres 40 and 60. Blocks keep their order;
 * equal ones keep their given order.
 */
export function pushApart(blocks: readonly Extent[], top: number, bottom: number): number[] {
  const order = blocks
    .map((_, i) => i)
    .sort((a, b) => (blocks[a]?.centre ?? 0) - (blocks[b]?.centre ?? 0) || a - b)
  const piles: Pile[] = []
  for (const index of order) {
    const { centre, height } = blocks[index] ?? { centre: 0, height: 0 }
    let pile: Pile = { members: [index], height, wish: centre - height / 2 }
    for (
      let above = piles.at(-1);
      above !== undefined && startOf(above, top, bottom) + above.height > startOf(pile, top, bottom);
      above = piles.at(-1)
    ) {
      piles.pop()
      pile = joined(above, pile)
    }
    piles.push(pile)
  }
  const centres = blocks.map(block => block.centre)
  for (const pile of piles) {
    let y = startOf(pile, top, bottom)
    for (const index of pile.members) {
      const height = blocks[index]?.height ?? 0
      centres[index] = y + height / 2
      y += height
    }
  }
  return centres
}

interface Pile {
  readonly members: readonly number[]
  readonly height: number
  /** The mean of the starts at which each member would be at its own centre. */
  readonly wish: number
}

const startOf = (pile: Pile, top: number, bottom: number): number =>
  Math.max(top, Math.min(pile.wish, bottom - pile.height))

const joined = (above: Pile, below: Pile): Pile => ({
  members: [...above.members, ...below.members],
  height: above.height + below.height,
  wish:
    (above.wish * above.members.length + (below.wish - above.height) * below.members.length) /
    (above.members.length + below.members.length),
})
