// Compares names of areas as files and analysts write them. In: names as typed. Out: their plain form, whether
// two mean one area, and the area that a heading names beside its period.
import { plainHeading } from './heading.ts'

/** `Bristol, City of` and `Herefordshire, County of`, as the department's lists turn them. */
const TURNED = /^(.+?) ((?:city|county|royal borough|london borough|borough) of)$/

/**
 * `Bristol, City of` → `city of bristol`; `St. Helens` → `st helens`; `Telford & Wrekin` → `telford and wrekin`;
 * `Stockton-on-Tees` → `stockton on tees`.
 */
const plainAreaName = (name: string): string =>
  plainHeading(name)
    .replace(/&/g, ' and ')
    .replace(/'/g, '')
    .replace(/[.,:;()/–—-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TURNED, '$2 $1')

/** Whether a text is one of the headings of an area: `Telford & Wrekin` is `Telford and Wrekin`. */
export const namesArea = (text: string, headings: readonly string[]): boolean => {
  const plain = plainAreaName(text)
  return plain !== '' && headings.some(one => plainAreaName(one) === plain)
}

/** Words that say what kind of area it is, and not which. */
const KINDS = new Set(
  'and average borough city council county district london mbc metropolitan of royal the ua unitary'.split(
    ' ',
  ),
)

/** Without notes in brackets: `Barnsley (invented)`. */
const tellingWords = (name: string): string[] => {
  const words = plainAreaName(name.replace(/\([^)]*\)/g, ' ')).split(' ')
  const telling = words.filter(word => !KINDS.has(word))
  return telling.length > 0 ? telling : words
}

/**
 * Whether one name may be a short or a long form of the other: `Hull` and `Kingston upon Hull, City of`, `BCP` and
 * `Bournemouth, Christchurch and Poole`.
 */
export function mayBeOneArea(one: string, other: string): boolean {
  const [first, second] = [tellingWords(one), tellingWords(other)]
  if (initialsOf(first) === second.join('') || initialsOf(second) === first.join('')) return true
  return first.every(word => second.includes(word)) || second.every(word => first.includes(word))
}

const initialsOf = (words: readonly string[]): string => words.map(word => word.charAt(0)).join('')

/**
 * Both names without what only says the kind of area, so that nothing is left over: `Rotherham` and
 * `Rotherham MBC`, but not `Northamptonshire` and `North Northamptonshire`.
 */
export const isSameArea = (one: string, other: string): boolean =>
  tellingWords(one).join(' ') === tellingWords(other).join(' ')

interface Named {
  readonly area: string
  readonly heading: readonly string[]
}

/** What may stand between an area and its period: `England: 2015/16`, `England (2015/16)`. */
const BETWEEN = /^[\s:,;()–—-]+|[\s:,;(–—-]+$/g

/**
 * The area at the beginning or the end of a heading, and what is left: `North East Lincolnshire 2021/22` is
 * that of North East Lincolnshire, though `North East` begins it too. The longest name counts.
 */
export function areaInHeading(
  text: string,
  areas: readonly Named[],
): { area: string; rest: string } | undefined {
  const ends = [...text.matchAll(/[\s:,;()–—-]+/g)].map(({ index, 0: gap }) => ({
    from: index,
    to: index + gap.length,
  }))
  const splits = ends
    .flatMap(({ from, to }) => [
      { name: text.slice(0, from), rest: text.slice(to) },
      { name: text.slice(to), rest: text.slice(0, from) },
    ])
    .sort((a, b) => b.name.length - a.name.length)
  for (const { name, rest } of splits) {
    const plain = plainAreaName(name)
    const found = areas.find(({ heading }) =>
      heading.some(one => plain !== '' && plainAreaName(one) === plain),
    )
    if (found !== undefined) return { area: found.area, rest: bare(rest) }
  }
  return undefined
}

/** `(2015/16)` loses both its brackets. */
const bare = (rest: string): string => {
  const plain = rest.replace(BETWEEN, '')
  return plain.endsWith(')') && !plain.includes('(') ? plain.slice(0, -1).trim() : plain
}
