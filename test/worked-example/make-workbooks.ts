// Makes the workbooks of the worked example. In: the published figures and the register. Out: .xlsx files in
// data/.
// Run it again after a change here: node test/worked-example/make-workbooks.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { indicatorFileSchema } from '../../src/definitions/indicator-definition.ts'
import { benchmarkSheets, populationSheets } from './benchmark-workbooks.ts'
import { costsAndPlanSheets } from './costs-and-plan-workbook.ts'
import { deliveryPlanSheets } from './delivery-plan-workbook.ts'
import { exampleSheets } from './example-workbook.ts'
import { monthlySheets } from './monthly-workbook.ts'
import { type Published, readPublished } from './published.ts'
import { sufficiencySheets } from './sufficiency-workbook.ts'
import { bytesOf } from './workbook.ts'

export const repository = join(import.meta.dirname, '../..')

/** Paths inside the repository, with the bytes of each workbook. */
export function makeWorkbooks(
  published: Published,
  names: ReadonlyMap<string, string>,
): Map<string, Uint8Array> {
  return new Map([
    [
      'data/extracts/2017-01/corporate-parenting-monthly.xlsx',
      bytesOf('Corporate parenting: monthly figures', monthlySheets(published, names)),
    ],
    [
      'data/benchmarks/corporate-parenting-benchmarks.xlsx',
      bytesOf('Corporate parenting: benchmarks', benchmarkSheets(published, names)),
    ],
    ['data/benchmarks/population.xlsx', bytesOf('Population aged 0 to 17', populationSheets())],
    [
      'data/extracts/2016-12/sufficiency-tables.xlsx',
      bytesOf('Sufficiency strategy: tables of December 2016', sufficiencySheets()),
    ],
    [
      'data/extracts/2021-22/northmoor-costs-and-plan.xlsx',
      bytesOf('Sufficiency strategy: unit costs and planned numbers', costsAndPlanSheets()),
    ],
    [
      'data/extracts/2021-22/delivery-plan.xlsx',
      bytesOf('Sufficiency strategy: delivery plan', deliveryPlanSheets()),
    ],
    [
      'data/standard/example/data/extracts/2026-10/corporate-parenting.xlsx',
      bytesOf('Corporate parenting: monthly figures', exampleSheets()),
    ],
  ])
}

/** The short name of each indicator of the report, in the report's order. */
export function namesInRegister(published: Published): Map<string, string> {
  const folder = join(repository, 'data/definitions/indicators')
  const indicators = readdirSync(folder).flatMap(
    file => indicatorFileSchema.parse(parse(readFileSync(join(folder, file), 'utf8'))).indicators,
  )
  return new Map(
    published.summary.map(row => {
      const ref = row['ref'] ?? ''
      return [ref, indicators.find(indicator => indicator.ref === ref)?.short ?? ref]
    }),
  )
}

if (import.meta.main) {
  const published = readPublished()
  for (const [file, bytes] of makeWorkbooks(published, namesInRegister(published))) {
    writeFileSync(join(repository, file), bytes)
    console.log(`${file}: ${bytes.length} bytes`)
  }
}
