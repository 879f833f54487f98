// Something that is done once. In: what starts it. Out: the same, which gives the promise that it has started
// when it is asked again.

/** Two who ask with the same words get the same promise. */
export function kept<A extends readonly unknown[], T>(
  start: (...asked: A) => Promise<T>,
): (...asked: A) => Promise<T> {
  const started = new Map<string, Promise<T>>()
  return (...asked) => {
    const key = JSON.stringify(asked)
    const one = started.get(key) ?? start(...asked)
    started.set(key, one)
    return one
  }
}
