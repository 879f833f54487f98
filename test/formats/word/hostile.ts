// Hostile papers: texts that would break a file, and links to dangerous addresses.

import type { Run } from '../../../src/commentary/prose.ts'
import type { Paper } from '../../../src/papers/paper.ts'

export const HOSTILE = [
  '<w:br/><script>alert(1)</script>',
  ']]><!--&amp;&#0;&lt;',
  'a\u0000b\u0007c\u001Bd\uFFFEe\uFFFFf',
  'half \uD800 pair \uDC00 and \uD83D',
  'right \u202Eto left\u2066 and\u200B nothing',
  '{{title}} { MERGEFIELD x } { INCLUDETEXT "http://example.org" }',
  '=HYPERLINK("http://example.org")',
  'line\nline\r\ttab\u0085\u2028next\u000B',
] as const

/** Commentary with links of every kind in the first topic. */
export function withLinks(paper: Paper): Paper {
  const runs: Run[] = [...LINKS, ...NO_LINKS].map(link => ({ text: `to ${link}`, link }))
  let isFirst = true
  return {
    ...paper,
    blocks: paper.blocks.map(block => {
      if (block.block !== 'topic' || !isFirst) return block
      isFirst = false
      return {
        ...block,
        commentary: [
          { prose: 'paragraph', runs },
          { prose: 'list', ordered: true, items: [[{ text: 'one' }], [{ text: 'two', emphasis: 'em' }]] },
          { prose: 'list', ordered: true, items: [[{ text: 'one again' }]] },
          { prose: 'list', ordered: true, start: 3, items: [[{ text: 'three' }]] },
        ],
      }
    }),
  }
}

export const LINKS = [
  'https://example.org/a?b=1&c="d"',
  'https://example.org/page#place',
  'mailto:someone@example.org',
]
export const NO_LINKS = [
  'http://example.org',
  'javascript:alert(1)',
  'file:///etc/passwd',
  '\\\\server\\share',
  'https://exa mple.org',
  'mailto:a b',
  'ftp://example.org',
  'data:text/html,x',
  '',
]

/** Values that the program uses and readers do not see. */
const KEPT: ReadonlySet<string> = new Set([
  'ref',
  'id',
  'block',
  'chart',
  'prose',
  'emphasis',
  'status',
  'movement',
  'meaning',
  'state',
  'language',
  'look',
  'day',
  'dataNotes',
  'part',
  'kind',
  'cell',
  'holds',
  'number',
])

/**
 * A copy in which a function has changed every text that is shown. A data note keeps its beginning, which identifies
 * its indicator.
 */
export function withTexts(paper: Paper, change: (text: string) => string): Paper {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return KEPT.has(key) ? value : change(value)
    if (Array.isArray(value))
      return value.map(one =>
        key === 'dataNotes' && typeof one === 'string' ? `${one}${change('')}` : walk(one, key),
      )
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]))
    return value
  }
  return { ...(walk({ ...paper, figures: {} }, '') as Paper), figures: paper.figures }
}
