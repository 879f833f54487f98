// The number of a child without the zeros at its beginning, which a spreadsheet drops. In: a number as written. Out: the
// same without them.

/** `0123` and `123` are alike; `0` and `A012` stay as they are. */
export const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, '')
