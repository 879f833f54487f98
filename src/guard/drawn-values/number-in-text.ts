// The numbers of a text. In: `1,074`, `−2.5%`, `69 (23%)`. Out: each with its decimals.
export interface NumberInText {
  readonly value: number
  readonly decimals: number
}

const NUMBER = /(?<![\w.,])([−+-]?)£?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?![\d])/g

export const numbersInText = (text: string): NumberInText[] =>
  [...text.matchAll(NUMBER)].map(([, sign = '', whole = '', part = '']) => ({
    value: (sign === '−' || sign === '-' ? -1 : 1) * Number(`${whole.replaceAll(',', '')}.${part || '0'}`),
    decimals: part.length,
  }))

/** Of a text that is a number and nothing else. */
export const soleNumber = (text: string): NumberInText | undefined =>
  /^[−+-]?£?[\d,]+(?:\.\d+)?%?$/.test(text) ? numbersInText(text)[0] : undefined
