// Returns for testing the reader: the definitions from data/, files made of lines, and a small return in each
// form.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { utils, write } from 'xlsx'
import { parseYaml } from '../../../src/definitions/parse-yaml.ts'
import { type ReturnDefinition, returnSchema } from '../../../src/definitions/returns.ts'
import type { Return } from '../../../src/extracts/return.ts'
import { type ReturnRead, readCodes, readReturn } from '../../../src/extracts/returns/read-return.ts'
import { sayProblem } from '../../../src/problems/say-problems.ts'
import { sha256 } from '../../../src/terms/sha256.ts'
import { REPOSITORY, SHARED } from '../../workspace.ts'

const DEFINITIONS = join(REPOSITORY, 'data', 'definitions')
export const SETS = join(SHARED, 'data')
export const areThere = existsSync(join(SETS, 'ssda903'))

export const { codes } = readCodes(
  readFileSync(join(DEFINITIONS, 'codes', 'ssda903.csv'), 'utf8'),
  'codes.csv',
)
export const ssda903 = definitionOf('ssda903')
export const annexA = definitionOf('annex-a')

function definitionOf(id: string): ReturnDefinition {
  const { value, problems } = parseYaml(
    id,
    readFileSync(join(DEFINITIONS, 'returns', `${id}.yaml`), 'utf8'),
    returnSchema,
  )
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}

export type Content = string | Uint8Array
const bytesOf = (content: Content) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** Files by their names below the folder of the return. */
export const givenOf = (files: Readonly<Record<string, Content>>, { folder }: ReturnDefinition = ssda903) =>
  Object.entries(files).map(([name, content]) => ({
    file: `data/${folder}/${name}`,
    sha256: sha256(bytesOf(content)),
    bytes: bytesOf(content),
  }))

export const read = (
  files: Readonly<Record<string, Content>>,
  upTo?: number,
  definition = ssda903,
): Promise<ReturnRead> =>
  readReturn(givenOf(files, definition), definition, codes, upTo === undefined ? {} : { upTo })

/** The return. If there is none, the test fails with its problems as the message. */
export function soundOf({ return: one, problems }: ReturnRead): Return {
  if (one === undefined) throw new Error(problems.map(sayProblem).join('\n'))
  return one
}

export const filesBelow = (folder: string, pattern: RegExp): Record<string, Uint8Array> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => pattern.test(name) && statSync(join(folder, name)).isFile())
      .sort()
      .map(name => [name, readFileSync(join(folder, name))]),
  )

/** The rows of a table without their places. */
export const rowsOf = (one: Return, table: string) =>
  (one.tables.get(table) ?? []).map(({ child, year, values }) => ({ child, year, values }))
/** All tables with rows, without the places of the rows. */
export const tablesOf = (one: Return) =>
  Object.fromEntries(
    [...one.tables.keys()]
      .sort()
      .map(table => [table, rowsOf(one, table)])
      .filter(([, rows]) => (rows?.length ?? 0) > 0),
  )

/** Rows read = rows used + rows left out, in every table and file; and the used rows are there. */
export function balances(one: Return): boolean {
  const used = (table: string) =>
    one.accounts.filter(account => account.table === table).reduce((sum, account) => sum + account.used, 0)
  return (
    one.accounts.every(
      ({ read: all, used: kept, leftOut }) =>
        all === kept + leftOut.reduce((sum, { rows }) => sum + rows.length, 0),
    ) && [...one.tables].every(([table, rows]) => rows.length === used(table))
  )
}

export type Lines = readonly (readonly string[])[]
export const csvOf = (lines: Lines): string => lines.map(cells => `${cells.join(',')}\n`).join('')
export const workbookOf = (
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Uint8Array => {
  const book = utils.book_new()
  for (const [name, lines] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(lines.map(cells => [...cells])), name)
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}
export const zipOf = (files: Readonly<Record<string, Content>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, bytesOf(content)])))

const ELEMENTS: Readonly<Record<string, string>> = {
  reviews: 'AREVIEW',
  oc2: 'OC2',
  missing: 'AMISSING',
  'placed-for-adoption': 'AD_PLACED',
  'previous-permanence': 'PERMANENCE',
}
const renamed = (heading: string) => (heading === 'PLACE' ? 'PL' : heading)
const elementOf = (name: string, text: string): string =>
  text === '' ? `<${name} />` : `<${name}>${text}</${name}>`
const elementsOf = (headings: readonly string[], cells: readonly string[], leave: readonly string[]) =>
  headings
    .map((heading, i) => (leave.includes(heading) ? '' : elementOf(renamed(heading), cells[i] ?? '')))
    .join('')

/**
 * The XML of a return's tables: a CHILD for each header, in order; UASC is 1 where the child has a row there.
 */
export function xmlOf(tables: Readonly<Record<string, Lines>>): string {
  const byChild = new Map(
    Object.entries(tables).map(([table, [headings = [], ...rows]]) => [
      table,
      { headings, rows: Map.groupBy(rows, ([child = '']) => child) },
    ]),
  )
  const within = (table: string, child: string) => {
    const { headings = [], rows } = byChild.get(table) ?? {}
    return { headings, rows: rows?.get(child) ?? [] }
  }
  const single = (table: string, child: string) => {
    const { headings, rows } = within(table, child)
    return rows.map(cells => elementsOf(headings, cells, ['CHILD', 'DOB', 'SEX'])).join('')
  }
  const children = (tables.header ?? []).slice(1).map(([child = '', ...cells]) => {
    const header = `<CHILDID>${child}</CHILDID>${elementsOf(byChild.get('header')?.headings.slice(1) ?? [], cells, [])}`
    const uasc = within('uasc', child).rows.length > 0 ? '<UASC>1</UASC>' : '<UASC>0</UASC>'
    const repeated = Object.entries(ELEMENTS).map(([table, element]) => {
      const { headings, rows } = within(table, child)
      return rows
        .map(row => `<${element}>${elementsOf(headings, row, ['CHILD', 'DOB'])}</${element}>`)
        .join('')
    })
    const episodes = within('episodes', child)
    const own = episodes.rows
      .map(row => `<EPISODE>${elementsOf(episodes.headings, row, ['CHILD'])}</EPISODE>`)
      .join('')
    return `<CHILD><HEADER>${header}${uasc}${single('uasc', child)}${single('oc3', child)}${single('ad1', child)}${repeated.join('')}</HEADER>${own}</CHILD>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<EXPSSDA903>\n${children.join('\n')}\n</EXPSSDA903>\n`
}

export const EPISODE_HEADINGS = [
  'CHILD',
  'DECOM',
  'RNE',
  'LS',
  'CIN',
  'PLACE',
  'PLACE_PROVIDER',
  'DEC',
  'REC',
  'REASON_PLACE_CHANGE',
  'HOME_POST',
  'PL_POST',
  'URN',
]
export const HEADER_HEADINGS = ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB']

/**
 * Two children in 2017-18: a boy who moved once and stayed, and an unaccompanied girl who left. Every table
 * of the return has a row.
 */
export const SMALL: Readonly<Record<string, Lines>> = {
  header: [
    HEADER_HEADINGS,
    ['A1', '1', '01/04/2004', 'WBRI', 'A123', '', ''],
    ['B2', '2', '15/06/2001', 'BAFR', 'UN3', '1', '10/02/2018'],
  ],
  episodes: [
    EPISODE_HEADINGS,
    ['A1', '03/01/2017', 'S', 'C1', 'N1', 'U6', 'PR1', '10/05/2017', 'X1', 'CARPL', 'AB1 2CD', 'EF3 4GH', ''],
    ['A1', '10/05/2017', 'B', 'C2', 'N1', 'K2', 'PR4', '', '', '', 'AB1 2CD', 'JK5 6LM', '1234567'],
    ['B2', '20/04/2017', 'S', 'V2', 'N8', 'U6', 'PR4', '31/03/2018', 'E5', '', '', 'EF3 4GH', ''],
  ],
  reviews: [
    ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
    ['A1', '01/04/2004', '31/01/2018', 'PN1'],
    ['B2', '15/06/2001', '18/05/2017', 'PN3'],
  ],
  uasc: [
    ['CHILD', 'SEX', 'DOB', 'DUC'],
    ['B2', '2', '15/06/2001', '14/06/2019'],
  ],
  oc2: [
    [
      'CHILD',
      'DOB',
      'SDQ_SCORE',
      'SDQ_REASON',
      'CONVICTED',
      'HEALTH_CHECK',
      'IMMUNISATIONS',
      'TEETH_CHECK',
      'HEALTH_ASSESSMENT',
      'SUBSTANCE_MISUSE',
      'INTERVENTION_RECEIVED',
      'INTERVENTION_OFFERED',
    ],
    ['A1', '01/04/2004', '14', 'SDQ4', '0', '1', '1', '1', '0', '0', '0', '0'],
  ],
  oc3: [
    ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
    ['B2', '15/06/2001', 'YES', 'F2', 'U1'],
  ],
  ad1: [
    ['CHILD', 'DOB', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
    ['A1', '01/04/2004', '12/07/2017', '02/10/2017', '0', '2', 'MF', 'L11'],
  ],
  'placed-for-adoption': [
    ['CHILD', 'DOB', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    ['A1', '01/04/2004', '12/07/2017', '01/12/2017', 'RD1'],
  ],
  'previous-permanence': [
    ['CHILD', 'DOB', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'],
    ['A1', '01/04/2004', 'P2', '', '05/09/2010'],
  ],
  missing: [
    ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
    ['B2', '15/06/2001', 'M', '02/09/2017', '04/09/2017'],
  ],
}

/** Names of files and sheets as in real returns. */
export const fileNameOf = (table: string): string => table.replaceAll('-', '_')
export const csvFiles = (tables: Readonly<Record<string, Lines>>, year = '2017'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tables).map(([table, lines]) => [`${year}-${fileNameOf(table)}.csv`, csvOf(lines)]),
  )
