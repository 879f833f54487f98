// Reads Markdown as commentary means it. In: tidied Markdown. Out: its tokens, and the words of one. Indented text is
// no code: a word processor indents paragraphs.
import { Marked, type Token } from 'marked'

const markdown = new Marked({ tokenizer: { code: () => undefined } })

export const lexMarkdown = (text: string): readonly Token[] => markdown.lexer(text)

/** The words of a token without tokens inside. */
export const wordsOfToken = (token: Token): string =>
  withoutEntities('text' in token ? String(token.text) : token.raw)

/** Names of characters that web editors write; all others stay as typed. A map, since `&constructor;` may be typed. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    pound: '£',
    euro: '€',
    ndash: '–',
    mdash: '—',
    minus: '−',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    bull: '•',
    middot: '·',
    times: '×',
    divide: '÷',
    plusmn: '±',
    deg: '°',
    le: '≤',
    ge: '≥',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    rarr: '→',
  }),
)

export const withoutEntities = (text: string): string =>
  text.replace(/&(?:([a-z]+\d{0,2})|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (typeof name === 'string') return ENTITIES.get(name) ?? whole
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
