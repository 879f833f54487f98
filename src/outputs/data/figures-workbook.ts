// The figures of a paper as a workbook that everyone can read. In: a paper. Out: the bytes of an xlsx or an ods, the same on every run.
import type { Paper } from '../../papers/paper.ts'
import { writeBook } from './write-book.ts'
import { ods } from './write/ods.ts'
import { xlsx } from './write/xlsx.ts'

const writers = { xlsx, ods } as const

export async function figuresWorkbook(paper: Paper, format: keyof typeof writers): Promise<Uint8Array> {
  return writers[format](writeBook(paper))
}
