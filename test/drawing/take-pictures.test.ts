// Pictures of drawings, without a browser.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { takePictures } from '../../src/drawing/take-pictures.ts'
import { readTemplates } from '../templates/read-templates.ts'
import { realOutside } from '../workspace.ts'

const { regular, semibold } = readTemplates().fonts
const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" viewBox="0 0 60 30" fill="none" font-family="Arial, sans-serif">${inside}</svg>`
const take = (...insides: string[]) =>
  takePictures(insides.map(drawing), [regular, semibold], realOutside().pictureProgram)
const text = (words: string) => `<text x="2" y="20" font-size="16" fill="#000">${words}</text>`

describe('takePictures(svgs, fonts, program)', () => {
  it('gives the same bytes on every machine', async () => {
    const [png = new Uint8Array()] = await take(
      '<rect x="5" y="5" width="20.5" height="10" fill="#005EA5"/><path d="M0 0L60 30" stroke="#222" stroke-dasharray="3,2"/>',
    )
    // As it was on x86-64 under Linux.
    expect(createHash('sha256').update(png).digest('hex')).toMatchInlineSnapshot(
      `"cf4496cde5969f3eec0ddac9e23adc69578b9d4d85dfcb6d01482dddbadb7df0"`,
    )
  })
  it('takes no picture of an address', async () => {
    const [plain, hostile] = await take(
      '<g/>',
      '<image href="file:///etc/hostname" width="9" height="9"/><image href="http://127.0.0.1:9/" width="9" height="9"/><script>1</script>',
    )
    expect(hostile).toEqual(plain)
  })
  it('draws a text that is left, as far as the font has its characters', async () => {
    const [empty, words, unknown] = await take('<g/>', text('Łódź'), text('Łódź \u4e2d'))
    expect(words).not.toEqual(empty)
    expect(unknown).not.toEqual(empty)
  })
  it('reads no program where there is nothing to take', async () => {
    const never = () => Promise.reject(new Error('it was read'))
    expect(await takePictures([], [], never)).toEqual([])
  })
})
