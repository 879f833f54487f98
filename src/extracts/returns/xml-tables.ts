// The XML form of the SSDA903 return. In: its text. Out: the same tables that its CSV files would give.
// EXPSSDA903 > CHILD > HEADER, which holds the elements of other tables too, and EPISODE.
import type { ReturnTable } from '../../definitions/returns.ts'
import { bare } from './name-of.ts'
import type { RawTable } from './raw-table.ts'
import { type Listener, readXml } from './xml.ts'

/** An element that is open: its own text, and the text of those in it that hold no others. */
interface OpenElement {
  readonly name: string
  text: string
  fields?: Map<string, string>
}

/** An element that holds others, with the text of those, by their bare names. */
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
        each: visit => {
          if (visit(headings, 0) !== true) rows.some((cells, i) => visit(cells, i + 1) === true)
        },
      }
    })
}

/** Takes what stands in each child, in the order of its ends, when the child ends. */
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

/** The parent knows it even if it holds others itself, so that the parent counts as one that holds others. */
function addTo(parent: OpenElement, { name, text, fields }: OpenElement): void {
  parent.fields ??= new Map()
  if (!parent.fields.has(name)) parent.fields.set(name, fields === undefined ? text : '')
}

/** Below a wrapper a child is known by what it holds. */
const isChild = (fields = NO_FIELDS): boolean => fields.has(HEADER) || fields.has(EPISODE)

/** A return has some fifty names, a million times. */
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
 * Collects the rows of one table. A column is looked for in the element itself, and then in the child's
 * header.
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
