import { describe, expect, it } from 'vitest'
import { fillPaper } from '../../../src/formats/html/fill.ts'
import { withPagePlaces } from '../../../src/formats/html/page-places.ts'
import { readTemplates } from '../../templates/read-templates.ts'
import { placeholders, samplePaper } from '../../templates/sample-paper.ts'

describe('withPagePlaces(html)', () => {
  it('ends each link of the contents with a place for three digits, after marked abbreviations too', () => {
    expect(
      withPagePlaces('<li><a class="to-page" href="#a">1. <abbr title="b">EHC</abbr> plans</a></li>'),
    ).toBe(
      '<li><a class="to-page" href="#a">1. <abbr title="b">EHC</abbr> plans<span class="page-number">000</span></a></li>',
    )
  })

  it('leaves other links alone, also where their text looks like one of the contents', () => {
    const other =
      '<a href="#a">Health</a><p>&lt;a class=&quot;to-page&quot; href&#x3D;&quot;#a&quot;&gt;x</p>'
    expect(withPagePlaces(other)).toBe(other)
  })

  it('is not in the web page, which has no pages', () => {
    const page = fillPaper(samplePaper, placeholders(samplePaper), readTemplates())
    expect(page).not.toContain('<span class="page-number">')
    expect(withPagePlaces(page).split('<span class="page-number">').length - 1).toBe(
      page.split('class="to-page"').length - 1,
    )
    expect(page.split('class="to-page"').length).toBeGreaterThan(5)
  })
})
