// Whether a name is of girls, of boys or of all. In: the name of an indicator or a measure. Out: which, and the words that
// are left.
import { comparableText } from './comparable-text.ts'

const GIRLS = new Set(['girls', 'girl', 'female', 'females', 'women'])
const BOYS = new Set(['boys', 'boy', 'male', 'males', 'men'])
/** Words for everyone, which a part may lack: `Girls in time`, `Children in time`. */
const ALL = new Set([
  'all',
  'both',
  'children',
  'persons',
  'people',
  'young',
  'sexes',
  'total',
  'overall',
  'of',
  'for',
])

/** Worked: `Reviews in time: girls` is of girls, and leaves `reviews in time`. */
export function sexInName(name: string): {
  readonly of: 'girls' | 'boys' | 'all'
  readonly rest: string
} {
  const words = comparableText(name).split(' ')
  const [isOfGirls, isOfBoys] = [GIRLS, BOYS].map(some => words.some(word => some.has(word)))
  const rest = words.filter(word => ![GIRLS, BOYS, ALL].some(some => some.has(word)))
  const of = isOfGirls === true ? 'girls' : 'boys'
  // `Boys and girls` are all.
  return { of: isOfGirls === isOfBoys ? 'all' : of, rest: rest.filter(word => word !== 'and').join(' ') }
}
