// Programs read the CSV files by the names of their columns, so the columns stay from release to release. The list is kept
// in a file; a change to it is one for the change log.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { DataColumn } from '../../src/formats/data/csvw.ts'
import { csvColumns } from '../../src/formats/data/data-columns.ts'
import { repairColumns } from '../../src/formats/data/repairs-csv.ts'

const FILE = 'test/golden/data-columns.csv'

const lineOf = (file: string, { name, datatype, oneOf = [], isRequired }: DataColumn): string =>
  [
    file,
    name,
    datatype,
    oneOf.map(value => value.replaceAll(',', '')).join(' | '),
    isRequired ? 'required' : '',
  ].join()

it(`the columns of figures.csv and repairs.csv are those of ${FILE}`, () => {
  const [, ...kept] = readFileSync(join(import.meta.dirname, '../..', FILE), 'utf8')
    .trim()
    .split('\n')
  const found = [
    ...csvColumns.map(column => lineOf('figures.csv', column)),
    ...repairColumns.map(column => lineOf('repairs.csv', column)),
  ]
  expect(
    found,
    `A column has changed, and programs read them by name. Write it in CHANGELOG.md, under Change, then change its line in ${FILE}.`,
  ).toEqual(kept)
})
