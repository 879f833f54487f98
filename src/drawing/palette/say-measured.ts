// In: a measured number and the number needed. Out: its text. 4.499 where 4.5 is needed is never printed as
// 4.50.

export function sayMeasured(found: number, needed: number, decimals: number): string {
  const rounded = found.toFixed(decimals)
  return found < needed && Number(rounded) >= needed
    ? (Math.floor(found * 10 ** decimals) / 10 ** decimals).toFixed(decimals)
    : rounded
}
