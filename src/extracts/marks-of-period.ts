// A mark beside a period accompanies every figure of it: `Sep 2016 (prov)` heads provisional figures. In: the period as
// typed. Out: readings with its marks.
import type { FigureMark } from '../terms/amount.ts'
import type { Reading } from './extract.ts'
import { MARK_OF } from './marks-beside.ts'

const AT_END = /[[(]([a-z. ]+)[\])]\s*$/i

const markOf = (period: string): FigureMark | undefined =>
  MARK_OF.get((AT_END.exec(period)?.[1] ?? '').trim().toLowerCase())

/** Readings with the mark of their period, where they have none of their own. */
export function withMarksOf(period: string, readings: readonly Reading[]): readonly Reading[] {
  const mark = markOf(period)
  if (mark === undefined) return readings
  return readings.map(reading =>
    reading.amount.kind === 'known' && reading.amount.marks === undefined
      ? { ...reading, amount: { ...reading.amount, marks: [mark] } }
      : reading,
  )
}
