// Finds the rows of group maps that a text names. In: the group maps that a section prints, and what commentary.yaml calls
// their rows. Out: where each stands, and the rows that it may mean, in each of the maps.
// Worked: `aged ten or over` is the rows 10 to 15 and 16 and over of the map age; `boys` the row male of the map sex.
import type { CommentaryRules } from '../../definitions/commentary-rules.ts'
import type { Group, GroupRowDefinition } from '../../definitions/group.ts'
import { finderOf, overlaps, type TextSpan } from '../words/phrases.ts'
import { type AgesNamed, agesIn } from './ages-named.ts'
import type { RowsNamed } from './part-figures.ts'

export interface RowSpan extends TextSpan {
  readonly meant: readonly RowsNamed[]
}

export interface GroupInForce {
  readonly group: Group
  readonly rows: readonly GroupRowDefinition[]
}

/** A label of one word, and what is left over, names no row: `Mixed`, `All other`. */
const isName = (label: string): boolean => / /.test(label) && !/^(?:all )?others?\b/i.test(label)

const asWritten = (text: string): string => text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ')

export function rowsFinder(
  groups: readonly GroupInForce[],
  rules: Pick<CommentaryRules, 'rows'>,
): (text: string) => RowSpan[] {
  const names = namesOfRows(groups, rules)
  const find = finderOf([...names.keys()])
  return text => {
    const named = find(text).map(span => ({ ...span, meant: names.get(asWritten(span.text)) ?? [] }))
    const aged = agesIn(text)
      .map(({ at, end, text: said, ...ages }) => ({ at, end, text: said, meant: ofAges(groups, ages) }))
      .filter(one => one.meant.length > 0 && !named.some(other => overlaps(one, other)))
    return [...named, ...aged].sort((a, b) => a.at - b.at)
  }
}

/** Each phrase with the rows that it may mean, in each of the maps. */
function namesOfRows(
  groups: readonly GroupInForce[],
  rules: Pick<CommentaryRules, 'rows'>,
): ReadonlyMap<string, readonly RowsNamed[]> {
  const labels = groups.flatMap(({ group, rows }) =>
    rows
      .filter(({ label }) => isName(label))
      .map(({ id, label }) => ({ phrase: label, meant: { group: group.id, rows: [id] } })),
  )
  const called = rules.rows.flatMap(({ rows, called: phrases }) =>
    rows
      .map(rowsOf)
      .filter(meant => groups.some(({ group }) => group.id === meant.group))
      .flatMap(meant => phrases.map(phrase => ({ phrase, meant }))),
  )
  const names = new Map<string, readonly RowsNamed[]>()
  for (const { phrase, meant } of [...labels, ...called]) {
    const known = names.get(asWritten(phrase)) ?? []
    const isKnown = known.some(one => one.group === meant.group && one.rows.join() === meant.rows.join())
    if (!isKnown) names.set(asWritten(phrase), [...known, meant])
  }
  return names
}

/** `ethnicity=mixed+asian` */
function rowsOf(text: string): RowsNamed {
  const [group = '', rows = ''] = text.split('=')
  return { group, rows: rows.split('+') }
}

/** The rows of a map whose ages are these, taken together. */
function ofAges(
  groups: readonly GroupInForce[],
  { from, below = Number.POSITIVE_INFINITY }: Pick<AgesNamed, 'from' | 'below'>,
): RowsNamed[] {
  return groups.flatMap(({ group, rows }) => {
    const bands = rows.flatMap(row => {
      const band = row.when.age
      if (band === undefined || Array.isArray(band) || 'blank' in band) return []
      return { id: row.id, from: band.from ?? 0, below: band.below ?? Number.POSITIVE_INFINITY }
    })
    const within = bands.filter(one => one.from >= from && one.below <= below)
    const isWhole =
      within.some(one => one.from === from) &&
      within.some(one => one.below === below) &&
      within.every(one => one.from === from || within.some(other => other.below === one.from))
    return isWhole ? [{ group: group.id, rows: within.map(one => one.id) }] : []
  })
}
