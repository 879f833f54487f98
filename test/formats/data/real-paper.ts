// The paper of the worked example, made once, and a copy with changed texts.
import type { Paper } from '../../../src/papers/paper.ts'
import type { PrintedRecord } from '../../../src/papers/printed.ts'
import { monthlyMade } from '../../worked-example/made-monthly-paper.ts'

export const realPaper = async (): Promise<Paper> => (await monthlyMade()).paper
export const realWritten = async (): Promise<[Paper, PrintedRecord]> => {
  const { paper, record } = await monthlyMade()
  return [paper, record]
}

/** A copy in which a function has changed every text; references, values and codes stay the same. */
export function withTexts(paper: Paper, change: (text: string) => string): Paper {
  const kept = new Set([
    'ref',
    'block',
    'id',
    'value',
    'indicator',
    'area',
    'period',
    'cell',
    'chart',
    'status',
    'movement',
    'meaning',
    'state',
    'language',
    'day',
    'reason',
    'numerator',
    'denominator',
    'look',
    'part',
    'kind',
    'holds',
    'number',
  ])
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.has(key) ? value : change(value)
    if (Array.isArray(value)) return value.map(one => walk(one, key))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]))
    return value
  }
  // The figures' own texts stay the same, so that numbers remain numbers.
  return { ...(walk({ ...paper, figures: {} }, '') as Paper), figures: paper.figures }
}
