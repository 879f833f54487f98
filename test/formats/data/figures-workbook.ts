// Writes a single workbook as dataEdition writes it, so that a test does not make all four files to check one.

import { ods } from '../../../src/formats/data/write/ods.ts'
import { xlsx } from '../../../src/formats/data/write/xlsx.ts'
import { writeBook } from '../../../src/formats/data/write-book.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import type { PrintedRecord } from '../../../src/papers/printed.ts'
import { recordOf } from '../../papers/record-of.ts'

const writers = { xlsx, ods } as const

export async function figuresWorkbook(
  paper: Paper,
  format: keyof typeof writers,
  record: PrintedRecord = recordOf(paper),
): Promise<Uint8Array> {
  return writers[format](writeBook(paper, record))
}
