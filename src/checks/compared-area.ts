// The area of a figure in a message. In: the definitions and an area. Out: the name of a comparator; none for the
// council, whose figures a paper is about.
import type { CheckInput } from './check-input.ts'

export const comparedArea = ({ definitions }: Pick<CheckInput, 'definitions'>, area: string): string =>
  area === definitions.areas.council.id
    ? ''
    : (definitions.areas.comparators.find(({ id }) => id === area)?.short ?? area)
