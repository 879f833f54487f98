import { describe, expect, it } from 'vitest'
import { slotLabels } from '../../src/drawing/slot-labels.ts'

/** About the width of 12 px type. */
const widthOf = (text: string): number => 6 * [...text].length
const labelled = (texts: readonly string[], width = 540, overhang = 11) =>
  slotLabels(
    texts.map(text => ({ text, isCurrent: false })),
    width / texts.length,
    widthOf,
    { overhang },
  )
const shownAt = (lines: readonly (readonly string[])[]) =>
  lines.flatMap((each, at) => (each.length > 0 ? [at] : []))
const series = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at))
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

describe('slotLabels(labels, slot, widthOf)', () => {
  const forms: readonly (readonly [string, (at: number) => string])[] = [
    ['2021/22', at => `${1990 + at}/${String((91 + at) % 100).padStart(2, '0')}`],
    ['31 March 2022', at => `31 March ${1990 + at}`],
    ['Year to 31 March 2022', at => `Year to 31 March ${1990 + at}`],
    ['Q1 2016/17', at => `Q${(at % 4) + 1} ${2010 + Math.floor(at / 4)}/${11 + Math.floor(at / 4)}`],
    ['Jan 17', at => `${MONTHS[at % 12]} ${10 + Math.floor(at / 12)}`],
    ['April to December 2016', at => `April to December ${1990 + at}`],
  ]
  it.each(
    forms.flatMap(([form, text]) => [7, 10, 12, 15, 24, 36].map(count => [form, count, text] as const)),
  )('shows the last of %s, %i of them, and others at even distances, whole', (_, count, text) => {
    const texts = series(count, text)
    const lines = labelled(texts)
    const shown = shownAt(lines)
    expect(shown.at(-1)).toBe(count - 1)
    expect(shown.length).toBeGreaterThanOrEqual(3)
    expect(new Set(shown.slice(1).map((at, i) => at - (shown[i] ?? 0))).size).toBe(1)
    expect(lines.flat().join(' ')).not.toContain('…')
  })
  it('leaves out no name of a category', () => {
    const names = series(12, at => `Placement of kind ${'ABCDEFGHIJKL'[at]}`)
    expect(shownAt(labelled(names))).toHaveLength(12)
  })
  it('cuts no two names to the same', () => {
    const names = series(6, at => `Interdisciplinary-commission ${'ABCDEF'[at]}`)
    const lines = labelled(names, 240)
    expect(new Set(lines.map(each => each.join(' '))).size).toBe(6)
  })
})
