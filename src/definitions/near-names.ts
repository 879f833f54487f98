// Which known names are most like one that is not known, by the pairs of letters that both have. In: names. Out: the
// nearest, the likest first.
// Worked: `review-on-time` is nearest to `reviews-on-time`.

const MOST = 5
const LEAST_LIKE = 0.3

export const nearNames = (name: string, known: readonly string[]): string[] =>
  known
    .map(one => ({ one, likeness: likeness(name, one) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ one }) => one)

/** Dice's coefficient: 1 for the same pairs, 0 for none in common. */
function likeness(a: string, b: string): number {
  const [ofA, ofB] = [pairsOf(a), pairsOf(b)]
  const common = [...ofA].filter(pair => ofB.has(pair)).length
  return (2 * common) / (ofA.size + ofB.size || 1)
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
