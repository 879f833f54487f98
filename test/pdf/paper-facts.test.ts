import { describe, expect, it } from 'vitest'
import { lookNamed } from '../../src/drawing/look/read-look.ts'
import { pdfFacts } from '../../src/pdf/document-facts.ts'
import { readTemplates } from '../templates/read-templates.ts'
import { samplePaper } from '../templates/sample-paper.ts'
import { sampleStrategy } from '../templates/sample-strategy.ts'

const inMm = (pt: number) => Math.round((pt / 72) * 25.4 * 100) / 100

describe('pdfFacts(paper, look)', () => {
  it.each([
    [samplePaper, { portrait: [11, 14], landscape: [11, 14] }],
    [sampleStrategy, { portrait: [12, 14], landscape: [11, 14] }],
  ])('has the margins of its look: $look', (paper, expected) => {
    const { margins } = pdfFacts(paper, lookNamed(paper.look, readTemplates()))
    const { portrait, landscape } = margins
    expect({
      portrait: [inMm(portrait.topPt), inMm(portrait.bottomPt)],
      landscape: [inMm(landscape.topPt), inMm(landscape.bottomPt)],
    }).toEqual(expected)
  })
})
