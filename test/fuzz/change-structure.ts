// Changes that leave every figure as it is: the order of columns and rows, the capitals of headings, the encoding, the
// delimiter, the form of dates. In: a CSV file. Out: the same table in another form.
import { parse } from 'csv-parse/sync'
import type { Random } from './random.ts'

type Rows = readonly (readonly string[])[]
type Change = (rows: Rows, random: Random) => Rows

const [DMY, RETURN, PUBLISHED] = [/^(\d{2})\/(\d{2})\/(\d{4})$/, /^data\/returns\//, /\/dfe\//]

function shuffled<T>(all: readonly T[], random: Random): T[] {
  const mixed = [...all]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    const [a, b] = [mixed[i], mixed[j]]
    if (a !== undefined && b !== undefined) [mixed[i], mixed[j]] = [b, a]
  }
  return mixed
}

const ofAnyTable: Readonly<Record<string, Change>> = {
  'columns in another order': (rows, random) => {
    const order = shuffled(
      (rows[0] ?? []).map((_, i) => i),
      random,
    )
    return rows.map(row => order.map(i => row[i] ?? ''))
  },
  'headings in capitals': ([headings = [], ...rows]) => [headings.map(one => one.toUpperCase()), ...rows],
  'headings with spaces': ([headings = [], ...rows]) => [headings.map(one => ` ${one}  `), ...rows],
  'a blank column at the end': rows => rows.map(row => [...row, '']),
  'blank lines at the end': rows => [...rows, [''], [''], ['']],
}

/** Each row says for itself what it is about. */
const ofLongTables: Readonly<Record<string, Change>> = {
  'rows in another order': ([headings = [], ...rows], random) => [headings, ...shuffled(rows, random)],
}

const ofReturns: Readonly<Record<string, Change>> = {
  ...ofLongTables,
  'days as 2021-04-30': rows => rows.map(row => row.map(cell => cell.replace(DMY, '$3-$2-$1'))),
  'days with a time': rows => rows.map(row => row.map(cell => cell.replace(DMY, '$1/$2/$3 00:00'))),
  'codes in lowercase': ([headings = [], ...rows]) => {
    const isCode = headings.map(one => ['LS', 'PLACE', 'CIN', 'RNE', 'REC'].includes(one))
    return [
      headings,
      ...rows.map(row => row.map((cell, i) => (isCode[i] === true ? cell.toLowerCase() : cell))),
    ]
  },
  'spaces around cells': ([headings = [], ...rows]) => [
    headings,
    ...rows.map(row => row.map(cell => ` ${cell} `)),
  ],
}

const FORMS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'as UTF-8': text => new TextEncoder().encode(text),
  'with a byte order mark': text => new TextEncoder().encode(`\ufeff${text}`),
  'as UTF-16': text => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'as UTF-16, big-endian': text => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  'with lines of an old Mac': text => new TextEncoder().encode(text.replaceAll('\n', '\r')),
  'with lines of Windows': text => new TextEncoder().encode(text.replaceAll('\n', '\r\n')),
}

/** The names of all changes that a file may have, and of the forms in which it may be saved. */
export function changesFor(file: string): readonly string[] {
  return [
    ...Object.keys(ofAnyTable),
    ...(RETURN.test(file) ? Object.keys(ofReturns) : []),
    ...(PUBLISHED.test(file) ? Object.keys(ofLongTables) : []),
    ...Object.keys(FORMS),
    ...DELIMITERS.keys(),
    QUOTED,
  ]
}

const QUOTED = 'with every cell in quotes'

const DELIMITERS: ReadonlyMap<string, string> = new Map([
  ['with semicolons', ';'],
  ['with tabs', '\t'],
])

export function restructured(bytes: Uint8Array, what: string, random: Random): Uint8Array {
  const rows: string[][] = parse(new TextDecoder().decode(bytes), { relax_column_count: true, bom: true })
  const change = ofAnyTable[what] ?? ofReturns[what]
  const text = written(
    change === undefined ? rows : change(rows, random),
    DELIMITERS.get(what) ?? ',',
    what === QUOTED,
  )
  return (FORMS[what] ?? FORMS['as UTF-8'])?.(text) ?? bytes
}

const written = (rows: Rows, delimiter: string, all: boolean): string =>
  `${rows.map(row => row.map(cell => quoted(cell, delimiter, all)).join(delimiter)).join('\n')}\n`

const quoted = (cell: string, delimiter: string, always: boolean): string =>
  always || cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
