// Keeps what was read of a thing, so that it is read once however often it is asked for. In: a function whose result depends on
// its argument alone. Out: the same function. What is kept lasts as long as the object, or as the function itself.

/** By object: for what a definition or an indicator always says. */
export function onceForEach<K extends object, T>(read: (one: K) => T): (one: K) => T {
  const kept = new WeakMap<K, { readonly is: T }>()
  return one => {
    const known = kept.get(one)
    if (known !== undefined) return known.is
    const is = read(one)
    kept.set(one, { is })
    return is
  }
}

/** By text: for a function that lasts no longer than the paper whose texts it reads. */
export function onceForText<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { readonly is: T }>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined) return known.is
    const is = read(text)
    kept.set(text, { is })
    return is
  }
}
