// A reader of CSV on the Web for the tests. In: the metadata and the CSV that it describes. Out: what does not conform, by
// row and column, as the W3C's "Model for Tabular Data" has a validator say it.
//
// No validator on npm is maintained under a licence that fits (csvlint is Ruby, csvw is Python), so this checks what our
// files use: the keys of the vocabulary, headers, types, formats, required values and the primary key.
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const common = { 'dc:title': z.string(), 'dc:creator': z.string(), 'dc:description': z.string() }
const datatype = z.enum(['string', 'decimal', 'integer'])

/** Section 5 of the Metadata Vocabulary: a table description. Any key that is not here, or has no prefix, is refused. */
const tableDescription = z
  .strictObject({
    '@context': z.tuple([
      z.literal('http://www.w3.org/ns/csvw'),
      z.strictObject({ '@language': z.literal('en-GB') }),
    ]),
    url: z.string().min(1),
    ...common,
    notes: z.array(z.strictObject({ about: z.string(), note: z.string() })),
    dialect: z.strictObject({
      encoding: z.literal('utf-8'),
      delimiter: z.literal(','),
      quoteChar: z.literal('"'),
      doubleQuote: z.literal(true),
      header: z.literal(true),
      headerRowCount: z.literal(1),
      lineTerminators: z.tuple([z.literal('\r\n')]),
    }),
    tableSchema: z.strictObject({
      columns: z
        .array(
          z.strictObject({
            name: z.string().regex(/^[a-z][a-z0-9_]*$/),
            titles: z.array(z.string().min(1)).length(2),
            'dc:description': z.string().min(5),
            datatype: z.union([datatype, z.strictObject({ base: datatype, format: z.string() })]),
            required: z.boolean(),
            null: z.literal(''),
          }),
        )
        .min(1),
      primaryKey: z.string().optional(),
    }),
  })
  .catchall(z.never())

const dublinCore = /^dc:(publisher|audience|language|date|temporal|rights|extent)$/
export type TableDescription = z.infer<typeof tableDescription>

/** @throws ZodError where it is not a table description. */
export function readTableDescription(json: string): TableDescription {
  const entries = Object.entries(JSON.parse(json) as Record<string, unknown>)
  return tableDescription.parse(Object.fromEntries(entries.filter(([key]) => !dublinCore.test(key))))
}

type Column = TableDescription['tableSchema']['columns'][number]

const TYPES = { string: /^/, decimal: /^[+-]?\d+(\.\d+)?$/, integer: /^[+-]?\d+$/ }

function faultOf({ datatype: of, required }: Column, value: string): string | undefined {
  if (value === '') return required ? 'is required' : undefined
  const { base, format } = typeof of === 'string' ? { base: of, format: undefined } : of
  if (!TYPES[base].test(value)) return `'${value}' is no ${base}`
  return format !== undefined && !new RegExp(format, 'u').test(value)
    ? `'${value}' is not as ${format}`
    : undefined
}

export function csvwFaults(
  csv: string,
  { tableSchema: { columns, primaryKey } }: TableDescription,
): string[] {
  const [header = [], ...rows] = parse(csv, { bom: true, relax_column_count: true }) as string[][]
  const names = columns.map(({ name }) => name)
  if (header.join() !== names.join()) return [`the header is ${header.join()}, not ${names.join()}`]
  const at = primaryKey === undefined ? -1 : names.indexOf(primaryKey)
  const seen = new Set<string>()
  return rows.flatMap((row, i) => {
    const ragged = row.length === columns.length ? [] : [`row ${i + 1}: ${row.length} cells`]
    const key = row[at]
    const twice =
      key !== undefined && seen.has(key) ? [`row ${i + 1}, ${primaryKey}: '${key}' is there twice`] : []
    if (key !== undefined) seen.add(key)
    const cells = columns.flatMap((column, c) => {
      const fault = faultOf(column, row[c] ?? '')
      return fault === undefined ? [] : [`row ${i + 1}, ${column.name}: ${fault}`]
    })
    return [...ragged, ...twice, ...cells]
  })
}
