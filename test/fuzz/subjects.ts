// What the runs damage: the repository's own papers with everything that they read, in memory. Out: for each subject a
// paper and the files that may be damaged.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { utils, write } from 'xlsx'
import { REPOSITORY } from '../workspace.ts'

export interface Subject {
  readonly name: string
  readonly paper: string
  readonly period: string
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Templates are files of the subject too, below `templates/`. */
  readonly damages: RegExp
}

const MONTHLY = { paper: 'corporate-parenting-monthly', period: '2017-01' } as const
const FROM_RETURN = { paper: 'corporate-parenting-from-return', period: '2022-03' } as const
const YEARLY = { paper: 'sufficiency-appendices', period: '2021-22' } as const

export function subjectsOf(): readonly [Subject, ...Subject[]] {
  const data = filesBelow('data')
  const templates = filesBelow('templates')
  const zipped = withReturn(data, files => ({ 'data/returns/ssda903/all.zip': zipSync(files) }))
  const asWorkbooks = withReturn(data, workbooksOf)
  return [
    { name: 'workbooks', ...MONTHLY, files: data, damages: /^data\/(extracts\/2017-01|benchmarks)\/.*xlsx$/ },
    { name: 'sheets as text', ...YEARLY, files: data, damages: /^data\/benchmarks\/.*csv$/ },
    { name: 'plans', ...YEARLY, files: data, damages: /^data\/extracts\/2021-22\/.*xlsx$/ },
    {
      name: 'tables',
      paper: 'sufficiency-strategy-2016',
      period: '2016-12',
      files: data,
      damages: /^data\/extracts\/2016-12\//,
    },
    { name: 'return', ...FROM_RETURN, files: data, damages: /^data\/returns\/ssda903\// },
    { name: 'return in a zip', ...FROM_RETURN, files: zipped, damages: /all\.zip$/ },
    { name: 'return as workbooks', ...FROM_RETURN, files: asWorkbooks, damages: /ssda903\/.*xlsx$/ },
    { name: 'definitions', ...MONTHLY, files: data, damages: /^data\/definitions\/.*yaml$/ },
    { name: 'definitions of a return', ...FROM_RETURN, files: data, damages: /^data\/definitions\// },
    { name: 'commentary', ...MONTHLY, files: data, damages: /^data\/commentary\/2017-01\// },
    {
      name: 'templates',
      ...MONTHLY,
      files: new Map([...data, ...templates]),
      damages: /^templates\/(?!.*examples\.json)/,
    },
  ]
}

function filesBelow(folder: string): Map<string, Uint8Array> {
  return new Map(
    readdirSync(join(REPOSITORY, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(file => [file.slice(REPOSITORY.length + 1), new Uint8Array(readFileSync(file))]),
  )
}

const RETURN = 'data/returns/ssda903/'

/** The return of Northmoor in another form. */
function withReturn(
  data: ReadonlyMap<string, Uint8Array>,
  remake: (files: Record<string, Uint8Array>) => Record<string, Uint8Array>,
): Map<string, Uint8Array> {
  const isReturn = (file: string) => file.startsWith(RETURN)
  const own = [...data].filter(([file]) => isReturn(file))
  return new Map([
    ...[...data].filter(([file]) => !isReturn(file)),
    ...Object.entries(
      remake(Object.fromEntries(own.map(([file, bytes]) => [file.slice(RETURN.length), bytes]))),
    ),
  ])
}

/** A workbook for each year, with a sheet for each table. */
function workbooksOf(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const byYear = Map.groupBy(Object.entries(files), ([file]) => file.split('/')[0] ?? '')
  return Object.fromEntries(
    [...byYear].map(([year, tables]) => {
      const book = utils.book_new()
      for (const [file, bytes] of tables) {
        const rows = new TextDecoder()
          .decode(bytes)
          .trim()
          .split(/\r?\n/)
          .map(line => line.split(','))
        utils.book_append_sheet(
          book,
          utils.aoa_to_sheet(rows),
          (file.split('/')[1] ?? file).replace('.csv', ''),
        )
      }
      return [`${RETURN}${year}.xlsx`, new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))]
    }),
  )
}
