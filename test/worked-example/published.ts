// The figures of the published report. In: the two CSV files of /work/shared/data/january-2017. Out: a lookup by
// reference and period.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** As printed, without the percent sign; an empty text where the report prints nothing or "-". */
export interface PublishedRow {
  readonly ref: string
  /** `2016-01` … `2017-03`, `2013/14`, `2016/17 YTD`, `SN AVE`, `BEST SN`, `NAT AVE`, `NAT TOP QTILE`. */
  readonly period: string
  readonly numerator: string
  readonly denominator: string
  readonly value: string
}

export interface Published {
  readonly monthly: readonly PublishedRow[]
  readonly summary: readonly Readonly<Record<string, string>>[]
}

/** A folder next to the repository, not in it. */
export const publishedFolder = join(import.meta.dirname, '../../../shared/data/january-2017')

export const readPublished = (folder: string = publishedFolder): Published => ({
  monthly: readCsv(join(folder, 'monthly.csv')),
  summary: readCsv(join(folder, 'summary.csv')),
})

/** Every value stays text, so that 6.10 does not become 6.1. */
function readCsv<Row>(file: string): Row[] {
  return parse(readFileSync(file, 'utf8'), { columns: true })
}

/** A row of a topic page; all its texts are empty where the report has no such row. */
export const topicPage = (published: Published, ref: string, period: string): PublishedRow =>
  published.monthly.find(row => row.ref === ref && row.period === period) ?? {
    ref,
    period,
    numerator: '',
    denominator: '',
    value: '',
  }

/** A cell of the scorecard. */
export const scorecard = (published: Published, ref: string, column: string): string =>
  published.summary.find(row => row['ref'] === ref)?.[column] ?? ''
