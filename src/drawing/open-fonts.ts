// Opens the fonts of the charts. In: their bytes. Out: the fonts, which measure and outline texts.
import type { Font } from 'fontkit'
import type { Templates } from './templates.ts'

export type ChartFonts = Readonly<Record<keyof Templates['fonts'], Font>>

/** fontkit is imported here and not above, as in draw.ts. */
export async function openFonts({ regular, semibold }: Templates['fonts']): Promise<ChartFonts> {
  const fontkit = await import('fontkit')
  const open = (bytes: Uint8Array): Font => {
    const opened = fontkit.create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    if ('fonts' in opened) throw new Error('A chart font is a font collection; it must be a single font.')
    return opened
  }
  return { regular: open(regular), semibold: open(semibold) }
}
