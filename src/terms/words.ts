// First letters of words, for sentences that are put together. In: a text. Out: the same with another first letter.

/** `Children looked after` → `children looked after`; what begins with an abbreviation stays: `PEPs up to date`, `YTD 85%`. */
export const lowerFirst = (text: string): string => (/^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
