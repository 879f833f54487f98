// Names each of several things so that no two have one name: two files of one make, two topics. In: ids, and those that
// something else has. Out: ids.

/** `health`, `health` → `health`, `health-2`. */
export function uniqueIds(ids: readonly string[], others: readonly string[] = []): string[] {
  const taken = new Set<string>(others)
  return ids.map(id => {
    let own = id
    for (let number = 2; taken.has(own); number++) own = `${id}-${number}`
    taken.add(own)
    return own
  })
}
