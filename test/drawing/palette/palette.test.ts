import { describe, expect, it } from 'vitest'
import { checkPalette } from '../../../src/drawing/palette/check-palette.ts'
import { contrast } from '../../../src/drawing/palette/colour.ts'
import { difference, differences } from '../../../src/drawing/palette/difference.ts'
import { measurePalette } from '../../../src/drawing/palette/measure.ts'
import { nearestThatPasses } from '../../../src/drawing/palette/nearest.ts'
import { PAIRS, TOKENS } from '../../../src/drawing/palette/pairs.ts'
import { readPalette } from '../../../src/drawing/palette/read-palette.ts'
import { sayMeasured } from '../../../src/drawing/palette/say-measured.ts'
import { sayProblem } from '../../../src/problems/sentences.ts'
import { readTemplates } from '../../templates/read-templates.ts'

const json = readTemplates().files.get('palette.json') ?? ''
const { tokens } = JSON.parse(json) as { tokens: Record<string, { value: string; dark?: string }> }
/** The palette of the package with some colours of a council's own, on paper or on a dark screen. */
const withColours = (own: Record<string, { value?: unknown; dark?: unknown } | undefined>) =>
  JSON.stringify({
    tokens: Object.fromEntries([
      ...Object.entries(tokens).map(([name, token]) => [
        name,
        name in own ? own[name] && { ...token, ...own[name] } : token,
      ]),
      ...Object.entries(own).filter(([name]) => !(name in tokens)),
    ]),
  })
const lightOf = (text: string) => readPalette(text).palette?.light ?? new Map()

describe('contrast(a, b)', () => {
  // Worked out by shared/check/pdfcheck/palette.mjs, which is no part of this program.
  it.each([
    ['#0B0C0C', '#FFFFFF', 19.59],
    ['#7A0019', '#FFFFFF', 11.4],
    ['#F46A25', '#FFFFFF', 3.03],
    ['#28A197', '#FFFFFF', 3.17],
    ['#FFC000', '#FFFFFF', 1.64],
    ['#12436D', '#801650', 1.05],
    ['#F46A25', '#28A197', 1.05],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1)
    expect(contrast(b, a)).toBe(contrast(a, b))
  })
})

describe('difference(lab, lab)', () => {
  // Sharma, Wu and Dalal 2005, table 1: the pairs that find the usual mistakes.
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
    expect(difference(a, b)).toBeCloseTo(apart, 4)
    expect(difference(b, a)).toBeCloseTo(apart, 4)
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
  it('tells usual traffic lights apart by less than we ask', () => {
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

describe('sayMeasured(found, needed, decimals)', () => {
  it.each([
    [19.586, 4.5, 2, '19.59'],
    [4.4999, 4.5, 2, '4.49'],
    [4.5, 4.5, 2, '4.50'],
    [14.96, 15, 1, '14.9'],
  ])('%d of %d needed', (found, needed, decimals, said) =>
    expect(sayMeasured(found, needed, decimals)).toBe(said),
  )
})

describe('the palette of the package', () => {
  it('passes, on paper and on a dark screen', () => {
    expect(checkPalette(json).map(sayProblem)).toEqual([])
    expect(measurePalette(readPalette(json).palette ?? { light: new Map() })).toHaveLength(2 * PAIRS.length)
  })
  it('has a dark colour for each of its tokens, and every token that templates use', () => {
    for (const [name, token] of Object.entries(tokens)) expect(token.dark, name).toMatch(/^#[0-9A-F]{6}$/)
    for (const name of TOKENS) expect(tokens, name).toHaveProperty(name)
  })
})

describe('checkPalette(json)', () => {
  it('tells a brand colour that cannot be read, with the nearest that can', () => {
    const [found, ...others] = checkPalette(withColours({ link: { value: '#00A3AD' } }))
    expect(others.map(one => one.code)).toEqual(['palette-contrast'])
    expect(found).toMatchObject({
      code: 'palette-contrast',
      severity: 'error',
      origin: { file: 'templates/palette.json', entry: 'tokens.link.value' },
      facts: {
        token: 'link',
        colour: '#00A3AD',
        beside: 'page',
        ratio: '3.07',
        needed: '4.5',
        where: 'links',
        screen: 'light',
      },
    })
    const nearest = found?.code === 'palette-contrast' ? (found.facts.nearest ?? '') : ''
    expect(contrast(nearest, '#FFFFFF')).toBeGreaterThanOrEqual(4.5)
    expect(checkPalette(withColours({ link: { value: nearest } }))).toEqual([])
  })
  it('tells traffic lights that not everyone tells apart', () => {
    const found = checkPalette(
      withColours({
        'rag-red': { value: '#FF0000' },
        'rag-amber': { value: '#C46200' },
        'rag-green': { value: '#00853C' },
      }),
    )
    const apart = found.filter(one => one.code === 'palette-difference')
    expect(apart.length).toBeGreaterThan(0)
    for (const one of apart) expect(Number(one.facts.difference)).toBeLessThan(15)
  })
  it('offers nothing where no lightness passes', () => {
    // A page in the middle of the greys leaves no room for text and three colours of rating.
    const found = checkPalette(withColours({ page: { value: '#777777' }, panel: { value: '#222222' } }))
    expect(found.length).toBeGreaterThan(3)
    expect(
      nearestThatPasses(
        'text',
        lightOf(withColours({ page: { value: '#777777' }, panel: { value: '#222222' } })),
      ),
    ).toBeUndefined()
  })
  it('measures the dark screen by itself', () => {
    expect(checkPalette(withColours({ link: { dark: '#1A65A6' } }))[0]).toMatchObject({
      code: 'palette-contrast',
      origin: { entry: 'tokens.link.dark' },
      facts: { screen: 'dark' },
    })
  })
  it('needs no dark colours: then the page is light on every screen', () => {
    const light = JSON.stringify({
      tokens: Object.fromEntries(Object.entries(tokens).map(([name, { value }]) => [name, { value }])),
    })
    expect(checkPalette(light)).toEqual([])
    expect(readPalette(light).palette?.dark).toBeUndefined()
  })
  it('tells two tokens of a chart that one dark colour cannot serve', () => {
    expect(checkPalette(withColours({ spark: { dark: '#FFFFFF' } }))).toMatchObject([
      {
        code: 'palette-invalid',
        origin: { entry: 'tokens.spark' },
        facts: { found: 'the dark colour #FFFFFF' },
      },
    ])
  })
  it.each([
    ['no JSON', '{', 'tokens'],
    ['no tokens', '{}', 'tokens'],
    ['a colour by name', withColours({ link: { value: 'blue' } }), 'tokens.link'],
    [
      'a colour that ends the style sheet',
      withColours({ link: { value: '#000000}</style>' } }),
      'tokens.link',
    ],
    ['a token left out', withColours({ axis: undefined }), 'tokens.axis'],
    ['a name of capitals', withColours({ Brand: { value: '#000000' } }), 'tokens.Brand'],
  ])('tells %s', (_, text, entry) => {
    expect(checkPalette(text).map(one => [one.code, one.severity])).toEqual([['palette-invalid', 'error']])
    expect(checkPalette(text)[0]?.origin.entry).toContain(entry)
  })
})
