// Each of a list once. In: the list, and what tells two apart. Out: the list without repeats; of repeats, the last.

export const distinctBy = <T>(all: readonly T[], nameOf: (one: T) => string): T[] => [
  ...new Map(all.map(one => [nameOf(one), one] as const)).values(),
]
