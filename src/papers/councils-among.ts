// The council and those that it is compared with. In: a comparator. Out: the council, then each council whose mean the
// comparator is; or, where it is not a mean of councils, the comparator itself.
import { authorityId } from '../definitions/areas.ts'
import { areaName } from '../figures/say-area.ts'
import type { PaperWriting } from './paper-writing.ts'

export interface ComparedCouncil {
  readonly area: string
  readonly name: string
  readonly isOurs: boolean
}

export function councilsAmong(writing: Pick<PaperWriting, 'areas'>, among: string): ComparedCouncil[] {
  const { council, comparators } = writing.areas
  const published = comparators.find(({ id }) => id === among)?.published
  const others =
    published !== undefined && 'mean-of' in published
      ? published['mean-of'].map(({ code, name }) => ({ area: authorityId(code), name, isOurs: false }))
      : [{ area: among, name: areaName(writing, among), isOurs: false }]
  return [{ area: council.id, name: council.short, isOurs: true }, ...others]
}
