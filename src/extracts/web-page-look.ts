// Rewrites a web page, or an XML workbook, as a reader sees it, before its tables are read. In: its text. Out: the
// text without footnote marks, hidden rows and what is struck out.
import { lookOf, type TextRun } from './text-runs.ts'

const CELL = /(<t[dh](?=[\s>])[^>]*>)([\s\S]*?)(?=<\/?t(?:[dhr]|able|body)[\s>])/gi
const MARKED = /<(?:\w+:)?(sup|sub|del|s|strike)(?=[\s>])[^>]*>([\s\S]*?)<\/(?:\w+:)?\1>/gi
const HIDDEN = /\s(?:hidden(?=[\s>=])|style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden))/i

/** A hidden row stays, without its cells, so that the rows below it keep their numbers. */
export function seenInWebPage(html: string): string {
  const rows = html.replace(
    /(<tr(?=[\s>])[^>]*>)([\s\S]*?)(?=<\/?tr[\s>]|<\/t(?:able|body|head|foot))/gi,
    (all, tag) => (HIDDEN.test(tag) ? tag : all),
  )
  const shown = rows
    .replace(/(<t[dh](?=[\s>])[^>]*>)([\s\S]*?)(?=<\/?t[dhr][\s>])/gi, (all, tag) =>
      HIDDEN.test(tag) ? tag : all,
    )
    .replace(/<(span|div|p|font|b|i)(?=\s)([^>]*)>[\s\S]*?<\/\1>/gi, (all, _, attributes) =>
      HIDDEN.test(` ${attributes}>`) ? '' : all,
    )
  if (!/<(?:sup|sub|del|s|strike)[\s>]/i.test(shown)) return shown
  return shown.replace(CELL, (all, tag: string, content: string) => {
    const text = seenText(runsIn(content))
    return text === undefined ? all : `${tag}${text}`
  })
}

const DATA = /(<(\w+:)?Data(?=[\s>])[^>]*>)([^<]*<(?!\/\2?Data>)[\s\S]*?)(?=<\/\2?Data>)/g

/** Of a text with formats in it, `482<Sup>1</Sup>`, the spreadsheet package would read the last piece alone. */
export function seenInXmlBook(xml: string): string {
  return xml.replace(DATA, (_, tag: string, __, content: string) => {
    const runs = runsIn(content)
    return `${tag}${seenText(runs) ?? runs.map(({ text }) => text).join('')}`
  })
}

function seenText(runs: readonly TextRun[]): string | undefined {
  const look = lookOf(runs)
  const isWithdrawn = look?.doubt?.kind === 'struck' && look.doubt.read === undefined
  return isWithdrawn ? `${look.text} (struck out)` : look?.text
}

function runsIn(content: string): TextRun[] {
  const runs: TextRun[] = []
  const plain = { isStruck: false, isRaised: false, isLowered: false }
  let from = 0
  for (const found of content.matchAll(MARKED)) {
    const tag = (found[1] ?? '').toLowerCase()
    runs.push({ text: withoutTags(content.slice(from, found.index)), ...plain })
    runs.push({
      text: withoutTags(found[2] ?? ''),
      isStruck: tag !== 'sup' && tag !== 'sub',
      isRaised: tag === 'sup',
      isLowered: tag === 'sub',
    })
    from = found.index + found[0].length
  }
  return [...runs, { text: withoutTags(content.slice(from)), ...plain }]
}

const withoutTags = (html: string): string => html.replace(/<br\s*\/?>/gi, ' ').replace(/<[^>]*>/g, '')
