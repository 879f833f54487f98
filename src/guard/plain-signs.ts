// Writes a text with plain signs, so that every leaf reads one form of each. In: text as published. Out: straight quotation marks
// become those of a pair, other dashes and spaces become plain ones, and signs without width disappear.

/** Soft hyphens, joiners and byte order marks can hide a word from a search and from nobody else. */
const WITHOUT_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** Most cells of a workbook are plain already. */
const IS_PLAIN = /^(?! )(?:[!-_a-~]| (?! ))*(?<! )$/

export const plainSigns = (text: string): string => (IS_PLAIN.test(text) ? text : rewritten(text))

const rewritten = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(WITHOUT_WIDTH, '')
    .replace(/[\u2018\u2019\u201b\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/[\u2013\u2014\u2015]/g, '–')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
