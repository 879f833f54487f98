// Asks once what is asked often. In: a question that depends on its key alone. Out: the same, with its answers kept as long as it is.

export function remembered<K, V>(ask: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return key => answerOf(known, key, ask)
}

/** Answers about objects, which go with the objects. */
export function rememberedOf<K extends object, V>(ask: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return key => answerOf(known, key, ask)
}

interface Known<K, V> {
  get(key: K): V | undefined
  has(key: K): boolean
  set(key: K, value: V): unknown
}

function answerOf<K, V>(known: Known<K, V>, key: K, ask: (key: K) => V): V {
  const before = known.get(key)
  if (before !== undefined || known.has(key)) return before as V
  const answer = ask(key)
  known.set(key, answer)
  return answer
}
