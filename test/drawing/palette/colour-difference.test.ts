import { describe, expect, it } from 'vitest'
import { colourDifference, differences } from '../../../src/drawing/palette/colour-difference.ts'

describe('colourDifference(lab, lab)', () => {
  // Sharma, Wu and Dalal 2005, table 1: the pairs that catch the usual mistakes.
  it.each<[number, [number, number, number], [number, number, number], number]>([
    [1, [50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [4, [50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [7, [50, 0, 0], [50, -1, 2], 2.3669],
    [9, [50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [10, [50, 2.49, -0.001], [50, -2.49, 0.001], 7.1792],
    [11, [50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [17, [50, 2.5, 0], [73, 25, -18], 27.1492],
    [20, [50, 2.5, 0], [58, 24, 15], 19.4535],
    [25, [60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [30, [22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [34, [2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('agrees with pair %i of Sharma', (_, a, b, apart) => {
    expect(colourDifference(a, b)).toBeCloseTo(apart, 4)
    expect(colourDifference(b, a)).toBeCloseTo(apart, 4)
  })
})

describe('differences(a, b)', () => {
  // Worked out by shared/check/pdfcheck/palette.mjs.
  it.each([
    ['#7A0019', '#F46A25', 30.1],
    ['#7A0019', '#595959', 18.3],
    ['#F46A25', '#28A197', 25.3],
    ['#12436D', '#801650', 6.5],
    ['#FF0000', '#00B050', undefined],
    ['#12436D', '#F46A25', 50.4],
  ])('of %s and %s are at least %s', (a, b, least) => {
    if (least !== undefined) expect(Math.min(...Object.values(differences(a, b)))).toBeCloseTo(least, 0)
  })
  it('finds usual traffic lights less different than we need', () => {
    const [red, amber, green] = ['#FF0000', '#FFC000', '#00B050'] as const
    expect(
      Math.min(
        ...[differences(red, amber), differences(red, green), differences(amber, green)].flatMap(found =>
          Object.values(found),
        ),
      ),
    ).toBeCloseTo(9.6, 1)
  })
})
