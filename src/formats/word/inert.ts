// A paper of someone's texts in; the same paper with nothing in its texts that XML cannot hold or that turns
// a line round, out.
import type { Paper } from '../../papers/paper.ts'

/**
 * Control characters, half surrogate pairs and noncharacters break the file; bidirectional overrides and
 * isolates show other than what is there.
 */
const NEVER_SHOWN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF0-\uFFFB\u{FDD0}-\u{FDEF}\p{Cs}]|[\u{FFFE}\u{FFFF}\u{1FFFE}\u{1FFFF}\u{10FFFE}\u{10FFFF}]/gu

export const NO_TEXT = 'no text'

export const inertText = (text: string): string => text.replace(NEVER_SHOWN, '').replace(/[\s\u0085]+/gu, ' ')

/** All texts that Word shows; the figures behind them stay where they are, in paper.json. */
export function inertPaper(paper: Paper): Paper {
  return JSON.parse(JSON.stringify({ ...paper, figures: {} }), (_key, value: unknown) =>
    typeof value === 'string' ? shown(value) : value,
  )
}

/** No heading and no cell is empty because what was in it cannot be shown. */
const shown = (text: string): string =>
  text !== '' && inertText(text).trim() === '' ? NO_TEXT : inertText(text)

/** https and mailto only, in the plain form that Word can open; anything else is text without a link. */
export function safeLink(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined
  const { protocol, href } = new URL(link)
  return (protocol === 'https:' || protocol === 'mailto:') && /^[\x21-\x7E]+$/.test(href) ? href : undefined
}
