import { describe, expect, it } from 'vitest'
import { readTemplates } from './read-templates.ts'

const { files } = readTemplates()
const styles = [...files].filter(([path]) => path.startsWith('styles/'))
const all = styles
  .map(([, text]) => text)
  .join('\n')
  .replaceAll(/\/\*[\s\S]*?\*\//g, '')

/** Without what only a screen has: a block ends with the first brace that closes at the start of a line. */
const onPaper = all.replaceAll(/^@media screen[^{]*\{[\s\S]*?^\}/gm, '')

describe('templates/styles', () => {
  it('has on paper no text in ::before or ::after, which a tagged PDF does not hold', () => {
    expect(onPaper).toContain('@media print')
    expect(onPaper).not.toMatch(/::?(before|after)\b|list-style-type:\s*["']/)
  })

  it('uses no mask, opacity or filter: each makes Chromium paint a thing twice or lose its tag', () => {
    expect(all).not.toMatch(/\b(mask|opacity|filter|mix-blend-mode|backdrop-filter)\s*:/)
  })

  it('hides no text that a screen reader would read', () => {
    // On paper there is nothing to skip to, and on paper and a wide screen nothing to fold: these two are not the
    // paper's words. In a card each cell says its header itself, and of two drawings with
    // one alternative a screen shows one.
    expect(
      all
        .replace('.fold > summary { display: none }', '')
        .replaceAll('.skip { display: none }', '')
        .replace('colgroup, thead { display: none }', '')
        .replace('.narrow-drawing { display: none }', '')
        .replace('.chart:has(.narrow-drawing) > .scroll { display: none }', ''),
    ).not.toMatch(/clip-path|clip:|[^-]visibility:\s*hidden|display:\s*none|font-size:\s*0/)
  })

  it('uses no weight that is not in the bundled font', () => {
    expect(
      [...all.matchAll(/font-weight:\s*([^;}\s]+)/g)]
        .map(match => match[1])
        .filter(weight => weight !== '400' && weight !== '600'),
    ).toEqual([])
  })

  it('turns ligatures off for everything, after every font shorthand of an element', () => {
    expect(all).toMatch(/\*\s*\{\s*font-variant-ligatures:\s*none/)
    // The only shorthands are those of the margin boxes, which * does not match.
    expect(all.replaceAll(/@page\s*\{[\s\S]*?\n\}/g, '')).not.toMatch(/\bfont:/)
  })

  it('takes its colours from the palette', () => {
    expect(all).not.toMatch(/#[0-9a-f]{3,8}\b/i)
    const palette: unknown = JSON.parse(files.get('palette.json') ?? '{}')
    const tokens =
      typeof palette === 'object' && palette !== null && 'tokens' in palette
        ? Object.keys(palette.tokens as object)
        : []
    const own = new Set([...all.matchAll(/(--[a-z0-9-]+)\s*:/g)].map(match => match[1]))
    for (const [, name] of all.matchAll(/var\((--[a-z0-9-]+)/g))
      expect([...own, ...tokens.map(token => `--${token}`)]).toContain(name)
  })

  it('prints nothing below 8 pt', () => {
    const sizes = [...all.matchAll(/(?:font-size|--size-[a-z0-9]+):\s*([0-9.]+)pt/g)].map(match =>
      Number(match[1]),
    )
    expect(sizes.length).toBeGreaterThan(10)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8)
  })
})
