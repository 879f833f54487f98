// F3: health, sexual, intimate or hygiene detail about one child, within a paragraph of a word for that child.
import type { GuardClass } from '../guard-class.ts'
import { isSaidOfPerson } from '../words/near-person.ts'
import { SPECIAL_TERMS } from '../words/special-terms.ts'

export const specialCategory: GuardClass<'F3'> = {
  class: 'F3',
  code: 'guard-special-category',
  severity: 'block',
  find: (given, context) =>
    isSaidOfPerson(given, context, { term: SPECIAL_TERMS })
      ? [{ kind: 'words of health, sex, hygiene, belief or harm near words for one person' }]
      : [],
}
