// Caches a function. In: a function. Out: the same function, which runs once for each set of arguments.

/** Calls with the same arguments get the same result; from an asynchronous function, the same promise. */
export function memoised<A extends readonly unknown[], T>(start: (...args: A) => T): (...args: A) => T {
  const started = new Map<string, T>()
  return (...args) => {
    const key = JSON.stringify(args)
    const one = started.get(key) ?? start(...args)
    started.set(key, one)
    return one
  }
}
