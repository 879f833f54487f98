// Keeps the last few values that were made. In: a name and how its value is made. Out: the value, made once while it is kept.

/** Verdicts about 80,000 children are large, and are asked for several times in a row; not again after that. */
export function lately<T>(kept: number): (key: string, make: () => T) => T {
  const values = new Map<string, T>()
  return (key, make) => {
    const value = values.get(key) ?? make()
    values.delete(key)
    values.set(key, value)
    const oldest = values.size > kept ? values.keys().next().value : undefined
    if (oldest !== undefined) values.delete(oldest)
    return value
  }
}
