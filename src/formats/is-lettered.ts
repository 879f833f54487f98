// The number of a section in; whether it is an appendix, which has a letter and begins on a sheet of its own,
// out.

/** `Appendix A` is one, `1` is none. */
export const isLettered = (number: string): boolean => /[A-Z]$/.test(number)
