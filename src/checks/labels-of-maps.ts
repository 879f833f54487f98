// Labels that group maps share. In: the maps that papers use, and where each is printed. Out: each label that
// stands for other children in another map, with both contents.
import { type RowOfWhole, takeTheSameOfBoth } from '../definitions/children-taken.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { Group, GroupRowDefinition } from '../definitions/group.ts'
import type { GroupCondition } from '../definitions/group-condition.ts'
import { partsOfPaper } from '../definitions/paper-definition.ts'
import { kindOfPart } from '../definitions/parts/index.ts'
import { editionsIn } from '../figures/rows-of-group.ts'
import type { LabelMeaning } from '../problems/check-sentences.ts'
import type { Period } from '../terms/period.ts'
import { listInWords } from '../terms/words.ts'
import type { CheckFinding } from './check-evidence.ts'
import { comparableText } from './comparable-text.ts'

/** A map, and the tables and figures that print its labels. */
export interface UsedMap {
  readonly group: Group
  readonly places: readonly string[]
}

export interface SharedLabel {
  readonly label: string
  readonly first: LabelMeaning
  readonly second: LabelMeaning
}

/**
 * Those of all papers of a workspace, by the latest editions. Tables and figures are named by their ids: their
 * numbers are known where a paper is made.
 */
export function labelsAcrossPapers({
  papers,
  groups,
}: Definitions): CheckFinding<'label-with-two-contents'>[] {
  const parts = [...papers.values()].flatMap(paper =>
    partsOfPaper(paper).map(part => ({ part, paper: paper.id })),
  )
  const maps = [...groups.values()].map(group => ({
    group,
    places: parts
      .filter(({ part }) => kindOfPart(part).uses(part).groups.includes(group.id))
      .map(({ part, paper }) => `${part.part} '${'id' in part ? part.id : ''}' of ${paper}`),
  }))
  return sharedLabels(
    maps.filter(({ places }) => places.length > 0),
    LAST_DAY,
  ).map(findingOf)
}
const LAST_DAY = { kind: 'day', day: '9999-12-31' } as const

/** At the row of the second map. */
export const findingOf = (facts: SharedLabel): CheckFinding<'label-with-two-contents'> => ({
  facts,
  origin: { file: `data/definitions/groups/${facts.second.map}.yaml`, entry: facts.label },
})

interface LabelledRow extends UsedMap {
  readonly row: GroupRowDefinition
  readonly placed: RowOfWhole
}

/**
 * By the editions in force at the end of the period. Labels of different facts, such as an `Other` of ethnic groups
 * and one of placements, are under different headings and no contradiction, nor are those of two wholes, such as `In house`
 * for foster care and for homes. Nor is `Not known`: it says what a map cannot group.
 */
export function sharedLabels(maps: readonly UsedMap[], period: Period): SharedLabel[] {
  const byLabel = Map.groupBy(
    maps.flatMap(map => rowsOf(map, period)),
    ({ row }) => comparableText(row.label),
  )
  return [...byLabel.values()].flatMap(rows =>
    rows.flatMap((second, at) => {
      const first = rows.slice(0, at).find(earlier => isContradicted(earlier, second))
      return first === undefined
        ? []
        : [{ label: second.row.label, first: meaningOf(first), second: meaningOf(second) }]
    }),
  )
}

function rowsOf(map: UsedMap, period: Period): LabelledRow[] {
  const rows = editionsIn(map.group, [period]).flatMap(edition => edition.rows)
  const whole = rows.map(({ when }) => when)
  return rows.map((row, at) => ({
    ...map,
    row,
    placed: { when: row.when, above: whole.slice(0, at), whole },
  }))
}

const isContradicted = (one: LabelledRow, other: LabelledRow): boolean =>
  one.group.id !== other.group.id &&
  Object.keys(one.row.when).some(fact => fact in other.row.when) &&
  !takeTheSameOfBoth(one.placed, other.placed)

const meaningOf = ({ group, row, places }: LabelledRow): LabelMeaning => ({
  map: group.id,
  content: Object.entries(row.when)
    .map(([fact, condition]) => `${fact} ${sayCondition(condition)}`)
    .join(', and '),
  places: listInWords(places),
})

/** `E2, E3 and E8`, `from 16 to below 18`, `blank`. */
function sayCondition(condition: GroupCondition): string {
  if (Array.isArray(condition)) return listInWords(condition)
  if ('blank' in condition) return 'blank'
  const ends = [
    ...(condition.from === undefined ? [] : [`from ${condition.from}`]),
    ...(condition.below === undefined ? [] : [`below ${condition.below}`]),
  ]
  return ends.join(' to ')
}
