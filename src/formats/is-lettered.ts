// Whether a section is an appendix: its number ends in a letter, and it begins on a fresh sheet.

/** True for `Appendix A`, false for `1`. */
export const isLettered = (number: string): boolean => /[A-Z]$/.test(number)
