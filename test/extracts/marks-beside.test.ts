import { describe, expect, it } from 'vitest'
import { figureAlone } from '../../src/extracts/marks-beside.ts'

describe('figureAlone(text, unit)', () => {
  it.each([
    ['482', '482', ''],
    ['482 [r]', '482', 'r'],
    ['96.4%(p)', '96.4%', 'p'],
    ['(r) 482', '482', 'r'],
    ['482 [p][r]', '482', 'pr'],
    ['482 [p, r]', '482', 'pr'],
    ['80 (96.4%) [r]', '80 (96.4%)', 'r'],
    ['482 prov.', '482', 'p'],
    ['482 [low reliability]', '482', 'u'],
  ])('%s', (text, alone, marks) => {
    const found = figureAlone(text, 'count')
    expect([found.text, found.marks.join('')]).toEqual([alone, marks])
    expect(found).not.toHaveProperty('note')
  })
  it.each(['12*', '12 **', '12†', '12¹', '12[1]', '12 [note 3]', '12* [r]', '12 [r]*'])(
    '%s has a note',
    text => expect(figureAlone(text, 'count')).toMatchObject({ text: '12', note: expect.any(String) }),
  )
  it.each(['*', '[r]', 'r', '482 [c]', '482 [x, r]', '12 (3)', '482e', '482 b', '=SUM(A1)', 'low'])(
    '%s stays as it is',
    text => expect(figureAlone(text, 'count')).toEqual({ text, marks: [] }),
  )
  it('12p is twelve pence', () => expect(figureAlone('12p', 'money').text).toBe('12p'))
  it.each(['"482"', '="482"', "'482", '“482”'])('%s is a number kept as text', text =>
    expect(figureAlone(text, 'count').text).toBe('482'),
  )
  it('takes no time over a long text', () => {
    const long = `${'1 '.repeat(400)}[${'a, '.repeat(100)}`
    const before = performance.now()
    figureAlone(long, 'count')
    expect(performance.now() - before).toBeLessThan(200)
  })
})
