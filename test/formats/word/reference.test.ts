// A council's reference document: its styles in the Word edition, and what is said of one that does not fit.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkReference } from '../../../src/formats/word/check-reference.ts'
import { STYLE_IDS } from '../../../src/formats/word/style-ids.ts'
import { wordDocument } from '../../../src/formats/word/word-document.ts'
import { sayProblems } from '../../../src/problems/say-problems.ts'
import { sha256 } from '../../../src/terms/sha256.ts'
import { sampleStrategy } from '../../templates/sample-strategy.ts'
import { realPaper } from '../data/real-paper.ts'
import { all, first, type Opened, open, settingOf } from './open-docx.ts'
import { picturesOf, realTemplates, wordOf } from './papers.ts'

const paper = sampleStrategy
let own: Uint8Array
beforeAll(async () => {
  own = await wordOf(paper)
})

/** A file with a changed styles.xml, and other parts in addition. */
function withStyles(change: (xml: string) => string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const parts = unzipSync(own)
  const styles = change(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()))
  return zipSync({ ...parts, ...more, 'word/styles.xml': strToU8(styles) })
}

const styledBy = async (reference: Uint8Array): Promise<Opened> =>
  open(await wordDocument(paper, picturesOf(paper), { ...(await realTemplates()), reference }))

const styleIn = (opened: Opened, id: string) =>
  all(opened.xml('word/styles.xml'), 'w:style').find(style => style.attributes['w:styleId'] === id) ??
  expect.fail(id)

const without = (id: string) => (xml: string) =>
  xml.replace(new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>[\\s\\S]*?</w:style>`), '')

describe('a paper with a reference document', () => {
  it('has its headings, its theme and its fonts, and the same words', async () => {
    const theme = strToU8('<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>')
    const opened = await styledBy(
      withStyles(xml => xml.replaceAll('12436D', '00663A').replaceAll('Arial', 'Georgia'), {
        'word/theme/theme1.xml': theme,
      }),
    )
    expect(settingOf(styleIn(opened, 'Heading1'), 'w:color')).toBe('00663A')
    expect(first(opened.xml('word/styles.xml'), 'w:rFonts')?.attributes['w:ascii']).toBe('Georgia')
    expect(sha256(opened.parts.get('word/theme/theme1.xml') ?? expect.fail())).toBe(sha256(theme))
    expect(sha256(opened.parts.get('word/document.xml') ?? expect.fail())).toBe(
      sha256(open(own).parts.get('word/document.xml') ?? expect.fail()),
    )
  })

  it('keeps the style of the package where it has none', async () => {
    const opened = await styledBy(withStyles(without('Caption')))
    expect(settingOf(styleIn(opened, 'Caption'), 'w:sz')).toBe(
      settingOf(styleIn(open(own), 'Caption'), 'w:sz'),
    )
    const ids = all(opened.xml('word/styles.xml'), 'w:style').map(style => style.attributes['w:styleId'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has no two styles of one name', async () => {
    const opened = await styledBy(withStyles(xml => xml.replace('w:styleId="Lead"', 'w:styleId="Vorspann"')))
    const names = all(opened.xml('word/styles.xml'), 'w:style').map(style =>
      settingOf(style, 'w:name')?.toLowerCase(),
    )
    expect(names.filter(name => name?.startsWith('lead'))).toEqual(['lead', 'lead (paper)'])
  })

  it('does not number its headings by a list that is not there', async () => {
    const opened = await styledBy(
      withStyles(xml =>
        xml.replace(
          /(w:styleId="Heading2">[\s\S]*?<w:pPr>)/,
          '$1<w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr>',
        ),
      ),
    )
    expect(all(styleIn(opened, 'Heading2'), 'w:numPr')).toEqual([])
  })

  it('has the same bytes each time', async () => {
    const reference = withStyles(without('Caption'))
    const made = async () =>
      sha256(await wordDocument(paper, picturesOf(paper), { ...(await realTemplates()), reference }))
    expect(await made()).toBe(await made())
  })
})

describe('checkReference(docx)', () => {
  it('finds nothing in a paper that the program made', () => expect(checkReference(own)).toEqual([]))

  it('names the styles that are missing', () =>
    expect(
      sayProblems(checkReference(withStyles(xml => without('Lead')(without('Caption')(xml))))),
    ).toContain(
      'templates/reference.docx: The reference document lacks 2 styles that papers use: Caption, Lead. For them papers keep the look of the package. Add them, or begin with a paper.docx that the program made, which has them all, and change its styles.',
    ))

  it.each([
    ['a file of another kind', strToU8('%PDF-1.7'), 'it is not a Word document (.docx)'],
    ['a zip without styles', zipSync({ 'a.txt': strToU8('a') }), 'it has no styles (word/styles.xml)'],
  ])('says why it cannot read %s', (_, bytes, reason) => {
    expect(checkReference(bytes).map(({ code, severity, facts }) => ({ code, severity, facts }))).toEqual([
      { code: 'reference-unreadable', severity: 'error', facts: { reason } },
    ])
  })

  it('does not unfold a file that is far too large', () => {
    const bomb = zipSync({ 'word/styles.xml': new Uint8Array(25_000_000) })
    expect(checkReference(bomb).map(({ facts }) => facts)).toEqual([
      { reason: 'its styles and fonts are larger than 20 MB' },
    ])
  })
})

describe('STYLE_IDS', () => {
  it('are all the styles that papers use', async () => {
    const used = new Set(['Normal'])
    for (const docx of [own, await wordOf(await realPaper())])
      for (const part of ['word/document.xml', 'word/footnotes.xml', 'word/footer1.xml'])
        for (const tag of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
          for (const { attributes } of all(open(docx).xml(part), tag)) used.add(attributes['w:val'] ?? '')
    expect([...used].filter(id => !STYLE_IDS.includes(id))).toEqual([])
  })

  it('are all in the file', () => {
    const ids = all(open(own).xml('word/styles.xml'), 'w:style').map(style => style.attributes['w:styleId'])
    expect(STYLE_IDS.filter(id => !ids.includes(id))).toEqual([])
  })
})
