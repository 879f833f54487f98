import { describe, expect, it } from 'vitest'
import { abbreviator } from '../../../src/formats/html/abbreviator.ts'

const abbreviate = abbreviator([
  { short: 'PEP', long: 'personal education plan' },
  { short: 'Q&A', long: 'questions "and" answers' },
  { short: 'YTD', long: 'year to date' },
])
const PEP = '<abbr title="personal education plan">PEP</abbr>'

describe('abbreviator(abbreviations)', () => {
  it('marks an abbreviation wherever it is a whole word, also with a plural s or in brackets', () => {
    expect(abbreviate('A PEP (PEP), PEPs.')).toBe(`A ${PEP} (${PEP}), ${PEP}s.`)
  })
  it('leaves words that only contain it', () => {
    for (const text of ['PEPPER', 'pep', 'XPEP', 'e-PEP', '&PEP;']) expect(abbreviate(text)).toBe(text)
  })
  it('keeps escaped text escaped, also in the long form', () => {
    expect(abbreviate('&lt;b&gt; YTD')).toBe('&lt;b&gt; <abbr title="year to date">YTD</abbr>')
    expect(abbreviator([{ short: 'AB', long: '"><script>' }])('AB')).toBe(
      '<abbr title="&quot;&gt;&lt;script&gt;">AB</abbr>',
    )
  })
  it('changes nothing where a paper has none', () => expect(abbreviator([])('A PEP')).toBe('A PEP'))
})
