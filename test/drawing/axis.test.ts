import { describe, expect, it } from 'vitest'
import { axisFor, closeAxisFor, scaleFor } from '../../src/drawing/axis.ts'

describe('axisFor(values, printed)', () => {
  it.each([
    [[98.6, 55.6], ['98.6%'], ['0%', '20%', '40%', '60%', '80%', '100%']],
    [[30, 9], ['30'], ['0', '10', '20', '30']],
    [[1], ['1'], ['0', '1']],
    [[0.1, 0.3], ['0.1%'], ['0.0%', '0.1%', '0.2%', '0.3%']],
    [[1234567], ['1,234,567'], ['0', '250,000', '500,000', '750,000', '1,000,000', '1,250,000']],
    [[12, -18], ['+12'], ['−20', '−10', '0', '10', '20']],
    [[2500], ['£2,500'], ['£0', '£500', '£1,000', '£1,500', '£2,000', '£2,500']],
    [[0, 0], ['0'], ['0']],
    [[], [], ['0']],
  ])('%j is %j: %j', (values, printed, texts) => {
    expect(axisFor(values, printed).texts).toEqual(texts)
  })

  it('keeps room over the top tick and under the bottom tick', () => {
    const scale = scaleFor(axisFor([100], ['100%']), 120, 20, 0)
    expect([scale.y(100), scale.y(0)]).toEqual([20, 120])
  })
})

describe('closeAxisFor(values, printed)', () => {
  it.each([
    // A step of 2.5 would need six intervals, from 87.5 to 102.5.
    [[89.2, 102.3], ['98.2%'], ['85%', '90%', '95%', '100%', '105%']],
    // Whole figures have whole ticks, though a limit is 11.4.
    [[11.4, 14.6], ['12'], ['11', '12', '13', '14', '15']],
    [[-2.3, 5.1], ['3'], ['−4', '−2', '0', '2', '4', '6']],
    [[0, 0], ['0'], ['0', '1']],
    [[7], ['7'], ['6', '7', '8']],
    [[], [], ['0', '1']],
  ])('%j is %j: %j', (values, printed, texts) => {
    expect(closeAxisFor(values, printed).texts).toEqual(texts)
  })
})
