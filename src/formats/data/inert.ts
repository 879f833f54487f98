// Text that a spreadsheet would take for a formula, made inert. In: text. Out: whether it is dangerous; the
// same, safe in a CSV.

/**
 * As OWASP lists them: = + - @, a tab or a line break; and their wide forms, which some spreadsheets take for
 * the same.
 */
const STARTS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

export const looksLikeFormula = (text: string): boolean => STARTS_A_FORMULA.test(text)

/**
 * A CSV has no types: an apostrophe before the text is what a person would type. Never for numbers: -5 is a
 * number.
 */
export const inertText = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text)
