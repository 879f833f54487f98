// Whom every figure is of: words that tell no indicator from another. In: a name. Out: yes or no.
// Worked: `children in care` tells nothing; `reviews` does.
import { stemsOf } from './stems.ts'

/** Whom every figure is of. */
const PEOPLE: ReadonlySet<string> = new Set(
  [
    'children',
    'young',
    'people',
    'looked',
    'after',
    'care',
    'leavers',
    'living',
    'placed',
    'in care',
  ].flatMap(word => [...stemsOf(word)]),
)

/** A name that tells no indicator from another: `children in care`. */
export const isOfPeople = (text: string): boolean => [...stemsOf(text)].every(stem => PEOPLE.has(stem))
