// Removes from the texts of a paper what XML cannot hold and what reverses the direction of a line.
import type { Paper } from '../../papers/paper.ts'

/**
 * Control characters, half surrogate pairs and noncharacters break the file; bidirectional overrides and isolates
 * make text look different from what it is.
 */
const NEVER_SHOWN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF0-\uFFFB\u{FDD0}-\u{FDEF}\p{Cs}]|[\u{FFFE}\u{FFFF}\u{1FFFE}\u{1FFFF}\u{10FFFE}\u{10FFFF}]/gu

export const NO_TEXT = 'no text'

export const safeText = (text: string): string => text.replace(NEVER_SHOWN, '').replace(/[\s\u0085]+/gu, ' ')

/** Cleans all texts that Word shows. The figures behind them are left out; they are in paper.json. */
export function safePaper(paper: Paper): Paper {
  return JSON.parse(JSON.stringify({ ...paper, figures: {} }), (_key, value: unknown) =>
    typeof value === 'string' ? neverEmpty(value) : value,
  )
}

/** A heading or cell whose text cannot be shown reads `no text` instead of being empty. */
const neverEmpty = (text: string): string =>
  text !== '' && safeText(text).trim() === '' ? NO_TEXT : safeText(text)

/** https and mailto only, in the plain form that Word can open; anything else is text without a link. */
export function safeLink(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined
  const { protocol, href } = new URL(link)
  return (protocol === 'https:' || protocol === 'mailto:') && /^[\x21-\x7E]+$/.test(href) ? href : undefined
}
