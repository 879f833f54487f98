// In: drawings as SVG with their texts as outlines. Out: a PNG of each, at twice the size so that it prints sharply. It is the same
// to the byte on every machine: resvg is a program in WebAssembly and uses nothing of the system, no font either.

/** The program that resvg runs; the caller reads it. */
export type PictureProgram = () => Promise<Uint8Array>

const SCALE = 2

/** resvg keeps one program for the whole process, and does not start it again. */
const resvg: { started?: Promise<typeof import('@resvg/resvg-wasm')> } = {}

export async function takePictures(
  svgs: readonly string[],
  fonts: readonly Uint8Array[],
  program: PictureProgram,
): Promise<Uint8Array[]> {
  if (svgs.length === 0) return []
  resvg.started ??= start(program)
  const { Resvg } = await resvg.started
  return svgs.map(svg => {
    // A text that is left has a character that the font does not have: what the font has of it is drawn.
    const font = svg.includes('<text')
      ? { loadSystemFonts: false, fontBuffers: [...fonts], defaultFontFamily: 'Source Sans 3' }
      : { loadSystemFonts: false, fontBuffers: [] }
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: SCALE },
      background: '#FFFFFF',
      font,
    })
    const picture = drawing.render()
    const png = picture.asPng()
    picture.free()
    drawing.free()
    return png
  })
}

async function start(program: PictureProgram): Promise<typeof import('@resvg/resvg-wasm')> {
  const [library, bytes] = await Promise.all([import('@resvg/resvg-wasm'), program()])
  await library.initWasm(new Uint8Array(bytes))
  return library
}
