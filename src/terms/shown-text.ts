// Text as it may be shown: without signs that steer a terminal, break a file or turn the direction of a line, and
// without heaps of accents that cover the lines around them. In: a text, or a value with texts. Out: the same, cleaned.
// Worked: `a\u001b[31mb` gives `a[31mb`.

/** Control characters but tab and line breaks, marks and overrides of direction, half pairs and noncharacters. */
const NEVER_SHOWN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{FDD0}-\u{FDEF}\p{Cs}]|[\u{FFFE}\u{FFFF}\u{1FFFE}\u{1FFFF}\u{10FFFE}\u{10FFFF}]/gu

/** Line breaks for which a font has no glyph: a page shows them as a space. */
const BREAKS = /[\u0085\u2028\u2029]/g

/** No word of any language has more accents on one letter. */
const HEAP = /(\p{M}{4})\p{M}+/gu

/** Most texts have neither, and are not looked at further. */
const PLAIN = /^[\t\n\r\u0020-\u007E\u00A0-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20CF\u2100-\u2BFF]*$/

export const shownText = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(BREAKS, ' ').replace(NEVER_SHOWN, '').replace(HEAP, '$1')

/** Every text of a value, at any depth; the names of properties stay. */
export function withShownTexts<T>(value: T): T {
  return cleaned(value) as T
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return shownText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleaned(one)]))
}
