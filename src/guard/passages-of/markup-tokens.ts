// Cuts HTML or XML into tags, texts and comments. In: markup. Out: its tokens in order. It is not a parser of all HTML: it reads what the
// program writes, and the texts of anything else.
import { unescapeXml } from '../../extracts/xml-text.ts'

export interface TagToken {
  readonly is: 'open' | 'close'
  readonly name: string
  readonly attributes: string
  readonly isEmpty: boolean
}
export type MarkupToken = TagToken | { readonly is: 'text' | 'comment'; readonly text: string }

const TOKEN =
  /<!--([\s\S]*?)-->|<(\/?)([a-zA-Z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>|<[!?][^>]*>|([^<]+|<)/g
const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'source', 'wbr', 'col'])

export function markupTokens(markup: string): MarkupToken[] {
  const withoutPrograms = markup
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<style\b[^>]*>([\s\S]*?)<\/style>/gi, (_, css: string) => runningHeads(css))
  return [...withoutPrograms.matchAll(TOKEN)].flatMap(
    ([, comment, slash, tag, attributes = '', empty, text]): MarkupToken[] => {
      if (tag !== undefined) {
        const name = tag.toLowerCase()
        const isEmpty = empty === '/' || VOID.has(name)
        return [{ is: slash === '/' ? 'close' : 'open', name, attributes, isEmpty }]
      }
      if (comment !== undefined) return [{ is: 'comment', text: comment }]
      return text === undefined ? [] : [{ is: 'text', text: decodeEntities(text) }]
    },
  )
}

const CONTENT = /content:\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g
/** The running heads of a printed page are in its styles. */
const runningHeads = (css: string): string =>
  [...css.matchAll(CONTENT)].map(([, quoted = '']) => `<!--${quoted.slice(1, -1)}-->`).join('')

/** The entities of HTML that papers use; a map, since `&constructor;` may be typed. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    pound: '£',
    euro: '€',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    shy: '',
    middot: '·',
    commat: '@',
  }),
)
export const decodeEntities = (text: string): string =>
  unescapeXml(text.replace(/&([a-z]+);/g, (whole, name: string) => NAMED.get(name) ?? whole))
