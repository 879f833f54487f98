// Reads commentary. In: Markdown. Out: paragraphs and lists of plain runs. HTML is treated as text, and only
// https and mailto links are kept.
import { marked, type Token, type Tokens } from 'marked'
import type { Prose, Run } from './prose.ts'

export function readCommentary(markdown: string): Prose[] {
  return marked.lexer(markdown).flatMap(proseOf)
}

function proseOf(token: Token): Prose[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return []
    case 'list': {
      const list = token as Tokens.List
      return [{ prose: 'list', ordered: list.ordered, items: list.items.map(item => runsOf(item.tokens)) }]
    }
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap(proseOf)
    /** A heading would break the heading levels of the paper, so it becomes a bold line. */
    case 'heading':
      return [
        {
          prose: 'paragraph',
          runs: runsOf((token as Tokens.Heading).tokens).map(run => ({
            ...run,
            emphasis: 'strong' as const,
          })),
        },
      ]
    default:
      return [{ prose: 'paragraph', runs: runsOf(innerOf(token) ?? [token]) }]
  }
}

type Style = Omit<Run, 'text'>

const runsOf = (tokens: readonly Token[], style: Style = {}): Run[] =>
  tokens.flatMap(token => runsOfOne(token, style))

function runsOfOne(token: Token, style: Style): Run[] {
  const inner = innerOf(token)
  switch (token.type) {
    case 'strong':
      return runsOf(inner ?? [], { ...style, emphasis: 'strong' })
    case 'em':
      return runsOf(inner ?? [], { ...style, emphasis: 'em' })
    case 'link':
      return runsOf(inner ?? [], linked(String(token.href), style))
    case 'br':
      return [{ text: ' ', ...style }]
    case 'list':
      return inLine((token as Tokens.List).items, style)
    default:
      return inner ? runsOf(inner, style) : [{ text: clean(textOf(token)), ...style }]
  }
}

/** An unsafe link is dropped and its text kept. */
const linked = (link: string, style: Style): Style =>
  /^(https:\/\/|mailto:)/i.test(link) ? { ...style, link } : style

/** A nested list continues on the line of its item: `visits – children in care; care leavers`. */
const inLine = (items: readonly Tokens.ListItem[], style: Style): Run[] =>
  items.flatMap((item, at) => [{ text: at === 0 ? ' – ' : '; ', ...style }, ...runsOf(item.tokens, style)])

const innerOf = (token: Token): readonly Token[] | undefined => ('tokens' in token ? token.tokens : undefined)
const textOf = (token: Token): string => ('text' in token ? String(token.text) : token.raw)

/**
 * Removes characters that no font has and no reader should see: controls, direction overrides, lone
 * surrogates.
 */
const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]/g, '')
    .replace(/\s+/g, ' ')
