// The figures of the young people's version are those of the monthly paper; its sentences are the council's plain words.
import { describe, expect, it } from 'vitest'
import { plainWordsSchema } from '../../../../src/definitions/plain-words.ts'
import { plainSays } from '../../../../src/papers/blocks/plain/plain-item.ts'
import type { PlainTopic } from '../../../../src/papers/paper.ts'
import type { RatedIndicator } from '../../../../src/ratings/rated-indicator.ts'
import { madeOnce } from '../../../made.ts'

const young = await madeOnce('corporate-parenting-young-people', '2017-01')
const monthly = await madeOnce('corporate-parenting-monthly', '2017-01')
const topics = young.paper.blocks.filter((block): block is PlainTopic => block.block === 'plain-topic')
const itemOf = (ref: string) =>
  topics.flatMap(({ items }) => items).find(item => item.ref === ref) ?? expect.fail(`no ${ref}`)

const words = plainWordsSchema.parse({
  indicators: Object.fromEntries(
    monthly.indicators.map(({ definition: { ref } }) => [
      ref,
      { name: 'A name', says: 'It is {figure}.', means: 'It matters.' },
    ]),
  ),
})
const says = (ref: string, change: (one: RatedIndicator) => RatedIndicator = one => one) => {
  const indicator = monthly.indicators.find(({ definition }) => definition.ref === ref) ?? expect.fail(ref)
  return plainSays(change(indicator), { figures: monthly.bearings.figures, plainWords: words })
}

describe('the figures for young people', () => {
  it('are those of the monthly paper, under the same references', () => {
    const figures = Object.values(young.paper.figures)
    // Eight indicators in thirteen months.
    expect(figures.length).toBeGreaterThanOrEqual(8 * 13)
    expect(
      figures.filter(({ ref, text, spoken }) => {
        const same = monthly.paper.figures[ref]
        // A missing figure is a mark in the paper in full, and words here.
        return same === undefined || (text !== same.text && text !== spoken)
      }),
    ).toEqual([])
  })

  it('are each in a cell of a table, so that explain finds them', () => {
    const placed = new Set(young.record.places.map(({ figure }) => figure))
    expect(
      topics.flatMap(({ items }) => items.map(({ figure }) => figure.ref)).filter(ref => !placed.has(ref)),
    ).toEqual([])
  })

  it('are said in plain words, with a word for the rating', () => {
    const { name, says: said, means, rating } = itemOf('6.16')
    // Published: 65.6% in January 2017 and 77.8% in December 2016, red below 90%.
    expect([name, ...said]).toEqual([
      'Visits on time',
      '65.6% of visits were on time.',
      'That is worse than last month. Then it was 77.8%.',
    ])
    expect(means).toContain('social worker')
    expect(rating).toMatchObject({ status: 'red', word: 'Not good enough yet', symbol: '■' })
  })

  it('title each chart by its name and its sentence', () =>
    expect(
      topics.flatMap(({ charts }) => charts.map(({ title, subtitle }) => [title, subtitle])),
    ).toContainEqual(['Visits on time', '65.6% of visits were on time.']))
})

describe('plainSays(indicator, writing)', () => {
  it('says how a figure moved where no movement is good: 484 in December, 482 in January', () =>
    expect(says('6.1')).toEqual(['It is 482.', 'That has gone down. Last month it was 484.']))

  it('says that it is better: 12.8% had three placements or more, and 11.7% have', () =>
    expect(says('8.2')[1]).toBe('That is better than last month. Then it was 12.8%.'))

  it('says that it is the same', () =>
    expect(
      says('8.2', one => ({
        ...one,
        direction: { ...one.direction, movement: 'same', meaning: 'unchanged' },
      }))[1],
    ).toBe('That is the same as last month.'))

  it('says that there is no number, and compares nothing: 7.3 has none since September 2016', () =>
    expect(says('7.3')).toEqual(['We do not have a number for this. We should have one.']))

  it('says the year to date where that is rated, and compares it with no month', () => {
    // 12 of 29 adoptions since April 2016: 41.4%; 33.3% in January.
    expect(says('9.1')).toEqual(['It is 41.4%.'])
  })
})
