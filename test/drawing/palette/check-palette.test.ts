import { describe, expect, it } from 'vitest'
import { checkPalette } from '../../../src/drawing/palette/check-palette.ts'
import { contrast } from '../../../src/drawing/palette/colour.ts'
import { measurePalette } from '../../../src/drawing/palette/measure.ts'
import { nearestThatPasses } from '../../../src/drawing/palette/nearest.ts'
import { PAIRS, TOKENS } from '../../../src/drawing/palette/pairs.ts'
import { readPalette } from '../../../src/drawing/palette/read-palette.ts'
import { sayProblem } from '../../../src/problems/say-problems.ts'
import { readTemplates } from '../../templates/read-templates.ts'

const json = readTemplates().files.get('palette.json') ?? ''
const { tokens } = JSON.parse(json) as { tokens: Record<string, { value: string; dark?: string }> }
/** The package's palette with some of a council's own colours, on paper or on a dark screen. */
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
  it('reports a brand colour that cannot be read, with the nearest one that can', () => {
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
  it('reports traffic lights that not everyone can distinguish', () => {
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
  it('reports stacked categories that are alike in grey print', () => {
    // Lumas of 130.55 and 116.84 of 255, as light 0.2253 and 0.1774: 0.2753 ÷ 0.2274 = 1.21. By luminance they are 1.48 apart.
    const found = checkPalette(withColours({ 'step-4': { value: '#3DA297' } })).filter(
      one => one.code === 'palette-contrast' && one.facts.where.includes('in grey print'),
    )
    expect(found[0]).toMatchObject({
      code: 'palette-contrast',
      facts: { token: 'step-4', beside: 'step-3', ratio: '1.21', needed: '1.8' },
    })
  })
  it('offers no colour where no lightness passes', () => {
    // A mid-grey page leaves no room for text and three rating colours.
    const found = checkPalette(withColours({ page: { value: '#777777' }, panel: { value: '#222222' } }))
    expect(found.length).toBeGreaterThan(3)
    expect(
      nearestThatPasses(
        'text',
        lightOf(withColours({ page: { value: '#777777' }, panel: { value: '#222222' } })),
      ),
    ).toBeUndefined()
  })
  it('measures the dark screen separately', () => {
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
  it('reports two chart tokens that need the same dark colour', () => {
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
  ])('reports %s', (_, text, entry) => {
    expect(checkPalette(text).map(one => [one.code, one.severity])).toEqual([['palette-invalid', 'error']])
    expect(checkPalette(text)[0]?.origin.entry).toContain(entry)
  })
})
