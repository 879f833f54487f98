import { describe, expect, it } from 'vitest'
import { evidenceFiles } from '../../../src/formats/evidence/evidence-files.ts'
import { fillPaper } from '../../../src/formats/html/fill.ts'
import { recordOf } from '../../papers/record-of.ts'
import { readTemplates } from '../../templates/read-templates.ts'
import { placeholders, samplePaper } from '../../templates/sample-paper.ts'

const templates = readTemplates()

const html = fillPaper(samplePaper, placeholders(samplePaper), templates)
const none = { signatures: [] }

describe('evidenceFiles(paper, html, templates, signed)', () => {
  it('gives the same bytes again', () => {
    expect(evidenceFiles(samplePaper, recordOf(samplePaper), html, templates, none)).toEqual(
      evidenceFiles(structuredClone(samplePaper), recordOf(samplePaper), html, readTemplates(), none),
    )
  })
  it('escapes markup in a note, and does not load anything from outside', () => {
    const [[, page] = ['', '']] = evidenceFiles(samplePaper, recordOf(samplePaper), html, templates, {
      signatures: [
        { check: 'links', by: '<img src=x onerror=alert(1)>', on: '2017-02-08', note: '</td><script>' },
      ],
    })
    expect(page).not.toMatch(/<img|<script|https?:\/\//)
    expect(page).toContain('&lt;script&gt;')
  })
})
