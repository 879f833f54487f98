// Extracts the rows of a few areas and years from the department's files (../shared/data/dfe-published, Open Government
// Licence v3), for data/benchmarks/dfe.
// Run: node test/worked-example/cut-published.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { REPOSITORY } from '../workspace.ts'

export const PUBLISHED = join(REPOSITORY, '../shared/data/dfe-published/csc-dashboard-2025')
export const FILES = [
  'cla_number_and_rate_per_10k_children.csv',
  'la_cla_placement_stability.csv',
  'la_conviction_health_outcome_cla.csv',
  'la_care_leavers_accommodation_suitability.csv',
  'la_care_leavers_activity.csv',
] as const

const YEARS = ['2021', '2022']
/** The ten statistical neighbours of Barnsley in the department's model of 2025. The invented council replaces it. */
export const NEIGHBOURS = ['372', '384', '357', '371', '332', '894', '840', '390', '807', '394']
const REGION = 'E12000003'

/** The lines as in the file. */
export function cut(text: string): string {
  const body = text.replace(/^\uFEFF/, '')
  const lines = body.split(/\r?\n/)
  const rows: string[][] = parse(body, { relax_column_count: true })
  const [head = []] = rows
  const at = (name: string) => head.indexOf(name)
  const isWanted = (row: readonly string[]) => {
    const level = row[at('geographic_level')]
    return (
      YEARS.includes(row[at('time_period')] ?? '') &&
      (level === 'National' ||
        (level === 'Regional' && row[at('region_code')] === REGION) ||
        NEIGHBOURS.includes(row[at('old_la_code')] ?? ''))
    )
  }
  return `${[lines[0], ...lines.filter((_, line) => line > 0 && isWanted(rows[line] ?? []))].join('\n')}\n`
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(REPOSITORY, 'data/benchmarks/dfe')
  mkdirSync(folder, { recursive: true })
  for (const file of FILES)
    writeFileSync(join(folder, file), cut(readFileSync(join(PUBLISHED, file), 'utf8')))
}
