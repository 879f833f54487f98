// Describes a CSV file for programs. In: its name, what it is and its columns. Out: CSV on the Web metadata (W3C
// Recommendation of 2015, "Metadata Vocabulary for Tabular Data"), as JSON.

export interface DataColumn {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly datatype: 'string' | 'decimal' | 'integer'
  /** Never empty. */
  readonly isRequired?: true
  /** The only values that it may hold. */
  readonly oneOf?: readonly string[]
  /** A regular expression for the whole of each value. */
  readonly pattern?: string
}

export interface DescribedCsv {
  readonly file: string
  readonly language: string
  /** Terms of Dublin Core, without their prefix: `title`, `creator`. */
  readonly about: Readonly<Record<string, string>>
  readonly notes: readonly { readonly about: string; readonly note: string }[]
  readonly columns: readonly DataColumn[]
  /** The column whose values are unique. */
  readonly primaryKey?: string
}

/** Where programs look for the metadata of a CSV file, by section 5.3 of the standard's "Model for Tabular Data". */
export const metadataFileOf = (csvFile: string): string => `${csvFile}-metadata.json`

export function csvwMetadata(described: DescribedCsv): string {
  const { file, language, about, notes, columns, primaryKey } = described
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url: file,
    ...Object.fromEntries(Object.entries(about).map(([term, text]) => [`dc:${term}`, text])),
    notes: [...notes, APOSTROPHE],
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      headerRowCount: 1,
      lineTerminators: ['\r\n'],
    },
    tableSchema: {
      columns: columns.map(column => ({
        name: column.name,
        titles: [column.name, column.title],
        'dc:description': column.description,
        datatype: datatypeOf(column),
        required: column.isRequired ?? false,
        null: '',
      })),
      ...(primaryKey !== undefined && { primaryKey }),
    },
  }
  return `${JSON.stringify(metadata, undefined, 2)}\n`
}

const APOSTROPHE = {
  about: 'Apostrophe',
  note: 'Text that begins with =, +, -, @, a tab or a line break is preceded by an apostrophe, so that a spreadsheet does not treat it as a formula. Numbers never have an apostrophe.',
}

function datatypeOf({
  datatype,
  oneOf,
  pattern,
}: DataColumn): string | { readonly base: string; readonly format: string } {
  const format = oneOf === undefined ? pattern : oneOf.map(escapePattern).join('|')
  return format === undefined ? datatype : { base: datatype, format: `^(${format})$` }
}

/** `[x]` → `\[x\]`, which matches the mark and not the letter. */
const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
