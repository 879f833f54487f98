// The pictures of charts with outlines in place of texts.
import { describe, expect, it } from 'vitest'
import { textOutliner } from '../../src/drawing/outline-text.ts'
import { realOutside } from '../workspace.ts'

const outline = async (inside: string): Promise<string> => {
  const outlineText = await textOutliner((await realOutside().templates()).fonts)
  return outlineText(
    `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" role="img" aria-label="A chart &amp; more" font-family="SourceSans3" fill="none">${inside}</svg>`,
  )
}
const numbersIn = (svg: string): number[] =>
  [...(/ d="([^"]*)"/.exec(svg)?.[1] ?? '').matchAll(/-?[\d.]+/g)].map(([number]) => Number(number))
/** The leftmost and rightmost points of a path: every second number is across. */
function acrossOf(svg: string): { left: number; right: number } {
  const across = numbersIn(svg).filter((_, at) => at % 2 === 0)
  return { left: Math.min(...across), right: Math.max(...across) }
}

describe('textOutliner(fonts)', () => {
  it('puts a path in place of a text, with its colour, and leaves every other shape', async () => {
    const svg = await outline(
      '<g fill="#0B0C0C" font-size="12"><text x="10" y="20">Jan</text></g><path d="M0,0L9,9"/>',
    )
    expect(svg).not.toContain('<text')
    expect(svg).toMatch(/<g fill="#0B0C0C" font-size="12"><path d="M[^"]+Z"\/><\/g><path d="M0,0L9,9"\/>/)
  })

  it('stands on the line of the text, and is as high as its capitals', async () => {
    // Source Sans 3 states capitals of 660 units in 1,000 (OS/2, sCapHeight): at 100 pixels from 200 up to 134.
    const down = numbersIn(await outline('<text x="0" y="200" font-size="100">H</text>')).filter(
      (_, at) => at % 2 === 1,
    )
    expect(Math.min(...down)).toBeCloseTo(134, 0)
    expect(Math.max(...down)).toBe(200)
  })

  it('begins, has its middle or ends where the text is placed', async () => {
    const at = (anchor: string) =>
      outline(`<text x="500" y="0" font-size="100" text-anchor="${anchor}">HH</text>`).then(acrossOf)
    const [start, middle, end] = await Promise.all([at('start'), at('middle'), at('end')])
    expect(start.left).toBeGreaterThan(500)
    expect(end.right).toBeLessThan(500)
    // The same text, moved by half of its width and by the whole of it.
    expect(start.left - middle.left).toBeCloseTo(middle.left - end.left, 1)
    expect((middle.left + middle.right) / 2).toBeCloseTo(500, 0)
  })

  it('draws a heavier text heavier', async () => {
    const [plain, heavy] = await Promise.all([
      outline('<text x="0" y="0" font-size="100">H</text>'),
      outline('<text x="0" y="0" font-size="100" font-weight="600">H</text>'),
    ])
    expect(heavy).not.toBe(plain)
    expect(heavy).not.toContain('font-weight')
  })

  it('reads escaped characters as what they stand for', async () => {
    const [and, plain] = await Promise.all([
      outline('<text x="0" y="0">A &amp; B</text>'),
      outline('<text x="0" y="0">A amp B</text>'),
    ])
    expect(acrossOf(and).right).toBeLessThan(acrossOf(plain).right)
  })

  it('leaves a text with a character that the font does not have, for a font that every machine has', async () => {
    const svg = await outline('<text x="0" y="0">漢字</text>')
    expect(svg).toContain('<text x="0" y="0">漢字</text>')
    expect(svg).toContain('font-family="Arial, sans-serif"')
  })

  it('does not repeat the alternative, which is beside the picture', async () => {
    expect(await outline('<path d="M0,0"/>')).not.toMatch(/aria-label|role=/)
  })
})
