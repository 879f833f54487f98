// Two published editions of one table, three months apart (../shared/data/sufficiency-strategy): a closed
// year restated because a row was redefined, two year-to-date counts that fell, one row added and one
// withdrawn. Cells are read as printed: `44/ 32%`, `-`, `105 YTD`.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/verbs/compare.ts'
import { SHARED } from '../workspace.ts'
import { type Files, memoryOutside, publish } from './workspace.ts'

const EDITIONS = join(SHARED, 'data', 'sufficiency-strategy')
const isThere = existsSync(EDITIONS)
const PAPER = 'discharges'

/**
 * Rows by a reference of our own: the first edition's row "returned home to live with birth parent" took in
 * the one below it.
 */
const REFS: readonly [string, RegExp][] = [
  ['R.1', /^Returned Home to live with birth parent/],
  ['R.2', /^Returned Home to live with person/],
  ['R.3', /^Adopted/],
  ['R.4', /^Alternative permanent care/],
  ['R.5', /^Transition/],
  ['R.6', /^Becoming an 18/],
  ['R.7', /^All Other/],
  ['R.8', /^To live with parents, relatives/],
  ['R.9', /^Total/],
]

interface Cell {
  readonly row_label: string
  readonly period_end: string
  readonly printed: string
}

function edition(name: string, month: string): Files {
  const cells = parse(readFileSync(join(EDITIONS, `${name}-table-05_discharges-by-reason.csv`), 'utf8'), {
    columns: true,
  }) as Cell[]
  const rows = REFS.flatMap(([ref, label]) => {
    const own = cells.filter(cell => label.test(cell.row_label))
    const at = (end: string) => own.find(cell => cell.period_end.startsWith(end))?.printed ?? ''
    return own.length === 0
      ? []
      : [
          {
            ref,
            name: own[0]?.row_label ?? '',
            years: ['2014-03', '2015-03', '2016-03'].map(at),
            now: at(month),
          },
        ]
  })
  const indicator = ({ ref, name }: (typeof rows)[number]) => `  - ref: "${ref}"
    name: ${JSON.stringify(name)}
    short: ${JSON.stringify(name.slice(0, 40))}
    definition: ${JSON.stringify(`${name}: children in the year.`)}
    unit: count
    polarity: none
    owner: Head of Service
    method: { kind: count, measure: "${ref}" }
    year-to-date: sum
    annual: sum
    targets: [{ state: none }]`
  const source = (id: string, form: string) =>
    `id: ${id}\ntitle: ${id}\nfolder: extracts/{period}\nfile: ${id}.csv\ntables:\n  - layout: periods-across\n    header: { find: [Ref] }\n    periods: { form: ${form} }\n    rows: { heading: Ref, indicators: true }\n`
  const csv = (headings: readonly string[], cellsOf: (row: (typeof rows)[number]) => readonly string[]) =>
    [['Ref', ...headings], ...rows.map(row => [row.ref, ...cellsOf(row)])]
      .map(line => line.join(';'))
      .join('\r\n')
  return {
    'data/definitions/sources/discharge-years.yaml': source('discharge-years', 'financial-year'),
    'data/definitions/sources/discharges-now.yaml': source('discharges-now', 'year-to-date'),
    'data/definitions/indicators/discharges.yaml': `topic: Discharges by reason\nindicators:\n${rows.map(indicator).join('\n')}\n`,
    [`data/definitions/papers/${PAPER}.yaml`]: `id: ${PAPER}\ntitle: Discharges\ncommittee: Panel\nlook: performance-report\nsources: [discharge-years, discharges-now]\nmonths-shown: { before: 0, to-year-end: false }\nyears-shown: 3\nblocks:\n  - block: topic\n    id: discharges\n    title: Discharges by reason\n    indicators: [${rows.map(({ ref }) => `"${ref}"`).join(', ')}]\n`,
    [`data/extracts/${month}/discharge-years.csv`]: csv(['2013/14', '2014/15', '2015/16'], row => row.years),
    [`data/extracts/${month}/discharges-now.csv`]: csv([month], row => [row.now]),
  }
}

describe.skipIf(!isThere)(
  'compare(paper) of the September and December 2016 editions [skipped where ../shared is not there]',
  () => {
    it('shows the restated year, the two totals that fell, the rows redefined, added and withdrawn, and nothing else', async () => {
      const files: Files = edition('sep2016', '2016-09')
      await publish(files, { paper: PAPER, period: '2016-09' })
      Object.assign(files, edition('dec2016', '2016-12'))
      const found = await compare({ paper: PAPER, period: '2016-12' }, memoryOutside(files))
      // By hand from the two printed tables: 19 of 2015/16 became 56, which is 19 and the 37 of the row below
      // it.
      expect(
        found?.changed.map(({ ref, was, is, causes }) => [ref, was.text, is.text, ...causes].join(' ')),
      ).toEqual(['R.1@2015/16 19 56 data'])
      // Since April: special guardianship and the like 19 in September, 16 in December; became 18: 20, then
      // 13. A count since April cannot fall.
      expect(found?.toApprove.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
        'cumulative-fell R.4@2016-12.ytd',
        'cumulative-fell R.6@2016-12.ytd',
        'year-restated R.1@2015/16',
        'redefined R.1',
        'redefined R.4',
        'added R.8',
        'withdrawn R.2',
      ])
      expect(found?.toApprove[0]?.sentence).toContain(
        'was 19 for April 2016 to September 2016 and is 16 for April 2016 to December 2016',
      )
      expect(found?.flips).toEqual([])
      expect(found?.nothingChanged).toBe(false)
    })
  },
)
