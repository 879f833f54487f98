// Works something out when it is first asked for. In: how. Out: a function that gives it, and works it out once.
export function once<T>(workOut: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: workOut() }
    return made.value
  }
}
