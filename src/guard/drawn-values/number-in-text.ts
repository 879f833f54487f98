// The numbers of a text. In: `1,074`, `−2.5%`, `69 (23%)`. Out: each with how far its figure may be from it.
export interface NumberInText {
  readonly value: number
  /** Half of its last decimal, where it is rounded: a whole number is a count, unless it is a percentage or money. */
  readonly rounding: number
}

const NUMBER = /(?<![\w.,])([−+-]?)(£?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?!\d)(%?)/g

export const numbersInText = (text: string): NumberInText[] =>
  [...text.matchAll(NUMBER)].map(([, sign = '', money, whole = '', part = '', percent]) => ({
    value: (sign === '−' || sign === '-' ? -1 : 1) * Number(`${whole.replaceAll(',', '')}.${part || '0'}`),
    rounding: part === '' && money === '' && percent === '' ? 0 : 0.5 * 10 ** -part.length,
  }))

/** Of a text that is a number and nothing else. */
export const soleNumber = (text: string): NumberInText | undefined =>
  /^[−+-]?£?[\d,]+(?:\.\d+)?%?$/.test(text) ? numbersInText(text)[0] : undefined
