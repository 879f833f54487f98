// Recognises a national indicator by what a council calls it. In: a label, and what the register knows each by. Out: the
// indicators that it may be.
// Worked: `% CLA reviews held in timescale (2)` has the words cla, review, held, in and timescale; the entry
// `review time|timescale !visit` has all of its words there, and not `visit`.
import { remembered, rememberedOf } from '../../terms/remembered.ts'

/** What several words mean in one: they are compared as one word. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:children|child|young people) (?:who (?:are|were) )?looked after\b|\blooked after (?:children|child|young people)\b|\b(?:children|child) in (?:our |the councils )?care\b|\b(?:cla|lac|cic)s?\b/g,
    'cla',
  ],
  [/\beducation,? employment (?:or|and|&|\/) training\b|\b(?:ete|eet)\b/g, 'eet'],
  [/\bspecial guardianship(?: orders?)?\b|\bsgos?\b/g, 'sgo'],
  [/\bpersonal education plans?\b|\bpeps?\b/g, 'pep'],
  [/\binitial health assessments?\b|\bihas?\b/g, 'iha'],
  [/\breview health assessments?\b|\brhas?\b/g, 'rha'],
  [/\bstrengths (?:and|&) difficulties(?: questionnaires?)?\b|\bsdqs?\b/g, 'sdq'],
  [/\bunaccompanied asylum[ -]seeking(?: children| child)?\b|\buasc\b/g, 'uasc'],
  [/\bcls?\b/g, 'leaver'],
  [/\bpct\b/g, 'percentage'],
  // Elsewhere `no` is short for number.
  [/\bno (?=fixed|known|longer|further|contact|change)/g, 'without '],
  [/\baccomm?\b/g, 'accommodation'],
  [/\bha (?=up to date|in date|on time|in time|complete|done|due)/g, 'health assessment '],
  [/\bindependent fostering(?: agenc(?:y|ies))?\b|\bifas?\b/g, 'ifa'],
]

/** How officers shorten single words. */
const SHORTENED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    stat: 'statutory',
    imm: 'immunisation',
    vaccination: 'immunisation',
    adoption: 'adopted',
    pwp: 'pathway',
    yp: 'young',
  }),
)

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** `3+ placements (%)` → 3, placement. */
export function wordsInLabel(label: string): ReadonlySet<string> {
  const plain = TOGETHER.reduce(
    (text, [several, one]) => text.replace(several, ` ${one} `),
    label
      .toLowerCase()
      .replace(/[’']/g, '')
      .replace(/(\d),(?=\d{3})/g, '$1')
      .replace(/%/g, ' percentage ')
      .replace(/[^a-z0-9.&/ ]+/g, ' '),
  )
  return new Set(plain.match(/[a-z]+\d*|\d+(?:\.\d+)?/g)?.map(wordAlone) ?? [])
}

function wordAlone(word: string): string {
  const number = NUMBERS.indexOf(word)
  if (number >= 0) return String(number)
  return /^[a-z]+[^s]s$/.test(word) && word.length > 2 ? word.slice(0, -1) : word
}

/** Of an entry of the register, which every label is held against. */
const termsOf = remembered((entry: string) =>
  entry.split(/\s+/).map(term => {
    const isUnwanted = term.startsWith('!')
    return { isUnwanted, meant: (isUnwanted ? term.slice(1) : term).toLowerCase().split('|').map(wordAlone) }
  }),
)

/** Whether the words are those of the entry. */
const isKnownBy = (words: ReadonlySet<string>, entry: string): boolean =>
  termsOf(entry).every(({ isUnwanted, meant }) => meant.some(word => words.has(word)) !== isUnwanted)

export interface KnownBy {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly 'known-by': readonly string[]
}

const namesOf = rememberedOf(({ name, short }: KnownBy) => [name, short].map(wordsInLabel))

/** Those that the label may be: those of exactly its name; else, of several, those by the entry with the most words. */
export function knownAs<T extends KnownBy>(label: string, register: readonly T[]): T[] {
  const words = wordsInLabel(label)
  const exact = register.filter(one => namesOf(one).some(name => isSameWords(name, words)))
  if (exact.length > 0) return exact
  const found = register.flatMap(one => {
    const sizes = one['known-by']
      .filter(entry => isKnownBy(words, entry))
      .map(entry => entry.split(/\s+/).filter(term => !term.startsWith('!')).length)
    return sizes.length === 0 ? [] : [{ one, size: Math.max(...sizes) }]
  })
  const most = Math.max(0, ...found.map(({ size }) => size))
  return found.filter(({ size }) => size === most).map(({ one }) => one)
}

const isSameWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every(word => b.has(word))

const EMPTY = new Set(
  'of the in on at to by and or a with for who no number percentage per cent held cla month'.split(' '),
)

/** The words that tell one label from another, in full. */
function telling(label: string): ReadonlySet<string> {
  const words = [...wordsInLabel(label)].filter(word => !EMPTY.has(word))
  return new Set(words.map(word => SHORTENED.get(word) ?? (word === 'timescale' ? 'time' : word)))
}

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter(word => b.has(word)).length

/**
 * How alike two labels are, from 0 to 1: the share of their words that both have; or nine tenths, where all words of one are
 * in the other.
 */
export function likeness(a: string, b: string): number {
  const [first, second] = [telling(a), telling(b)]
  if (first.size === 0 || second.size === 0) return 0
  const shared = sharedBy(first, second)
  const within = shared / Math.min(first.size, second.size)
  return Math.max(shared / (first.size + second.size - shared), within === 1 ? 0.9 : 0)
}
