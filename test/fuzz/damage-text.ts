// Damage to text: CSV, XML, YAML, Markdown, JSON and templates. Lines go astray, and what nobody expects stands where
// a name or a number was.
import type { Random } from './random.ts'

export type DamageText = (text: string, random: Random) => string

/** What a field may hold that nobody expects: limits of numbers, names of the platform, text of other languages. */
export const SURPRISES = [
  '',
  ' ',
  '-1',
  '0',
  '1.8e308',
  '1e-320',
  '99999999999999999999',
  'NaN',
  '-0',
  '0x10',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=1+1',
  '+SUM(A1)',
  '@x',
  '{{figure "8.2"}}',
  '{{{{raw}}}}',
  '{{#each this}}',
  '<script>alert(1)</script>',
  '<!--',
  ']]>',
  '&lol;',
  '"',
  "'",
  '\\',
  '%',
  '\u0000',
  '\u202e',
  '\ufeff',
  '\u2028',
  '😀',
  'ﷺ',
  '31/02/2017',
  '2017-13-45',
  '00/00/0000',
  '9999-12-31',
  'x'.repeat(5000),
  '../../../etc/passwd',
  '*a',
  '&a',
  '!!js/function',
  '|',
  '>',
  ': ',
  '- - - - -',
  '[[[[[[',
  '{{{{{{',
  '1,2,3',
  ';;;',
  '\t\t',
  '\r',
] as const

const lines = (text: string): string[] => text.split('\n')

/** The pieces are separated where a field or a word ends. */
function withoutPiece(text: string, random: Random, instead: string): string {
  const pieces = text.split(/([\s,:;"'<>=|{}[\]()]+)/)
  const at = random.below(Math.ceil(pieces.length / 2)) * 2
  return pieces.with(Math.min(at, pieces.length - 1), instead).join('')
}

export const textDamage: Readonly<Record<string, DamageText>> = {
  'leave out a line': (text, random) =>
    lines(text)
      .toSpliced(random.below(lines(text).length), 1)
      .join('\n'),
  'repeat a line': (text, random) => {
    const at = random.below(lines(text).length)
    return lines(text)
      .toSpliced(at, 0, lines(text)[at] ?? '')
      .join('\n')
  },
  'exchange two lines': (text, random) => {
    const all = lines(text)
    const [a, b] = [random.below(all.length), random.below(all.length)]
    return all
      .with(a, all[b] ?? '')
      .with(b, all[a] ?? '')
      .join('\n')
  },
  'put a surprise in place of a word': (text, random) => withoutPiece(text, random, random.pick(SURPRISES)),
  'put in a surprise': (text, random) => {
    const at = random.below(text.length + 1)
    return text.slice(0, at) + random.pick(SURPRISES) + text.slice(at)
  },
  'leave out a character': (text, random) => {
    const at = random.below(text.length + 1)
    return text.slice(0, at) + text.slice(at + 1)
  },
  'indent a line': (text, random) => {
    const at = random.below(lines(text).length)
    return lines(text)
      .with(at, `  ${lines(text)[at] ?? ''}`)
      .join('\n')
  },
  'repeat a piece many times': (text, random) => {
    const at = random.below(text.length + 1)
    const piece = random.pick([
      '> ',
      '- ',
      '[',
      '{',
      '(',
      '*',
      '"',
      ',',
      '\n',
      'a: ',
      '<a>',
      '1 ',
      '{{#if x}}',
      '\t',
    ])
    return text.slice(0, at) + piece.repeat(1 + random.below(6000)) + text.slice(at)
  },
  'join two lines': (text, random) => {
    const all = lines(text)
    const at = random.below(all.length)
    return all.toSpliced(at, 2, `${all[at] ?? ''}${all[at + 1] ?? ''}`).join('\n')
  },
}
