// Something that is done once. In: what does it. Out: the same, which gives what it gave before when it is asked
// again.

/** Two who ask with the same words get the same: of something that takes time, the same promise. */
export function kept<A extends readonly unknown[], T>(start: (...asked: A) => T): (...asked: A) => T {
  const started = new Map<string, T>()
  return (...asked) => {
    const key = JSON.stringify(asked)
    const one = started.get(key) ?? start(...asked)
    started.set(key, one)
    return one
  }
}
