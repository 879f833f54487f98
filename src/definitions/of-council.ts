// Where several councils share the register: which entries are about one of them. In: entries of an indicator, and a
// council. Out: those that name it, and those that name none.

export const ofCouncil = <One extends { readonly council?: string | undefined }>(
  entries: readonly One[],
  council: string,
): One[] => entries.filter(one => (one.council ?? council) === council)
