// Finds the indicators that are new, withdrawn, renumbered, split or merged. In: the indicators as published and
// now; an indicator names those that it replaces. Out: each with its sentence.
// Worked: 6.4 was published; 6.41 and 6.42 are here now, and each replaces 6.4: 6.4 was split.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import { listInWords } from '../terms/words.ts'
import type { ComeOrGone } from './comparison.ts'

type Named = Pick<IndicatorDefinition, 'ref' | 'short' | 'replaces'>

export function comeAndGone(published: readonly Named[], now: readonly Named[]): ComeOrGone[] {
  const gone = without(published, now)
  const come = without(now, published)
  const replaced = groupsOfReplaced(gone, come)
  const inGroup = new Set(replaced.flatMap(({ was, is }) => [...was, ...is]))
  return [
    ...replaced.map(({ was, is }) => described(kindOf(was, is), was, is)),
    ...come.filter(one => !inGroup.has(one)).map(one => described('added', [], [one])),
    ...gone.filter(one => !inGroup.has(one)).map(one => described('withdrawn', [one], [])),
  ]
}

const without = (these: readonly Named[], those: readonly Named[]): Named[] =>
  these.filter(one => !those.some(other => other.ref === one.ref))

interface Replaced {
  readonly was: readonly Named[]
  readonly is: readonly Named[]
}

/** What replaces the same indicators belongs together, also at second hand. */
function groupsOfReplaced(gone: readonly Named[], come: readonly Named[]): Replaced[] {
  const found: Replaced[] = []
  for (const one of come) {
    const was = gone.filter(({ ref }) => one.replaces?.includes(ref))
    if (was.length === 0) continue
    const joined = found.filter(group => group.was.some(other => was.includes(other)))
    for (const group of joined) found.splice(found.indexOf(group), 1)
    found.push({
      was: [...new Set([...joined.flatMap(group => group.was), ...was])],
      is: [...joined.flatMap(group => group.is), one],
    })
  }
  return found
}

function kindOf(was: readonly Named[], is: readonly Named[]): ComeOrGone['kind'] {
  if (is.length > 1) return 'split'
  return was.length > 1 ? 'merged' : 'renumbered'
}

/** A name may have a comma. */
const name = ({ ref, short }: Named): string => `${ref} “${short}”`

function described(kind: ComeOrGone['kind'], was: readonly Named[], is: readonly Named[]): ComeOrGone {
  const before = listInWords(was.map(name))
  const after = listInWords(is.map(name))
  const sentences: Readonly<Record<ComeOrGone['kind'], string>> = {
    added: `${after} is new in this paper.`,
    withdrawn: `${before} was published and is no longer in this paper.`,
    renumbered: `${before} has a new number and is now ${after}: its figures are compared under the new number.`,
    split: `${before} ${was.length > 1 ? 'were' : 'was'} split into ${after}: the published figures have nothing to be compared with.`,
    merged: `${before} were merged into ${after}: the published figures have nothing to be compared with.`,
  }
  const only = (list: readonly Named[]) => list.map(({ ref, short }) => ({ ref, name: short }))
  return { kind, was: only(was), is: only(is), sentence: sentences[kind] }
}

/** How an approval names the change: `6.4`, or `6.4 to 6.41 and 6.42`. */
export const whatCameOrWent = ({ was, is }: ComeOrGone): string =>
  [was, is]
    .filter(side => side.length > 0)
    .map(side => listInWords(side.map(({ ref }) => ref)))
    .join(' to ')
