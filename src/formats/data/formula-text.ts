// Finds text that a spreadsheet would treat as a formula, and makes it safe in a CSV.

/** The list of OWASP: = + - @, a tab or a line break; and the wide forms, which some spreadsheets treat the same. */
const STARTS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

export const looksLikeFormula = (text: string): boolean => STARTS_A_FORMULA.test(text)

/** A CSV has no types, so the text gets an apostrophe, as a person would type it. Not for numbers: -5 is a number. */
export const escapeFormula = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text)
