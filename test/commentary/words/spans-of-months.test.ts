import { describe, expect, it } from 'vitest'
import { spansOfMonths } from '../../../src/commentary/words/spans-of-months.ts'

const said = (span: ReturnType<typeof spansOfMonths>[number]): string => {
  switch (span.is) {
    case 'run':
      return `run of ${span.months}${span.isExact ? ', exactly' : ''}`
    case 'months-of':
      return `${span.count} of ${span.of ?? 'those named'}`
    case 'stretch':
      return `stretch of ${span.months}`
  }
}

describe('spansOfMonths(text)', () => {
  it.each([
    ['for the third month running', ['run of 3, exactly']],
    ['the second consecutive month', ['run of 2, exactly']],
    ['for three months running', ['run of 3']],
    ['for six months in a row', ['run of 6']],
    ['after four consecutive monthly rises', ['run of 4']],
    ['in eight of the ten months', ['8 of 10']],
    ['in two of the last six months', ['2 of 6']],
    ['in all but one of the ten months', ['9 of 10']],
    ['in each of the last three months', ['3 of 3']],
    ['in eight months of the year', ['8 of those named']],
    ['over the last three months', ['stretch of 3']],
    ['in the past two years', ['stretch of 24']],
    ['over the last two quarters', ['stretch of 6']],
    ['a thirteen-month high', ['stretch of 13']],
    ['over the past year', ['stretch of 12']],
    ['within three months of birth', []],
    ['the months were busy', []],
  ])('%s', (text, expected) => expect(spansOfMonths(text).map(said)).toEqual(expected))

  it('keeps the position of each', () => {
    const text = 'Visits fell for the third month running.'
    const [found] = spansOfMonths(text)
    expect(text.slice(found?.at, found?.end)).toBe(found?.text)
    expect(found?.text).toContain('third month running')
  })
})
