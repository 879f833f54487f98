// A measured number and what is needed in; its text out. 4.499 of 4.5 needed is never told as 4.50.

export function sayMeasured(found: number, needed: number, decimals: number): string {
  const rounded = found.toFixed(decimals)
  return found < needed && Number(rounded) >= needed
    ? (Math.floor(found * 10 ** decimals) / 10 ** decimals).toFixed(decimals)
    : rounded
}
