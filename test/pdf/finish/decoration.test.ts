import { describe, expect, it } from 'vitest'
import { dropDecoration, findRepeatedCells } from '../../../src/pdf/finish/decoration.ts'
import type { MarkedContent } from '../../../src/pdf/finish/drawing.ts'
import { Ref } from '../../../src/pdf/finish/objects.ts'
import type { Tag } from '../../../src/pdf/finish/tag.ts'
import { drawingOf, mark, sketch, tag } from './sample-drawings.ts'

const text = (words: string): Tag => tag('NonStruct', [mark(words)])

describe('dropDecoration(tag)', () => {
  it('drops borders and backgrounds, and keeps charts and bullets', () => {
    const printed = tag('Document', [
      tag('Table', [mark(), tag('Caption', [mark('c')])]),
      tag('Figure', [mark()]),
      tag('Lbl', [mark()]),
    ])
    expect(sketch(dropDecoration(printed))).toEqual({
      Document: [{ Table: [{ Caption: ['c'] }] }, { Figure: [''] }, { Lbl: [''] }],
    })
  })

  it('turns the frame around a chart and its caption into a division, without its background', () => {
    const frame = tag('Figure', [mark(), tag('Figure', [mark()]), tag('Caption', [text('c')])])
    expect(sketch(dropDecoration(frame))).toEqual({
      Div: [{ Figure: [''] }, { Caption: [{ NonStruct: ['c'] }] }],
    })
  })
})

describe('findRepeatedCells(tag)', () => {
  const onPage = (page: number, words: string): MarkedContent => ({
    ...mark(words),
    drawing: drawingOf('', { ref: new Ref(page), box: [0, 0, 1, 1] }),
  })

  it('finds text of the first page that a later page repeats', () => {
    const again = onPage(2, 'Measure')
    expect(
      findRepeatedCells(tag('TR', [tag('TH', [onPage(1, 'Measure'), tag('NonStruct', [again])])])),
    ).toEqual([again])
  })

  it('leaves a cell that continues overleaf', () => {
    expect(findRepeatedCells(tag('TH', [onPage(1, 'Measures that'), onPage(2, 'go on')]))).toEqual([])
  })
})
