// Numbers in words and digits. In: a word such as `twenty-six`, `a couple`, `both`. Out: its number; and the expressions that find such
// words.

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ...ONES.map((word, at): [string, number] => [word, at + 1]),
  ...TEENS.map((word, at): [string, number] => [word, at + 10]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
])
const OTHER_WORDS: ReadonlyMap<string, number> = new Map([
  ['single', 1],
  ['pair', 2],
  ['couple', 2],
  ['both', 2],
  ['half a dozen', 6],
  ['dozen', 12],
])

/** Longer words first: `sixteen` is not `six`. */
const UP_TO_TWENTY = [...TEENS, ...ONES].join('|')
const COMPOUND = `(?:${TENS.join('|')})(?:[ -](?:${ONES.join('|')}))?`

/** `one` to `ninety-nine`, and no digit. */
export const NUMBER_WORD = `(?:${COMPOUND}|${UP_TO_TWENTY})`
/** Also `1` to `99`. */
export const NUMBER = `(?:\\d{1,2}|${NUMBER_WORD})`
/** Also `a couple`, `both`. */
export const LOOSE_NUMBER = `(?:\\d{1,2}|${NUMBER_WORD}|${[...OTHER_WORDS.keys()].join('|')})`
/** `1` to `12`, as the places of a home are counted. */
export const NUMBER_TO_TWELVE = `(?:1[0-2]|[1-9]|${ONES.join('|')}|ten|eleven|twelve)`

export function numberSaid(word: string): number {
  const said = word.toLowerCase()
  const [tens = '', ones] = said.split(/[ -]/)
  const known = OTHER_WORDS.get(said) ?? NUMBERS.get(tens)
  if (known === undefined) return Number(said)
  return OTHER_WORDS.has(said) || ones === undefined ? known : known + (NUMBERS.get(ones) ?? 0)
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['ninth', 1 / 9],
  ['tenth', 1 / 10],
])
const FRACTION = new RegExp(
  `\\b(?:(a|one|two|three|four|five|six|seven|eight|nine)[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|(half)|(${NUMBER}) in (?:every )?(${NUMBER}))(?= of\\b| (?:the|our|these|those) (?:\\d|\\w+teen|twenty|thirty|forty)|,? (?:has|have|had|was|were|is|are|smoke|need|live)\\b)`,
  'gi',
)

/** `a third of`, `half of`, `two in five of`: the share, and where it ends. */
export const fractionsIn = (text: string): { readonly share: number; readonly end: number }[] =>
  [...text.matchAll(FRACTION)].map(({ 0: whole, 1: many, 2: part, 3: half, 4: some, 5: of, index }) => ({
    share:
      some !== undefined && of !== undefined
        ? numberSaid(some) / numberSaid(of)
        : (many === undefined || many.toLowerCase() === 'a' ? 1 : numberSaid(many)) *
          (PARTS.get((half ?? part ?? '').toLowerCase()) ?? 0),
    end: index + whole.length,
  }))
