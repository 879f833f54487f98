import { describe, expect, it } from 'vitest'
import type { DrawingChanges } from '../../../src/pdf/finish/redraw.ts'
import { redraw } from '../../../src/pdf/finish/redraw.ts'
import { markOf, traced } from './sample-drawings.ts'

const NOTHING: DrawingChanges = { setAside: new Map(), lineEnds: [], pageNumbers: new Map() }
const text = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && Buffer.from(bytes).toString('latin1')

describe('redraw(drawing, changes)', () => {
  it('leaves a drawing without changes alone', () => {
    expect(redraw(traced('/P <</MCID 0>>BDC 0 0 1 1 re f EMC'), NOTHING)).toBeUndefined()
  })

  it('marks loose painting as an artefact', () => {
    expect(text(redraw(traced('1 w 0 720 1 1 re f 2 w'), NOTHING))).toBe(
      '1 w /Artifact<</Type/Pagination/Subtype/Header>>BDC 0 720 1 1 re f\nEMC 2 w',
    )
  })

  it('sets marked content aside by its opening alone', () => {
    const drawing = traced('/Table <</MCID 0>>BDC 0 0 1 1 re f EMC')
    expect(text(redraw(drawing, { ...NOTHING, setAside: new Map([[markOf(drawing, 0), 'layout']]) }))).toBe(
      '/Artifact<</Type/Layout>>BDC 0 0 1 1 re f EMC',
    )
  })

  it('adds a space after a line’s last letter', () => {
    const drawing = traced('/P <</MCID 0>>BDC BT /F 10 Tf <41> Tj ET EMC')
    expect(text(redraw(drawing, { ...NOTHING, lineEnds: markOf(drawing, 0).lines }))).toBe(
      '/P <</MCID 0>>BDC BT /F 10 Tf <41> Tj <20>Tj ET EMC',
    )
  })

  it('borrows the space where the font has none, and goes back to the font', () => {
    const drawing = traced('/P <</MCID 0>>BDC BT /N 10 Tf <41> Tj ET EMC')
    expect(text(redraw(drawing, { ...NOTHING, lineEnds: markOf(drawing, 0).lines }))).toContain(
      '<41> Tj/F 10 Tf <20>Tj/N 10 Tf ET',
    )
  })
})
