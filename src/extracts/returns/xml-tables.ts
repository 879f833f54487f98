// The XML form of the SSDA903 return. In: its text. Out: the same tables that its CSV files would give.
// EXPSSDA903 > CHILD > HEADER, which holds the elements of other tables too, and EPISODE.
import type { ReturnTable } from '../../definitions/returns.ts'
import { bare } from './name-of.ts'
import type { RawTable } from './raw-table.ts'
import { readXml } from './xml.ts'

/** An element that holds others: the text of those that hold none, by their bare names. */
interface Element {
  readonly name: string
  readonly fields: Map<string, string>
  text: string
}

const HEADER = 'header'
const EPISODE = 'episode'

export function xmlTables(
  text: string,
  tables: readonly ReturnTable[],
  at: { readonly group: string; readonly year?: number },
): Omit<RawTable, 'file'>[] {
  const makers = tables.filter(({ element }) => element !== undefined).map(makerOf)
  const open: Element[] = []
  const bareNames = new Map<string, string>()
  const bareOf = (name: string) => bareNames.get(name) ?? bareNames.set(name, bare(name)).get(name) ?? ''
  // What stands in the child that is being read, in the order of its ends.
  const within: Element[] = []
  readXml(text, {
    opened: name => {
      open.push({ name: bareOf(name), fields: new Map(), text: '' })
    },
    text: piece => {
      const last = open.at(-1)
      if (last !== undefined) last.text += piece
    },
    closed: () => {
      const element = open.pop()
      const parent = open.at(-1)
      if (element === undefined || parent === undefined) return
      if (element.fields.size > 0) within.push(element)
      // The parent knows it even if it is a record of its own, so that the parent counts as one that holds
      // others.
      if (!parent.fields.has(element.name))
        parent.fields.set(element.name, element.fields.size > 0 ? '' : element.text)
      // A child ends: what comes next is another's. Below a wrapper it is known by what it holds.
      if (open.length === 1 || element.fields.has(HEADER) || element.fields.has(EPISODE)) {
        const header = within.find(({ name }) => name === HEADER)?.fields ?? new Map<string, string>()
        for (const maker of makers) for (const found of within) maker.take(found, header)
        within.length = 0
      }
    },
  })
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
    take(found: Element, header: ReadonlyMap<string, string>) {
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
