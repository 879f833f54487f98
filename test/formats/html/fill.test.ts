import { describe, expect, it } from 'vitest'
import type { Templates } from '../../../src/drawing/templates.ts'
import { fillPaper } from '../../../src/formats/html/fill.ts'
import { readTemplates } from '../../templates/read-templates.ts'
import { placeholders, samplePaper } from '../../templates/sample-paper.ts'
import { sampleStrategy } from '../../templates/sample-strategy.ts'

const templates = readTemplates()
const drawn = placeholders(samplePaper)
const without = (path: string): Templates => ({
  ...templates,
  files: new Map([...templates.files].filter(([name]) => name !== path)),
})

describe('fillPaper(paper, drawn, templates)', () => {
  it('gives the same bytes for the same paper', () => {
    expect(fillPaper(samplePaper, drawn, templates)).toBe(
      fillPaper(structuredClone(samplePaper), new Map(drawn), templates),
    )
  })

  it.each(['papers/performance-report.hbs', 'partials/topic/topic.hbs', 'styles/print.css', 'palette.json'])(
    'names the file where %s is missing',
    path => {
      expect(() => fillPaper(samplePaper, drawn, without(path))).toThrow(`templates/${path}`)
    },
  )

  it.each([
    'papers/report-portrait.hbs',
    'papers/report-portrait.json',
    'partials/section/section.hbs',
    'styles/portrait.css',
    'styles/sections.css',
  ])('names the missing file %s of a long paper', path => {
    expect(() => fillPaper(sampleStrategy, placeholders(sampleStrategy), without(path))).toThrow(
      `templates/${path}`,
    )
  })

  it('names a missing small part', () => {
    expect(() => fillPaper(samplePaper, drawn, without('partials/rating/rating.hbs'))).toThrow('rating')
  })

  it('names a chart that was not drawn', () => {
    expect(() =>
      fillPaper(samplePaper, new Map([...drawn].filter(([id]) => id !== 'history-6.7')), templates),
    ).toThrow('history-6.7')
  })

  it('keeps a title inside the style sheet from ending it', () => {
    const title = '"; } </style><script>alert(1)</script> \\'
    const html = fillPaper({ ...samplePaper, title }, drawn, templates)
    expect(html).not.toContain('<script')
    expect(html.match(/<\/style>/g)).toHaveLength(1)
  })

  it.each([
    [samplePaper, ['A4 landscape'], ['11mm 10mm 14mm']],
    [
      sampleStrategy,
      ['A4 landscape', 'A4 portrait', 'A4 landscape'],
      ['11mm 10mm 14mm', '12mm 16mm 14mm', '11mm 10mm 14mm'],
    ],
  ])('prints on the sheets of its look: $look', (paper, sizes, margins) => {
    const rules = [...fillPaper(paper, placeholders(paper), templates).matchAll(/@page[^{]*\{([^@}]*)/g)]
    const valuesOf = (name: string) =>
      rules.flatMap(([, rule = '']) => new RegExp(`\\b${name}: ([^;}]*?)\\s*(?:;|$)`).exec(rule)?.[1] ?? [])
    expect(valuesOf('size')).toEqual(sizes)
    expect(valuesOf('margin')).toEqual(margins)
  })

  it('takes the margins from the definition of the look', () => {
    const path = 'papers/performance-report.json'
    const narrow = (templates.files.get(path) ?? '').replace('"left": 10', '"left": 25')
    const html = fillPaper(samplePaper, drawn, {
      ...templates,
      files: new Map([...templates.files, [path, narrow]]),
    })
    expect(html).toContain('margin: 11mm 10mm 14mm 25mm;')
  })

  it('inserts a drawing unchanged', () => {
    expect(fillPaper(samplePaper, drawn, templates)).toContain(drawn.get('history-6.7'))
  })
})
