/** One line of what a screen reader says, and where it begins. */
import { everyMark, isMark, isTag, type Kid } from '../finish/tag.ts'

export interface SpokenLine {
  /** How deep in lists and tables, from 0. */
  readonly depth: number
  readonly says: string
  /** The object number of its page; undefined for what is not painted. */
  readonly page: number | undefined
}

export function firstPage(kids: readonly Kid[]): number | undefined {
  const marks = kids.flatMap(kid => {
    if (isTag(kid)) return everyMark(kid)
    return isMark(kid) ? [kid] : []
  })
  return marks[0]?.drawing.page.ref.id
}
