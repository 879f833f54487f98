// Finds the parts that several rows of a text name. In: the rows that a section prints, where the text names them, and whether a
// text names an indicator. Out: every part that may be meant.
// Worked: `those in residential care who are 16 and over` is S30's row; `boys and girls` are two; `in-house placements as a share
// of foster care` is a row of S8.
import type { PartIndicator, RowsNamed } from './part-figures.ts'
import type { RowSpan } from './rows-named.ts'

/** The groupings of a section, and the figures of their rows. */
export interface RowsPrinted {
  find(text: string): readonly RowSpan[]
  /** Every part that the rows can mean, whichever grouping prints it. */
  partsOf(span: RowSpan): readonly PartIndicator[]
  /** The rows of the first as a share of those of the second. */
  partsWithin(span: RowSpan, whole: RowSpan): readonly PartIndicator[]
  /** The phrases for its rows. */
  called(rows: RowsNamed): readonly string[]
  /** All single rows of its group map, itself among them. */
  beside(part: PartIndicator): readonly PartIndicator[]
}

type IsNamed = (text: string, ref: string) => boolean

export function partsNamed(
  rows: RowsPrinted,
  spans: readonly RowSpan[],
  text: string,
  isNamed: IsNamed,
): readonly PartIndicator[] {
  const [first, second, third] = spans
  if (first === undefined) return []
  if (second === undefined) return rows.partsOf(first)
  const isJoined = TOGETHER.test(text) || isEither(spans, text)
  const joined = isJoined ? together(spans) : undefined
  if (joined !== undefined) return rows.partsOf(joined)
  return third === undefined ? partsOfTwo(rows, [first, second], text, isNamed) : []
}

type Two = readonly [RowSpan, RowSpan]

function partsOfTwo(rows: RowsPrinted, two: Two, text: string, isNamed: IsNamed): readonly PartIndicator[] {
  const [first, second] = two
  const crossed = [...rows.partsWithin(first, second), ...rows.partsWithin(second, first)]
  if (crossed.length > 0) return crossed
  const within = partsOfNamed(rows, two, isNamed)
  // `in-house placements as a share of foster care`
  if (/\bas a (?:share|proportion|percentage) of\b/i.test(text)) return within
  if (within.length > 0 && (isAmong(first, second) || isAmong(second, first))) return within
  // `Black children outnumber children of Mixed ethnicity`
  const beside = [...rows.partsOf(first), ...rows.partsOf(second)].filter(one =>
    two.every(span => span.meant.some(meant => meant.group === one.rows.group)),
  )
  return beside.length > 0 ? beside : within
}

/** One of them names what the other is a part of. */
const partsOfNamed = (rows: RowsPrinted, [first, second]: Two, isNamed: IsNamed): PartIndicator[] =>
  [[first, second] as const, [second, first] as const].flatMap(([row, base]) =>
    rows.partsOf(row).filter(one => isNamed(base.text, one.grouping.of)),
  )

/** In-house fostering is among foster care. */
const isAmong = (one: RowSpan, whole: RowSpan): boolean =>
  one.meant.some(({ group, rows }) =>
    whole.meant.some(
      other =>
        other.group === group &&
        other.rows.length > rows.length &&
        rows.every(row => other.rows.includes(row)),
    ),
  )

const TOGETHER = /\b(?:together|combined|between them)\b/i

/** `with our own carers or with relatives and friends`: those of both; not `neither in … or in …`. */
const isEither = (spans: readonly RowSpan[], text: string): boolean =>
  !/\b(?:n?either|nor|than|whether)\b/i.test(text) &&
  spans.every((span, at) => {
    const next = spans[at + 1]
    return (
      next === undefined ||
      /^[\s,]*or(?: (?:with|by|in|of|from|to|under))?\s*$/i.test(text.slice(span.end, next.at))
    )
  })

/** `Black and Asian children together`: the rows of both, in each map that has them. */
function together([first, ...others]: readonly RowSpan[]): RowSpan | undefined {
  if (first === undefined || others.length === 0) return undefined
  const meant = first.meant.flatMap(({ group, rows }): RowsNamed[] => {
    const more = others.map(span => span.meant.find(one => one.group === group)?.rows)
    return more.includes(undefined)
      ? []
      : [{ group, rows: [...rows, ...more.flatMap(one => one ?? [])], isJoined: true }]
  })
  return meant.length === 0 ? undefined : { ...first, meant }
}
