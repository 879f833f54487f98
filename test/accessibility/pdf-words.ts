// Reads the text of the marked content of a page of a finished PDF, by ToUnicode. It uses a PDF library, not our own
// finishing code.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib'

type Bytes = readonly number[]
type Token =
  | { readonly is: 'codes'; readonly codes: Bytes }
  | { readonly is: 'name'; readonly text: string }
  | { readonly is: 'number' | 'word' | 'mark'; readonly text: string }

/** The text of each piece of marked content of a page, by its number. */
export function wordsOf(page: PDFPage): Map<number, string> {
  const { context } = page.doc
  const resources = page.node.Resources()
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict)
  const maps = new Map<string, Map<number, string>>()
  const mapOf = (name: string) => {
    const known = maps.get(name)
    if (known !== undefined) return known
    const made = unicodeOf(fonts?.lookupMaybe(PDFName.of(name), PDFDict), context.lookup.bind(context))
    maps.set(name, made)
    return made
  }
  const contents = page.node.Contents()
  const streams =
    contents instanceof PDFArray ? contents.asArray().map(one => context.lookup(one)) : [contents]
  const code = streams
    .map(stream => (stream instanceof PDFRawStream ? latin1(decodePDFRawStream(stream).decode()) : ''))
    .join('\n')

  const texts = new Map<number, string>()
  const open: Marked[] = []
  const innermost = () => open.findLast(one => one.mcid !== undefined)?.mcid
  const addText = (mcid: number | undefined, text: string) => {
    const isReplaced = open.some(one => one.instead !== undefined)
    if (mcid !== undefined && !isReplaced) texts.set(mcid, (texts.get(mcid) ?? '') + text)
  }
  let font = new Map<number, string>()
  const close = () => {
    const closed = open.pop()
    if (closed?.instead !== undefined) addText(closed.mcid ?? innermost(), closed.instead)
  }
  const show = (operands: readonly Token[]) =>
    addText(innermost(), operands.map(one => (one.is === 'codes' ? decoded(one.codes, font) : '')).join(''))
  const operators: Readonly<Record<string, (operands: readonly Token[]) => void>> = {
    BDC: operands => void open.push(markedBy(operands)),
    BMC: operands => void open.push(markedBy(operands)),
    EMC: close,
    Tf: operands => {
      font = mapOf(operands.find(one => one.is === 'name')?.text.slice(1) ?? '')
    },
    Tj: show,
    TJ: show,
  }
  let operands: Token[] = []
  for (const token of tokensOf(code)) {
    if (token.is === 'word') {
      operators[token.text]?.(operands)
      operands = []
    } else operands.push(token)
  }
  return texts
}

/** Open marked content: its number, and the text that replaces it. */
interface Marked {
  readonly mcid: number | undefined
  readonly instead: string | undefined
}

function markedBy(operands: readonly Token[]): Marked {
  const dict = operands.map(one => (one.is === 'codes' ? '' : one.text)).join(' ')
  const mcid = /\/MCID (\d+)/.exec(dict)?.[1]
  const at = operands.findIndex(one => one.is === 'name' && one.text === '/ActualText')
  const actual = at < 0 ? undefined : operands[at + 1]
  return {
    mcid: mcid === undefined ? undefined : Number(mcid),
    instead: actual?.is === 'codes' ? utf16(actual.codes) : undefined,
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
const pairsOf = (codes: Bytes): number[] =>
  Array.from({ length: codes.length >> 1 }, (_, at) => (codes[2 * at] ?? 0) * 256 + (codes[2 * at + 1] ?? 0))
const decoded = (codes: Bytes, font: ReadonlyMap<number, string>): string =>
  pairsOf(codes)
    .map(code => font.get(code) ?? '')
    .join('')
const utf16 = (codes: Bytes): string => String.fromCharCode(...pairsOf(codes)).replace(/^\uFEFF/, '')
const hexOf = (hex: string): number[] =>
  (hex.replace(/\s/g, '').match(/..?/g) ?? []).map(pair => Number.parseInt(pair.padEnd(2, '0'), 16))

function tokensOf(code: string): Token[] {
  const found = code.matchAll(
    /<<|>>|<([0-9A-Fa-f\s]*)>|\(((?:\\[\s\S]|[^\\()])*)\)|(\/[^\s<>()[\]/%{}]*)|([-+.\d][-+.\d]*)(?=[\s<>()[\]/]|$)|([A-Za-z'"][A-Za-z0-9*'"]*)/g,
  )
  return [...found].map(([whole, hex, literal, name, number]): Token => {
    if (whole === '<<' || whole === '>>') return { is: 'mark', text: whole }
    if (hex !== undefined) return { is: 'codes', codes: hexOf(hex) }
    if (literal !== undefined)
      return { is: 'codes', codes: [...unescaped(literal)].map(character => character.charCodeAt(0)) }
    if (name !== undefined) return { is: 'name', text: name }
    return number === undefined ? { is: 'word', text: whole } : { is: 'number', text: number }
  })
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const unescaped = (literal: string): string =>
  literal.replace(/\\(?:([0-7]{1,3})|(\r?\n)|([\s\S]))/g, (_, octal?: string, line?: string, other = '') => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
    return line === undefined ? (CONTROLS[other] ?? other) : ''
  })

function unicodeOf(
  font: PDFDict | undefined,
  look: (value: PDFObject | undefined) => PDFObject | undefined,
): Map<number, string> {
  const stream = look(font?.get(PDFName.of('ToUnicode')))
  const map = new Map<number, string>()
  if (!(stream instanceof PDFRawStream)) return map
  const cmap = latin1(decodePDFRawStream(stream).decode())
  const partsOf = (kind: 'bfchar' | 'bfrange') =>
    [...cmap.matchAll(new RegExp(`begin${kind}([\\s\\S]*?)end${kind}`, 'g'))].map(([, part = '']) => part)
  for (const part of partsOf('bfchar'))
    for (const [, from = '', to = ''] of part.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      map.set(codeOf(from), utf16(hexOf(to)))
  for (const part of partsOf('bfrange')) for (const [code, text] of rangesOf(part)) map.set(code, text)
  return map
}

const codeOf = (hex: string): number => Number.parseInt(hex, 16)

/** `<20> <7E> <0020>` counts up from the last value; `<20> <21> [<0041> <0042>]` names each character. */
const rangesOf = (part: string): (readonly [code: number, text: string])[] =>
  [...part.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])/g)].flatMap(
    ([, from = '', to = '', start = '', several]) => {
      const each = several?.match(/[0-9A-Fa-f]+/g) ?? undefined
      const textAt = (i: number) =>
        each === undefined ? String.fromCharCode(codeOf(start) + i) : utf16(hexOf(each[i] ?? ''))
      const length = Math.max(0, codeOf(to) - codeOf(from) + 1)
      return Array.from({ length }, (_, i) => [codeOf(from) + i, textAt(i)] as const)
    },
  )
