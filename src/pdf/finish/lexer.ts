/**
 * Reads bytes as PDF tokens, one at a time. A PDF file, the drawing of a page and a character map all consist of these
 * tokens. The value of a token is in the lexer's fields, without an object for each: a page of a scorecard has tens of
 * thousands.
 */
export type TokenKind = 'number' | 'name' | 'string' | 'word' | '[' | ']' | '<<' | '>>' | 'end'

const SPACE = 1
const DELIMITER = 2
const DIGIT = 3
const NUMBER_SIGN = 4
const CLASS = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) CLASS[code] = SPACE
for (const char of '()<>[]{}/%') CLASS[char.charCodeAt(0)] = DELIMITER
for (const char of '0123456789') CLASS[char.charCodeAt(0)] = DIGIT
for (const char of '+-.') CLASS[char.charCodeAt(0)] = NUMBER_SIGN
const isRegular = (code: number): boolean => code >= 0 && CLASS[code] !== SPACE && CLASS[code] !== DELIMITER

const HEX = new Int8Array(256).fill(-1)
for (let digit = 0; digit < 16; digit++) {
  HEX[digit.toString(16).charCodeAt(0)] = digit
  HEX[digit.toString(16).toUpperCase().charCodeAt(0)] = digit
}

const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' }
const TENTHS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

/** The most frequent words by their bytes, so that each becomes a string only once. */
const WORDS =
  'R n obj q Q cm w re m l c v y h W W* n f F f* B B* b b* S s sh Do BI BT ET Tf Td TD Tm TL T* Tj TJ gs rg RG k K g G BDC BMC EMC'.split(
    ' ',
  )
const keyOf = (key: number, code: number): number => (key << 8) | code
const WORD_OF = new Map(
  WORDS.map(word => [[...word].reduce((key, char) => keyOf(key, char.charCodeAt(0)), 0), word]),
)

export class Lexer {
  readonly bytes: Buffer
  /** Where the search for the next token starts: just after the current one. */
  at: number
  /** Where the current token starts. */
  start = 0
  kind: TokenKind = 'end'
  number = 0
  text = ''

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  next(): TokenKind {
    const kind = this.#readToken()
    this.kind = kind
    return kind
  }

  #readToken(): TokenKind {
    const { bytes } = this
    let { at } = this
    let code = bytes[at] ?? -1
    while (CLASS[code] === SPACE) code = bytes[++at] ?? -1
    this.start = this.at = at
    if (code < 0) return 'end'
    const type = CLASS[code]
    if (type === DIGIT || type === NUMBER_SIGN) return this.#readNumber(code)
    if (type !== DELIMITER) return this.#readWord(code)
    this.at++
    switch (code) {
      case 0x2f:
        return this.#readName()
      case 0x28:
        return this.#readLiteral()
      case 0x5b:
        return '['
      case 0x5d:
        return ']'
      case 0x3c:
        return this.#skip(0x3c) ? '<<' : this.#readHex()
      case 0x3e:
        return this.#skip(0x3e) ? '>>' : this.#readToken()
      case 0x25:
        return this.#skipComment()
      default:
        return this.#readToken()
    }
  }

  /** The next token's text if it is a word, otherwise an empty string. */
  nextWord(): string {
    return this.next() === 'word' ? this.text : ''
  }

  /** The next token's value if it is a number. */
  nextNumber(): number | undefined {
    return this.next() === 'number' ? this.number : undefined
  }

  #byte(at: number): number {
    return at < this.bytes.length ? (this.bytes[at] ?? -1) : -1
  }

  #skip(code: number): boolean {
    if (this.#byte(this.at) !== code) return false
    this.at++
    return true
  }

  #skipComment(): TokenKind {
    for (let code = this.#byte(this.at); code >= 0 && code !== 10 && code !== 13; )
      code = this.#byte(++this.at)
    return this.#readToken()
  }

  #readNumber(first: number): TokenKind {
    const { bytes } = this
    let { at } = this
    const negative = first === 0x2d
    let code = CLASS[first] === NUMBER_SIGN && first !== 0x2e ? (bytes[++at] ?? -1) : first
    let digits = 0
    for (; CLASS[code] === DIGIT; code = bytes[++at] ?? -1) digits = digits * 10 + code - 48
    if (code === 0x2e) {
      const point = at
      for (code = bytes[++at] ?? -1; CLASS[code] === DIGIT; code = bytes[++at] ?? -1)
        digits = digits * 10 + code - 48
      const decimals = at - point - 1
      digits /= TENTHS[decimals] ?? 10 ** decimals
    }
    this.at = at
    this.number = negative ? -digits : digits
    return 'number'
  }

  #readWord(first: number): TokenKind {
    const { bytes } = this
    let { at } = this
    let key = 0
    for (let code = first; isRegular(code); code = bytes[++at] ?? -1) key = keyOf(key, code)
    this.at = at
    const known = this.at - this.start <= 3 ? WORD_OF.get(key) : undefined
    this.text = known ?? this.#slice(this.start)
    return 'word'
  }

  #readName(): TokenKind {
    const { bytes } = this
    let { at } = this
    let escaped = false
    for (let code = bytes[at] ?? -1; isRegular(code); code = bytes[++at] ?? -1) escaped ||= code === 0x23
    this.at = at
    const text = this.#slice(this.start + 1)
    this.text = escaped
      ? text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : text
    return 'name'
  }

  #readHex(): TokenKind {
    const { bytes } = this
    let { at } = this
    let text = ''
    let high = -1
    for (let code = bytes[at++] ?? -1; code >= 0 && code !== 0x3e; code = bytes[at++] ?? -1) {
      const digit = HEX[code] ?? -1
      if (digit < 0) continue
      if (high >= 0) text += String.fromCharCode(high * 16 + digit)
      high = high < 0 ? digit : -1
    }
    this.at = at
    this.text = high < 0 ? text : text + String.fromCharCode(high * 16)
    return 'string'
  }

  #readLiteral(): TokenKind {
    let text = ''
    let depth = 1
    for (let code = this.#byte(this.at++); code >= 0; code = this.#byte(this.at++)) {
      if (code === 0x5c) {
        text += this.#readEscape()
        continue
      }
      if (code === 0x28) depth++
      if (code === 0x29 && --depth === 0) break
      text += String.fromCharCode(code)
    }
    this.text = text
    return 'string'
  }

  #readEscape(): string {
    const octal = /^[0-7]{1,3}/.exec(this.#slice(this.at, this.at + 3))?.[0]
    if (octal !== undefined) {
      this.at += octal.length
      return String.fromCharCode(parseInt(octal, 8) & 255)
    }
    const char = String.fromCharCode(this.#byte(this.at++))
    if (char === '\r') this.#skip(10)
    return ESCAPED[char] ?? char
  }

  #slice(from: number, to = this.at): string {
    return this.bytes.toString('latin1', from, to)
  }
}
