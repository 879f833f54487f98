import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { fontFaces } from '../../../src/formats/html/font-faces.ts'
import { cutUsualFonts, subsetFonts } from '../../../src/formats/html/subset-fonts.ts'
import { readTemplates } from '../../templates/read-templates.ts'

const { fonts } = readTemplates()
const opened = (bytes: Uint8Array) => {
  const font = fontkit.create(Buffer.from(bytes))
  return 'fonts' in font ? expect.fail('a collection') : font
}
const has = (bytes: Uint8Array, text: string) =>
  [...text].filter(character => opened(bytes).hasGlyphForCodePoint(character.codePointAt(0) ?? 0)).join('')
const widthOf = (bytes: Uint8Array, text: string, features: string[]) =>
  opened(bytes).layout(text, features).advanceWidth

describe('subsetFonts(fonts, texts)', async () => {
  const subset = await subsetFonts(fonts, ['Łódź', 'Zoe\u0308 in ∆'])

  it.each(['regular', 'semibold'] as const)('keeps in the %s font each character of the texts', weight => {
    expect(has(subset[weight], 'Łódź∆')).toBe('Łódź∆')
  })
  it('keeps a letter and its accent as one too, where they are written as two', () => {
    expect(has(subset.regular, '\u0308ë')).toBe('\u0308ë')
  })
  it('keeps every figure, and the signs that a template may write as an entity or an escape', () => {
    expect(has(subset.semibold, '0123456789%£é—\u00a0')).toBe('0123456789%£é—\u00a0')
  })
  it('leaves out what the texts do not have', () => {
    expect(has(fonts.regular, 'ж')).toBe('ж')
    expect(has(subset.regular, 'ж')).toBe('')
  })
  it('leaves out a character that the whole font does not have either', async () => {
    expect(has(fonts.regular, '中')).toBe('')
    expect(has((await subsetFonts(fonts, ['中'])).regular, '中')).toBe('')
  })
  it('keeps figures of one width', () => {
    const tabular = (text: string) => widthOf(subset.regular, text, ['tnum'])
    expect(tabular('1111')).toBe(tabular('8888'))
    expect(tabular('1111')).toBe(widthOf(fonts.regular, '1111', ['tnum']))
  })
  it('gives less than 12 kB for each font, and the same bytes every time', async () => {
    expect(subset.regular.byteLength).toBeLessThan(12_000)
    expect(subset.semibold.byteLength).toBeLessThan(12_000)
    expect(await subsetFonts(fonts, ['Łódź', 'Zoe\u0308 in ∆'])).toEqual(subset)
  })
  it('gives fonts that a page names WOFF2, where the whole ones are TrueType', () => {
    expect(fontFaces(subset).match(/format\("\w+"\)/g)).toEqual(['format("woff2")', 'format("woff2")'])
    expect(fontFaces(fonts).match(/format\("\w+"\)/g)).toEqual(['format("truetype")', 'format("truetype")'])
  })
})

describe('the usual fonts', () => {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

  it('are those of the package, cut to the usual characters', async () => {
    const cut = await cutUsualFonts(fonts)
    await expect(`// Source Sans 3, cut to the usual characters: WOFF2 in base64. Made by subset-fonts.ts; test/formats/html/subset-fonts.test.ts makes it again with --update.
export const usualFonts = {
  regular:
    '${base64(cut.regular)}',
  semibold:
    '${base64(cut.semibold)}',
}
`).toMatchFileSnapshot('../../../src/formats/html/usual-fonts.ts')
  })
  it('are taken for texts without any other character', async () => {
    const usual = await cutUsualFonts(fonts)
    expect(await subsetFonts(fonts, ['■ ≥ 98.2%\n[a]^b\\c-d', 'Zoë – €5'])).toEqual(usual)
    expect(await subsetFonts(fonts, ['Łódź'])).not.toEqual(usual)
    expect(await subsetFonts(fonts, ['Zoe\u0308'])).not.toEqual(usual)
    expect(await subsetFonts(fonts, ['中'])).toEqual(usual)
  })
})
