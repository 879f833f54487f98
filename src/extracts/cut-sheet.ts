// Cuts a large sheet of an .xlsx into pieces, each of them a sheet with some of its rows. In: its XML as it is unpacked. Out:
// the pieces. Whoever reads one after the other needs little more memory than for one.
import { attributeIn, startTags } from './xml-text.ts'

export interface CutSheet {
  /** All of the sheet but its rows. */
  readonly frame: Uint8Array
  /** The number of its last row, as Excel shows it. */
  readonly last: number
  /** Made one by one. */
  readonly pieces: AsyncIterable<SheetPiece>
}

export interface SheetPiece {
  readonly xml: Uint8Array
  /** The numbers of its first and its last row. */
  readonly first: number
  readonly last: number
  /** Rows of earlier pieces that stand in it too, since formulas of its own refer to theirs. */
  readonly carried: ReadonlySet<number>
}

/** The rows of the sheet cannot be separated plainly: it must be read whole. */
export class UncutSheet extends Error {
  override readonly name = 'UncutSheet'
}

/**
 * `unpacked` gives the XML in chunks, each time from its beginning. The rows of a piece have `pieceBytes`, and at most a row
 * more. Throws `UncutSheet`; so do the pieces.
 */
export async function cutSheet(
  unpacked: () => AsyncIterable<Uint8Array>,
  pieceBytes: number,
): Promise<CutSheet> {
  const { head, tail, to, last } = await framed(unpacked())
  const rows = between(unpacked(), head.length, to)
  return { frame: Buffer.concat([head, tail]), last, pieces: piecesOf(rows, head, tail, pieceBytes) }
}

/** In bytes: what stands before the rows, and a row, are shorter. */
const LONGEST = 1024 ** 2

/** What stands before and after the rows; `to` is where they end, in bytes from the beginning. */
async function framed(chunks: AsyncIterable<Uint8Array>) {
  let head: Buffer | undefined
  let [window, from, to, last] = [Buffer.alloc(0), 0, 0, 0]
  const tail: Uint8Array[] = []
  for await (const chunk of chunks) {
    if (tail.length > 0) {
      tail.push(chunk)
      continue
    }
    window = Buffer.concat([window, chunk])
    head ??= headOf(window)
    const end = head && endTag(window, 'sheetData', Math.max(0, head.length - from))
    if (end !== undefined) {
      to = from + end.at
      last = lastRowIn(window.toString('latin1', 0, end.at))
      tail.push(window.subarray(end.at))
    } else if (window.length > LONGEST) {
      if (head === undefined) throw new UncutSheet()
      from += window.length - LONGEST
      window = window.subarray(-LONGEST)
    }
  }
  if (head === undefined || tail.length === 0) throw new UncutSheet()
  return { head, tail: Buffer.concat(tail), to, last }
}

function headOf(xml: Buffer): Buffer | undefined {
  const found = /<(?:\w+:)?sheetData\b[^<>]*>/.exec(xml.toString('latin1'))
  return found === null ? undefined : Buffer.from(xml.subarray(0, found.index + found[0].length))
}

const lastRowIn = (xml: string): number =>
  Number([...xml.matchAll(/<(?:\w+:)?row\b[^<>]*?\sr=["'](\d{1,7})["']/g)].at(-1)?.[1] ?? 0)

/** The next end tag of that name, with or without a prefix. */
function endTag(xml: Buffer, name: string, from: number): { at: number; after: number } | undefined {
  for (let found = xml.indexOf(`${name}>`, from); found >= 0; found = xml.indexOf(`${name}>`, found + 1)) {
    const [tag] = /<\/(?:\w+:)?$/.exec(xml.toString('latin1', Math.max(0, found - 20), found)) ?? []
    if (tag !== undefined) return { at: found - tag.length, after: found + name.length + 1 }
  }
  return undefined
}

async function* between(
  chunks: AsyncIterable<Uint8Array>,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  let at = 0
  for await (const chunk of chunks) {
    yield chunk.subarray(Math.max(0, from - at), Math.max(0, to - at))
    at += chunk.length
  }
}

async function* piecesOf(
  chunks: AsyncIterable<Uint8Array>,
  head: Buffer,
  tail: Buffer,
  pieceBytes: number,
): AsyncGenerator<SheetPiece> {
  let seen: RowsSeen = { last: 0, masters: new Map() }
  for await (const xml of wholeRows(chunks, pieceBytes)) {
    const { masters: earlier } = seen
    const { first, ...now } = rowsSeen(xml.toString('latin1'), seen)
    const needed = [...earlier.values()].filter(({ until }) => until >= first)
    const carried = new Map(needed.map(({ number, xml: row }) => [number, row]))
    const rows = Buffer.concat([...carried.values()])
    if (rows.length > Math.max(pieceBytes, LONGEST)) throw new UncutSheet()
    seen = now
    yield {
      xml: Buffer.concat([head, rows, xml, tail]),
      first,
      last: now.last,
      carried: new Set(carried.keys()),
    }
  }
}

interface RowsSeen {
  readonly last: number
  readonly masters: ReadonlyMap<string, Master>
}

function rowsSeen(xml: string, { last: before, masters }: RowsSeen): RowsSeen & { readonly first: number } {
  const rows = rowsIn(xml, before)
  const shared = rows.flatMap(({ number, text }) =>
    sharedIn({ number, text }).map(
      ([key, until]) => [key, { number, xml: Buffer.from(text, 'latin1'), until }] as const,
    ),
  )
  return {
    first: rows[0]?.number ?? 0,
    last: rows.at(-1)?.number ?? 0,
    masters: new Map([...masters, ...shared]),
  }
}

/** The XML of the rows, cut after a row. */
async function* wholeRows(chunks: AsyncIterable<Uint8Array>, pieceBytes: number): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    size += chunk.length
    if (size < pieceBytes) continue
    let xml = Buffer.concat(held)
    for (let end = endTag(xml, 'row', pieceBytes); end !== undefined; end = endTag(xml, 'row', pieceBytes)) {
      yield xml.subarray(0, end.after)
      xml = xml.subarray(end.after)
    }
    held = [xml]
    size = xml.length
  }
  const rest = Buffer.concat(held)
  if (!ONLY_BLANK_ROWS.test(rest.toString('latin1'))) yield rest
}

interface Row {
  readonly number: number
  readonly text: string
}
/** A row whose formula other rows refer to, up to `until`. */
interface Master {
  readonly number: number
  readonly xml: Buffer
  readonly until: number
}

const ONLY_BLANK_ROWS = /^(?:\s*<(?:\w+:)?row\b[^<>]*\/>)*\s*$/
const OPENED_ROW =
  /^(?:\s*<(?:\w+:)?row\b[^<>]*\/>)*\s*<(?:\w+:)?row\b[^<>]*?\sr=["'](\d{1,7})["'][^<>]*(?<!\/)>/

/** Each row must have a number, and a larger one than the row before. */
function rowsIn(xml: string, before: number): Row[] {
  const rows: Row[] = []
  let from = 0
  for (const { 0: tag, index } of xml.matchAll(/<\/(?:\w+:)?row>/g)) {
    const text = xml.slice(from, index + tag.length)
    const number = Number(OPENED_ROW.exec(text)?.[1] ?? 0)
    if (number <= (rows.at(-1)?.number ?? before)) throw new UncutSheet()
    rows.push({ number, text })
    from = index + tag.length
  }
  if (rows.length === 0 || !ONLY_BLANK_ROWS.test(xml.slice(from))) throw new UncutSheet()
  return rows
}

/**
 * The formulas of a row that cells of other rows share, each with the last of these rows. One that is shared by its number
 * may be used by any row below.
 */
function sharedIn({ number, text }: Row): [key: string, until: number][] {
  if (!text.includes('ref=')) return []
  return startTags(text, 'f').flatMap((tag, i): [string, number][] => {
    const ref = attributeIn(tag, 'ref')
    if (ref === undefined) return []
    const shared = attributeIn(tag, 'si')
    return shared === undefined
      ? [[`${number} ${i}`, Number(/\d+$/.exec(ref)?.[0] ?? 0)]]
      : [[`shared ${shared}`, Number.POSITIVE_INFINITY]]
  })
}
