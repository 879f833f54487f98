import { describe, expect, it } from 'vitest'
import { sheetOf } from '../../src/formats/sheet-of.ts'
import { readTemplates } from '../templates/read-templates.ts'
import { samplePaper } from '../templates/sample-paper.ts'
import { sampleStrategy } from '../templates/sample-strategy.ts'

describe('sheetOf(paper, templates)', () => {
  it('is what the look says, and lying where it says nothing', () => {
    const templates = readTemplates()
    expect([sampleStrategy, samplePaper, { look: 'none' }].map(paper => sheetOf(paper, templates))).toEqual([
      'upright',
      'lying',
      'lying',
    ])
  })
})
