// Replaces signs that are seen as others, or not at all. In: a line. Out: the line in the letters that a reader sees.
// Worked: a hyphen that Word does not break is a hyphen; a soft hyphen and a space of no width are nothing.

/** A field of Word: what it is, up to U+0014, and then what it shows, up to U+0015. */
const FIELD = /\u0013[^\u0014\u0015]*[\u0014\u0015]?/g
const HYPHENS = /[\u001E\u2010\u2011]/g
const NOTHING =
  /[\u0000-\u0008\u000E-\u001D\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Variation_Selector}/gu
/** Letters in one piece, as a PDF gives them. */
const LIGATURES = /[\uFB00-\uFB06]/g

export const asSeen = (text: string): string =>
  text
    .toWellFormed()
    .replace(FIELD, '')
    .replace(HYPHENS, '-')
    .replace(NOTHING, '')
    .replace(LIGATURES, sign => sign.normalize('NFKC'))
    .normalize('NFC')
