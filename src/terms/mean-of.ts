// How many councils a published mean is of, as it is kept with the figure: `mean of 9 of 10 published`.

export const sayMeanOf = (values: number, of: number): string => `mean of ${values} of ${of} published`

/** Undefined for a figure that is no mean of councils. */
export function meanOfIn(text: string): { readonly values: number; readonly of: number } | undefined {
  const [, values, of] = /^mean of (\d+) of (\d+) published$/.exec(text) ?? []
  return values === undefined || of === undefined ? undefined : { values: Number(values), of: Number(of) }
}
