// Understands the identifier of a child. In: a cell's text. Out: the identifier as its system has it, or why it is
// not one.

export type ChildRead =
  | { readonly identifier: string; readonly isRepaired: boolean }
  | { readonly no: string }

/** Excel shows a long number so in a narrow column, and then saves it so: some digits are lost. */
const SCIENTIFIC = /^-?\d([.,]\d+)?E[+-]?\d+$/i
/** A column that is too narrow, a fault of a formula, a formula without its value (see sheet-tables.ts), and `***`. */
const [TOO_NARROW, FAULT, NO_VALUE, MARK] = [
  /^#+$/,
  /^#[A-Z]|^Err:\d+$/i,
  /^= without a value$/,
  /^[^\p{L}\p{N}]+$/u,
]

/** `'0123`, `="0123"`, `"0123"`, `“0123”`: each keeps a spreadsheet from making a number of it. */
const WRAPPED = /^=?["'“”‘’`´]+\s*(.*?)\s*["'“”‘’`´]*$/
const IS_PLAIN = /^[ -~]*$/
/** `107,000` */
const WITH_COMMAS = /^\d{1,3}(,\d{3})+(\.0+)?$/
/** A spreadsheet may have turned the identifier into `398768.0`. */
const WITH_POINT = /^(\d+)\.0+$/

/** A child's number that has lost its digits must not be joined: others may have become the same. */
export const SHORTENED = 'a child identifier that has lost its digits, like 1.07E+05 or ####'
export const FAULTY = 'a fault of a formula or a mark where a child identifier should be, like #REF! or ***'

/** Nearly all; the letter E may be a power of ten. */
const ORDINARY = /^[0-9A-DF-Z]+$/i

export function understandChild(text: string): ChildRead {
  if (ORDINARY.test(text)) return { identifier: text, isRepaired: false }
  const bareText = withoutFormat(text)
  if (SCIENTIFIC.test(bareText) || TOO_NARROW.test(bareText)) return { no: SHORTENED }
  if ([FAULT, NO_VALUE, MARK].some(one => one.test(bareText))) return { no: FAULTY }
  return { identifier: bareText, isRepaired: bareText !== text }
}

/** The text that a spreadsheet shows of `'0123` and its like. */
export const unwrapped = (text: string): string =>
  /^[=“"'‘’”`´]/.test(text) ? (WRAPPED.exec(text)?.[1] ?? text) : text

function withoutFormat(text: string): string {
  // Digits of full width, as some systems print them, are the same digits.
  const inner = IS_PLAIN.test(text) ? unwrapped(text) : unwrapped(text).normalize('NFKC')
  const plain = inner.includes(',') && WITH_COMMAS.test(inner) ? inner.replaceAll(',', '') : inner
  return plain.includes('.') ? plain.replace(WITH_POINT, '$1') : plain
}
