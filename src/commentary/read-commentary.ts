// Reads commentary. In: Markdown. Out: paragraphs and lists of plain runs. HTML is treated as text, and only
// https and mailto links are kept.
import type { Token, Tokens } from 'marked'
import { lexMarkdown, wordsOfToken } from './lex-markdown.ts'
import type { Prose, Run } from './prose.ts'

export function readCommentary(markdown: string): Prose[] {
  return lexMarkdown(markdown).flatMap(proseOf).filter(hasWords)
}

function proseOf(token: Token): Prose[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return []
    case 'list':
      return listsOf(token as Tokens.List)
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap(proseOf)
    /** A heading would break the heading levels of the paper, so it becomes a bold line. */
    case 'heading':
      return [
        {
          prose: 'paragraph',
          runs: tight(runsOf((token as Tokens.Heading).tokens)).map(run => ({
            ...run,
            emphasis: 'strong' as const,
          })),
        },
      ]
    default:
      return [{ prose: 'paragraph', runs: tight(runsOf(innerOf(token) ?? [token])) }]
  }
}

/** One space between words, also where one run ends and the next begins; none at the ends. */
function tight(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of runs) {
    const follows = found.at(-1)?.text.endsWith(' ') ?? true
    const text = follows ? run.text.trimStart() : run.text
    if (text !== '') found.push({ ...run, text })
  }
  const last = found.pop()
  if (last === undefined) return []
  const text = last.text.trimEnd()
  return text === '' ? tight(found) : [...found, { ...last, text }]
}

const areWords = (runs: readonly Run[]): boolean => runs.some(({ text }) => text.trim() !== '')
const hasWords = (prose: Prose): boolean =>
  prose.prose === 'paragraph' ? areWords(prose.runs) : prose.items.length > 0

/**
 * Points have the numbers that were typed: a list whose numbers do not follow each other is printed in parts. All
 * with the same number, as Markdown allows, are counted on.
 */
function listsOf({ ordered, items }: Tokens.List): Prose[] {
  const points = items
    .map(item => ({ typed: Number(/^\s*(\d+)/.exec(item.raw)?.[1] ?? 0), runs: tight(runsOf(item.tokens)) }))
    .filter(({ runs }) => areWords(runs))
  if (!ordered) return [{ prose: 'list', ordered, items: points.map(({ runs }) => runs) }]
  const first = points[0]?.typed ?? 1
  const areCounted = points.length > 1 && points.every(({ typed }) => typed === first)
  const numbered = points.map((point, at) => ({ ...point, typed: areCounted ? first + at : point.typed }))
  const parts: { typed: number; runs: readonly Run[] }[][] = []
  for (const point of numbered) {
    const part = parts.at(-1)
    if (part !== undefined && part.at(-1)?.typed === point.typed - 1) part.push(point)
    else parts.push([point])
  }
  return parts.map((part): Prose => {
    const start = part[0]?.typed ?? 1
    return { prose: 'list', ordered, ...(start !== 1 && { start }), items: part.map(({ runs }) => runs) }
  })
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
    // Struck out: the officer no longer says it.
    case 'del':
      return []
    case 'list':
      return inLine((token as Tokens.List).items, style)
    default:
      return inner ? runsOf(inner, style) : [{ text: clean(wordsOfToken(token)), ...style }]
  }
}

/** An unsafe link is dropped and its text kept. */
const linked = (link: string, style: Style): Style =>
  /^(https:\/\/|mailto:)/i.test(link) ? { ...style, link } : style

/** A nested list continues on the line of its item: `visits – children in care; care leavers`. */
const inLine = (items: readonly Tokens.ListItem[], style: Style): Run[] =>
  items.flatMap((item, at) => [{ text: at === 0 ? ' – ' : '; ', ...style }, ...runsOf(item.tokens, style)])

const innerOf = (token: Token): readonly Token[] | undefined => ('tokens' in token ? token.tokens : undefined)

/**
 * Removes characters that no font has and no reader should see: controls, direction overrides, lone
 * surrogates.
 */
const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]/g, '')
    .replace(/\s+/g, ' ')
