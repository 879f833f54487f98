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
    'partials/section/section.hbs',
    'styles/portrait.css',
    'styles/sections.css',
  ])('names the file of a long paper where %s is missing', path => {
    expect(() => fillPaper(sampleStrategy, placeholders(sampleStrategy), without(path))).toThrow(
      `templates/${path}`,
    )
  })

  it('names a small part that is missing', () => {
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

  it('shows a drawing as it was drawn', () => {
    expect(fillPaper(samplePaper, drawn, templates)).toContain(drawn.get('history-6.7'))
  })
})
