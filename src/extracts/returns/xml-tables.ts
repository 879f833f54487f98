// Reads the XML form of the SSDA903 return. In: its text. Out: the same tables as its CSV files would give.
// Its form is EXPSSDA903 > CHILD > HEADER and EPISODE; HEADER also has the elements of other tables.
import type { ReturnTable } from '../../definitions/returns.ts'
import { bare } from './name-of.ts'
import type { RawTable } from './raw-table.ts'
import { type Listener, readXml } from './read-xml-return.ts'

/** An open element: its own text, and the text of its child elements that have none of their own. */
interface OpenElement {
  readonly name: string
  text: string
  fields?: Map<string, string>
}

/** An element with child elements, and their text by bare name. */
interface XmlRecord {
  readonly name: string
  readonly fields: ReadonlyMap<string, string>
}

const HEADER = 'header'
const EPISODE = 'episode'
const NO_FIELDS: ReadonlyMap<string, string> = new Map()

export function xmlTables(
  text: string,
  tables: readonly ReturnTable[],
  at: { readonly group: string; readonly year?: number },
): Omit<RawTable, 'file'>[] {
  const makers = tables.filter(({ element }) => element !== undefined).map(makerOf)
  readXml(
    text,
    childrenTo(within => {
      const header = within.find(({ name }) => name === HEADER)?.fields ?? NO_FIELDS
      for (const maker of makers) for (const found of within) maker.take(found, header)
    }),
  )
  return makers
    .filter(({ rows }) => rows.length > 0)
    .map(({ table, rows, isSeen }) => {
      // A column that no row has is missing, as it would be from a CSV file.
      const headings = table.columns.map(({ name }, i) => (isSeen[i] === true ? name : ''))
      return {
        ...at,
        table,
        isStrict: false,
        isXml: true,
        each: visit => {
          if (visit(headings, 0) !== true) rows.some((cells, i) => visit(cells, i + 1) === true)
        },
      }
    })
}

/** Calls `take` at the end of each CHILD, with the elements in it in the order in which they end. */
function childrenTo(take: (within: readonly XmlRecord[]) => void): Listener {
  const bareOf = bareNames()
  const open: OpenElement[] = []
  const within: XmlRecord[] = []
  return {
    opened: name => {
      open.push({ name: bareOf(name), text: '' })
    },
    text: piece => {
      const last = open.at(-1)
      if (last !== undefined) last.text += piece
    },
    closed: () => {
      const element = open.pop()
      const parent = open.at(-1)
      if (element === undefined || parent === undefined) return
      addTo(parent, element)
      const { name, fields } = element
      if (fields !== undefined) within.push({ name, fields })
      if (open.length === 1 || isChild(fields)) {
        take(within)
        within.length = 0
      }
    },
  }
}

/** Adds even an element that has child elements, so that its parent counts as an element with children. */
function addTo(parent: OpenElement, { name, text, fields }: OpenElement): void {
  parent.fields ??= new Map()
  // An element may be there twice, and blank the first time.
  if ((parent.fields.get(name) ?? '').trim() === '') parent.fields.set(name, fields === undefined ? text : '')
}

/** Inside a wrapper element, a CHILD is recognised by its content. */
const isChild = (fields = NO_FIELDS): boolean => fields.has(HEADER) || fields.has(EPISODE)

/** Keeps the bare form of each name: a return has some fifty names, but a million elements. */
function bareNames(): (name: string) => string {
  const known = new Map<string, string>()
  return name => {
    const before = known.get(name)
    if (before !== undefined) return before
    const made = bare(name)
    known.set(name, made)
    return made
  }
}

/**
 * Collects the rows of one table. It looks for a column in the element itself, then in the header of the
 * child.
 */
function makerOf(table: ReturnTable) {
  const rows: string[][] = []
  const isSeen: boolean[] = []
  const element = bare(table.element ?? '')
  const when = table.when.map(bare)
  const lookedFor = table.columns.map(({ name, also }) => [name, ...also].map(bare))
  return {
    table,
    rows,
    isSeen,
    take(found: XmlRecord, header: ReadonlyMap<string, string>): void {
      if (found.name !== element || (when.length > 0 && !when.some(name => isFilled(found.fields.get(name)))))
        return
      rows.push(
        lookedFor.map((names, i) => {
          const text = textOf(found.fields, names) ?? textOf(header, names)
          if (text !== undefined) isSeen[i] = true
          return text ?? ''
        }),
      )
    },
  }
}

function textOf(fields: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  const name = names.find(one => fields.has(one))
  return name === undefined ? undefined : fields.get(name)
}

const isFilled = (text: string | undefined): boolean =>
  text !== undefined && text.trim() !== '' && text.trim() !== '0'
