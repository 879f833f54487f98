// The paper of the worked example with its record, and its CSV read back.
import { parse } from 'csv-parse/sync'
import { figuresCsv } from '../../../src/formats/data/figures-csv.ts'
import { realWritten } from './real-paper.ts'

export const [paper, record] = await realWritten()
export const csv: Record<string, string>[] = parse(figuresCsv(paper, record), { columns: true, bom: true })
