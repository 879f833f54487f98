import { describe, expect, it } from 'vitest'
import { figuresUnderTwoNames } from '../../../src/checks/kinds/figures-under-two-names.ts'
import { inMonths, placesOf, share } from '../build.ts'

describe('figuresUnderTwoNames', () => {
  const world = (copy: readonly number[]) => ({
    indicators: [share('6.12'), share('6.13')],
    given: { '6.12': inMonths('2016-08', [97, 96, 93, 94, 97, 92]), '6.13': inMonths('2016-08', copy) },
  })
  it('reports six months that are all the same', () =>
    expect(placesOf(figuresUnderTwoNames, world([97, 96, 93, 94, 97, 92]))).toEqual(['2016-08 97']))
  it('accepts one month that differs', () =>
    expect(placesOf(figuresUnderTwoNames, world([97, 96, 93, 94, 97, 90]))).toEqual([]))
  it('accepts one number in every month', () =>
    expect(
      placesOf(figuresUnderTwoNames, {
        ...world([]),
        given: {
          '6.12': inMonths('2016-08', [0, 0, 0, 0, 0, 0]),
          '6.13': inMonths('2016-08', [0, 0, 0, 0, 0, 0]),
        },
      }),
    ).toEqual([]))
})
