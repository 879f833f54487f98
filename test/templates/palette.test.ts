import { describe, expect, it } from 'vitest'
import { templates } from '../drawing/examples.ts'

const { tokens }: { tokens: Record<string, { value: string; why: string }> } = JSON.parse(
  templates.files.get('palette.json') ?? '',
)
const value = (name: string): string => tokens[name]?.value ?? ''

/** WCAG 2.2 relative luminance and contrast ratio. Black on white: 21. */
const light = (hex: string): number =>
  [1, 3, 5]
    .map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0)
const contrast = (a: string, b: string): number =>
  (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05)

describe('palette.json', () => {
  it('gives every token a colour and a reason', () => {
    for (const [name, token] of Object.entries(tokens)) {
      expect(name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
      expect(token.value).toMatch(/^#[0-9A-F]{6}$/)
      expect(token.why.length).toBeGreaterThan(20)
    }
  })

  it.each(['text', 'text-secondary', 'heading', 'link'])('lets %s be read on the page: 4.5 to 1', name => {
    expect(contrast(value(name), value('page'))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(
    Object.keys(tokens).filter(name =>
      /^(rag-[a-z]+|series-\d|flow-.*|bar.*|line-.*|spark|signal-.*|axis)$/.test(name),
    ),
  )('lets %s be seen on the page: 3 to 1', name => {
    expect(contrast(value(name), value('page'))).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['bar', 'bar-current'],
    ['bar-benchmark', 'bar-current'],
    ['flow-in', 'flow-out'],
    ['series-1', 'series-2'],
    ['series-2', 'series-3'],
    ['series-3', 'series-4'],
  ])('distinguishes %s from %s in a mono print: 3 to 1', (a, b) => {
    expect(contrast(value(a), value(b))).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.keys(tokens).filter(name => name.endsWith('-tint') || name === 'panel'))(
    'lets text be read on %s',
    name => {
      expect(contrast(value('text'), value(name))).toBeGreaterThanOrEqual(7)
    },
  )

  it('states the contrasts correctly', () => {
    for (const { value: colour, why } of Object.values(tokens)) {
      const first = /(?:^|[^\d.])(\d+\.\d\d)(?!\d)/.exec(why)?.[1]
      if (first !== undefined && !/Text on it/.test(why))
        expect(contrast(colour, value('page')).toFixed(2)).toBe(first)
    }
  })
})
