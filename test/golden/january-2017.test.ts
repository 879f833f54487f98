// Every figure, rating and arrow of January 2017, compared with results worked out by hand (figures/README.md
// says how).

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { monthlyMade } from '../worked-example/made-monthly-paper.ts'

interface Row {
  readonly ref: string
  readonly kind: string
  readonly period: string
  readonly area: string
  readonly expected: string
  readonly how: string
}

const rows = parse(readFileSync(join(import.meta.dirname, 'figures', 'january-2017.csv'), 'utf8'), {
  columns: true,
}) as Row[]
const { paper, indicators } = await monthlyMade()

function actual({ ref, kind, period, area }: Row): string | undefined {
  const indicator = indicators.find(one => one.definition.ref === ref)
  switch (kind) {
    case 'month':
      return textOrReason(`${ref}@${period}`)
    case 'year':
      return textOrReason(`${ref}@${period.replace('-', '/')}`)
    case 'year-to-date':
      return textOrReason(`${ref}@${period}.ytd`)
    case 'comparator':
      return textOrReason(`${ref}@${period}/${area}`)
    case 'rating':
      return indicator?.rating.status
    case 'year-end-rating':
      return indicator?.yearEnd?.rating.status
    case 'rating-reason':
      return indicator?.rating.notRated
    case 'direction':
      return indicator?.direction.state
    default:
      throw new Error(`the golden file has the unknown kind ${kind}`)
  }
}

function textOrReason(ref: string): string | undefined {
  const figure = paper.figures[ref]
  return figure?.missing?.reason === 'not-yet-due' ? 'not-yet-due' : figure?.text
}

describe('the worked example of January 2017', () => {
  it.each(rows)('$ref $kind $period $area is $expected: $how', row => {
    expect(actual(row)).toBe(row.expected)
  })

  it('has a golden row for every figure that the paper prints', () => {
    const golden = new Set(
      rows
        .filter(row => !['rating', 'year-end-rating', 'rating-reason', 'direction'].includes(row.kind))
        .map(
          row =>
            `${row.ref}@${row.kind === 'year' ? row.period.replace('-', '/') : row.period}${row.kind === 'year-to-date' ? '.ytd' : ''}${row.area === '' ? '' : `/${row.area}`}`,
        ),
    )
    expect(Object.keys(paper.figures).filter(ref => !golden.has(ref))).toEqual([])
  })
})
