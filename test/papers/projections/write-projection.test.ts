import { describe, expect, it } from 'vitest'
import { writeProjection } from '../../../src/papers/projections/write-projection.ts'
import { definitionOf, writing } from './projected.ts'

describe('writeProjection(writing, definition)', () => {
  it('has its method in one paragraph with the back-test beside it, its chart and its tables', () => {
    const written = writeProjection(writing, definitionOf('line'))
    expect(written.map(({ part }) => part.part)).toEqual(['text', 'table', 'chart', 'table', 'table'])
    expect(written.flatMap(({ part }) => (part.part === 'table' ? [part.table.id] : []))).toEqual([
      'table-line-back-test',
      'table-line',
      'table-line-cost',
    ])
    expect(written[0]?.part).toMatchObject({
      heading: 'Straight on',
      paragraphs: [
        expect.stringContaining(
          'Nothing changes. The range is made up. Back-test: from what was known at the end of 2019/20 this method would have projected 1325 for the end of 2021/22; the actual number was 1320, 5 fewer. Its range included the actual number in 1 of 1 years; so few years prove little.',
        ),
      ],
    })
  })
  it('says why there is no projection', () =>
    expect(writeProjection(writing, definitionOf('none')).map(({ part }) => part)).toEqual([
      {
        part: 'text',
        heading: 'By flows',
        paragraphs: ['No projection is made because this paper has no return.'],
      },
    ]))
})
