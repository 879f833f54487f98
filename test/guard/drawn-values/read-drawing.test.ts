// Drawings made by hand, with values that were put into them: what is read back is worked out on paper, 2 px for each.
import { describe, expect, it } from 'vitest'
import { readDrawing } from '../../../src/guard/drawn-values/read-drawing.ts'
import { elementsNamed, pageTree } from '../../../src/guard/finished-page/page-tree.ts'

/** Ticks 0, 50 and 100 at 220, 120 and 20 px down: moved by (30, 10). */
const AXIS =
  '<g stroke="#ddd"><line x1="0" y1="210" x2="400" y2="210"/><line x1="0" y1="110" x2="400" y2="110"/><line x1="0" y1="10" x2="400" y2="10"/></g>' +
  '<g font-size="12" text-anchor="end"><text x="-7" y="214">0%</text><text x="-7" y="114">50%</text><text x="-7" y="14">100%</text></g>'
const MONTHS =
  '<g font-size="12" text-anchor="middle"><text x="50" y="226">Jan</text><text x="50" y="240">16</text><text x="100" y="226">Feb</text><text x="150" y="226">Mar</text></g>'
const drawn = (marks: string, around = AXIS + MONTHS) => {
  const [svg] = elementsNamed(
    pageTree(`<svg width="500" height="260"><g transform="translate(30,10)">${around}${marks}</g></svg>`),
    'svg',
  )
  if (svg === undefined) throw new Error('no svg')
  return svg
}
const bar = (middle: number, top: number, high: number, more = ' fill="#123"') =>
  `<path d="M${middle - 15},${top}h30v${high}h-30Z"${more}/>`
const dot = (x: number, y: number) =>
  `<path transform="translate(${x},${y})" d="M3,0A3,3,0,1,1,-3,0A3,3,0,1,1,3,0" fill="#123"/>`
const figuresOf = (svg: ReturnType<typeof drawn>, kind: string) =>
  readDrawing(svg, kind)?.figures.map(({ value, at }) => [at.join(', '), Math.round(value * 100) / 100])

describe('read from a drawing', () => {
  it('are the heights of bars, and not of the ground behind a number', () => {
    const ground =
      '<path d="M88,190h24v11h-24Z" fill="#FFF"/><text x="100" y="199" text-anchor="middle">[c]</text>'
    expect(figuresOf(drawn(bar(50, 90, 120) + ground + bar(150, 203.97, 6.03)), 'history')).toEqual([
      ['Jan 16', 60],
      ['Mar 16', 3.02],
    ])
  })

  it('is a single bar that was added, and one that stands on nothing', () => {
    const two = bar(50, 90, 120) + bar(150, 110, 100)
    expect(figuresOf(drawn(two), 'history')).toHaveLength(2)
    expect(figuresOf(drawn(two + bar(100, 204, 6)), 'history')).toContainEqual(['Feb 16', 3])
    expect(figuresOf(drawn(two + bar(100, 100, 6)), 'history')).toContainEqual(['Feb 16', 3])
  })

  it('are segments, with the white between them and half of an outline', () => {
    const around = (AXIS + MONTHS).replaceAll('%', '')
    // 10 and 20, each with 0.75 px of white above and below; the second is outlined.
    const stack = bar(50, 190.75, 18.5) + bar(50, 151.25, 37.5, ' fill="#eee" stroke="#000"')
    expect(figuresOf(drawn(stack, around), 'stacked')).toEqual([
      ['Jan 16', 10],
      ['Jan 16', 20],
    ])
  })

  it('are known to four hundredths of a pixel where white is added, and to two where none is', () => {
    // 37 is 74 px. With 0.75 px of white on either side it is 72.5 px high; each length may be rounded up or down by 0.005 px.
    const around = (AXIS + MONTHS).replaceAll('%', '')
    const within = (top: number, high: number) =>
      readDrawing(drawn(bar(50, top, high), around), 'stacked')?.figures.map(one => one.within)
    expect(within(136.75, 72.5)?.[0]).toBeCloseTo(0.02, 5)
    expect(within(136, 74)?.[0]).toBeCloseTo(0.01, 5)
  })

  it('are not the square before the name of a category that the last bar does not draw', () => {
    const swatch = '<path d="M401,86h8v8h-8Z" fill="#456"/><text x="412" y="94">Under 1 [c]</text>'
    const around = (AXIS + MONTHS).replaceAll('%', '')
    expect(figuresOf(drawn(bar(50, 150.75, 58.5) + swatch, around), 'stacked')).toEqual([['Jan 16', 30]])
  })

  it('are the corners of a line and its signs', () => {
    const line = '<path d="M50,110L100,10" stroke="#123"/>'
    expect(figuresOf(drawn(line + dot(50, 110) + dot(100, 10) + dot(150, 60)), 'lines')).toEqual([
      ['Jan 16', 50],
      ['Feb 16', 100],
      ['Mar 16', 75],
      ['Jan 16', 50],
      ['Feb 16', 100],
    ])
  })

  it('are the months between two labels', () => {
    const sparse = `${AXIS}<g text-anchor="middle"><text x="50" y="226">Nov 16</text><text x="110" y="226">Feb 17</text></g>`
    const signs = [50, 70, 90, 110, 130].map(x => dot(x, 110)).join('')
    expect(figuresOf(drawn(signs, sparse), 'control')?.map(([at]) => at)).toEqual([
      'Nov 16',
      'Dec 16',
      'Jan 17',
      'Feb 17',
      'Mar 17',
    ])
  })

  it('is what is solid of a projection', () => {
    const ahead = '<path d="M100,60L150,10" stroke="#123" stroke-dasharray="6,4"/>'
    expect(figuresOf(drawn(`<path d="M50,110L100,60" stroke="#123"/>${ahead}`), 'projection')).toEqual([
      ['Jan 16', 50],
      ['Feb 16', 75],
    ])
  })

  it('are a target and the end of a limit in steps', () => {
    const target = '<line x1="0" y1="60" x2="400" y2="60" stroke="#801650" stroke-dasharray="6,3"/>'
    const limit = '<path d="M0,30L100,30L100,40L400,40" stroke="#505A5F" stroke-dasharray="3,3"/>'
    const read = readDrawing(drawn(bar(50, 90, 120) + target + limit), 'history')
    expect(read?.rules.map(({ value }) => value)).toEqual([75, 85])
  })

  it('are bars that lie, by the numbers at their ends', () => {
    const row = (at: number, wide: number, name: string, text: string) =>
      `<path d="M0,${at}h${wide}v12h-${wide}Z" fill="#888"/><text x="-8" y="${at + 10}" text-anchor="end">${name}</text><text x="${wide + 4}" y="${at + 10}">${text}</text>`
    const rows =
      row(0, 200, 'Here', '100.0') + row(20, 150, 'There', '75.0') + row(40, 100, 'Elsewhere', '[c]')
    expect(figuresOf(drawn(rows, ''), 'ranked')).toEqual([
      ['Here', 100],
      ['There', 75],
      ['Elsewhere', 50],
    ])
  })

  it('is a trend that its bars do not give', () => {
    const bars = bar(50, 190, 20) + bar(100, 170, 40) + bar(150, 150, 60)
    const trend = (to: number) => `<path d="M50,190L150,${to}" stroke="#123" stroke-dasharray="8,3"/>`
    expect(readDrawing(drawn(bars + trend(150)), 'flows')?.trendsOfOthers).toBe(0)
    expect(readDrawing(drawn(bars + trend(140)), 'flows')?.trendsOfOthers).toBe(1)
  })

  it('is nothing where there is nothing to measure by', () =>
    expect(readDrawing(drawn('<path d="M0,13L6,15"/>', ''), 'sparkline')).toBeUndefined())
})
