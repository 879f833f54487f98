// The passages of a web page: text, alternatives, titles, and what its head says.
import type { Passage, PassageKind } from '../passage.ts'
import type { MarkupWords } from './markup-drafts.ts'
import { markupPassages } from './markup-passages.ts'

const as = (kind: PassageKind, names: string): (readonly [string, PassageKind])[] =>
  names.split(' ').map(name => [name, kind])

const HTML: MarkupWords = {
  blocks: new Map([
    ...as(
      'sentence',
      'p li dd dt blockquote div section article main header footer aside nav body figure details summary address pre td th ul ol dl table tr',
    ),
    ...as(
      'label',
      'h1 h2 h3 h4 h5 h6 caption figcaption title desc text legend label tspan option button head',
    ),
  ]),
  cells: new Set(['td', 'th']),
  rows: new Set(['tr', 'dt']),
  inRow: new Set(['dt', 'dd']),
  tables: new Set(['table']),
  breaks: new Set(['br', 'wbr', 'span', 'svg']),
  attributes: ['alt', 'title', 'aria-label', 'content', 'placeholder', 'href', 'src'],
}

export const webPagePassages = (file: string, html: string): Passage[] =>
  markupPassages(file, html, HTML).filter(
    ({ text, kind }) => kind !== 'label' || !/^(?:width=|default-src)/.test(text),
  )
