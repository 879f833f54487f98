import { describe, expect, it } from 'vitest'
import type { MarkedContent } from '../../../src/pdf/finish/drawing.ts'
import { PdfString, Ref } from '../../../src/pdf/finish/objects.ts'
import { shape } from '../../../src/pdf/finish/shape.ts'
import { everyTag, type Tag } from '../../../src/pdf/finish/tag.ts'
import { mark, type Sketch, sketch, tag } from './sample-drawings.ts'

const shaped = (...kids: Tag[]): Sketch => sketch(shape(tag('Document', kids), () => new Ref(99)))
const text = (words: string): Tag => tag('NonStruct', [mark(words)])

describe('shape(tag)', () => {
  it('dissolves boxes without meaning', () => {
    expect(shaped(tag('NonStruct', [tag('NonStruct', [tag('H1', [text('a')])])]))).toEqual({
      Document: [{ H1: ['a'] }],
    })
  })

  it('makes one paragraph of bare text and inline tags between blocks', () => {
    const section = tag('NonStruct', [
      text('a'),
      tag('Strong', [text('b')]),
      tag('P', [text('c')]),
      text('d'),
    ])
    expect(shaped(section)).toEqual({
      Document: [{ P: ['a', { Strong: ['b'] }] }, { P: ['c'] }, { P: ['d'] }],
    })
  })

  it('makes a paragraph of each division that holds text', () => {
    expect(shaped(tag('NonStruct', [text('a')]), tag('NonStruct', [text('b')]))).toEqual({
      Document: [{ P: ['a'] }, { P: ['b'] }],
    })
  })

  it('makes no paragraph within a paragraph or a cell', () => {
    expect(shaped(tag('P', [tag('NonStruct', [text('a')])]))).toEqual({ Document: [{ P: ['a'] }] })
  })

  it('keeps a box that declares its language, as a span in text', () => {
    const welsh = { ...text('Diolch'), entries: new Map([['Lang', new PdfString('cy')]]) }
    expect(shaped(tag('P', [welsh]))).toEqual({ Document: [{ P: [{ Span: ['Diolch'] }] }] })
  })

  it('gives an abbreviation its long form, if it is alone in its box', () => {
    const paragraph = tag('P', [text('a '), text('PEP'), text(' PEPs')])
    const made = shape(tag('Document', [paragraph]), () => new Ref(99), [
      { short: 'PEP', long: 'personal education plan' },
    ])
    expect(sketch(made)).toEqual({ Document: [{ P: ['a ', { Span: ['PEP'] }, ' PEPs'] }] })
    expect(
      everyTag(made)
        .map(({ entries }) => entries.get('E'))
        .filter(words => words !== undefined),
    ).toEqual([new PdfString('personal education plan')])
  })

  describe('an abbreviation', () => {
    const PLANS = [{ short: 'PEP', long: 'personal education plan' }]
    /** `<abbr>PEP</abbr>`: an element prints as a box, and its text as another within it. */
    const abbreviation = () => tag('NonStruct', [text('PEP')])
    const shapedWith = (paragraph: Tag) => shape(tag('Document', [paragraph]), () => new Ref(99), PLANS)
    const longForms = (made: Tag) => everyTag(made).flatMap(({ entries }) => entries.get('E') ?? [])

    it('stays in the paragraph that it begins, though the paragraph has no tag of its own', () => {
      const made = shapedWith(tag('NonStruct', [abbreviation(), text(': 36.9%')]))
      expect(sketch(made)).toEqual({ Document: [{ P: [{ Span: ['PEP'] }, ': 36.9%'] }] })
      expect(longForms(made)).toEqual([new PdfString('personal education plan')])
    })

    it.each([
      ['before it', [text('each personal education plan ('), abbreviation(), text(')')]],
      ['after it, across lines', [abbreviation(), text(': Personal education'), text('plan; ')]],
      ['in another style', [tag('Strong', [abbreviation()]), text(': personal education plan')]],
    ])('has no long form if the paragraph gives it %s', (_, kids) => {
      const made = shapedWith(tag('P', kids))
      expect(longForms(made)).toEqual([])
      expect(everyTag(made).filter(({ type }) => type === 'Span')).toHaveLength(1)
    })

    it('has its long form if only another paragraph gives it', () => {
      const made = shapedWith(
        tag('Sect', [tag('P', [text('personal education plan')]), tag('P', [abbreviation()])]),
      )
      expect(longForms(made)).toHaveLength(1)
    })
  })

  it('gives a list item its body, with the list within it', () => {
    const item = tag('LI', [tag('Lbl', [text('1.')]), text('a'), tag('L', [tag('LI', [text('b')])])])
    expect(shaped(tag('L', [item]))).toEqual({
      Document: [{ L: [{ LI: [{ Lbl: ['1.'] }, { LBody: ['a', { L: [{ LI: [{ LBody: ['b'] }] }] }] }] }] }],
    })
  })

  it('gives a drawn bullet its text, and leaves a written number', () => {
    const label = (kid: MarkedContent): Tag | undefined => {
      const list = shape(tag('L', [tag('LI', [tag('Lbl', [kid])])]), () => new Ref(99)).kids[0]
      return list && 'type' in list && list.kids[0] && 'type' in list.kids[0] ? list.kids[0] : undefined
    }
    expect(label(mark())?.entries.get('ActualText')).toEqual(new PdfString('\xfe\xff\x20\x22'))
    expect(label(mark('1.'))?.entries.size).toBe(0)
  })

  it('drops empty tags, except the cells of a table', () => {
    expect(shaped(tag('P'), tag('Table', [tag('TR', [tag('TD')])]))).toEqual({
      Document: [{ Table: [{ TR: [{ TD: [] }] }] }],
    })
  })
})
