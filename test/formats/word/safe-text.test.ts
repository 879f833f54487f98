// Text from a spreadsheet stays text: it does not become markup, a field or a link, and does not break the file.
import { strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { safeLink, safeText } from '../../../src/formats/word/safe-text.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { realPaper } from '../data/real-paper.ts'
import { HOSTILE, LINKS, NO_LINKS, withLinks, withTexts } from './hostile.ts'
import { all, bodyOf, rowsOf, settingOf, styleOf, textOf } from './open-docx.ts'
import { openWord } from './papers.ts'

const hostile = async (text: string): Promise<Paper> =>
  withTexts(await realPaper(), said => `${said} ${text}`)

const plain = await openWord(await realPaper())

describe.each(HOSTILE)('a paper whose texts end with %j', text => {
  it('is a readable file with the text in it, and with as many parts, paragraphs and tables as without it', async () => {
    const made = await openWord(await hostile(text))
    expect(made.names).toEqual(plain.names)
    for (const name of made.names)
      if (!name.endsWith('.png')) expect(made.xml(name).tag).toBe(plain.xml(name).tag)
    const tags = (opened: typeof made) => bodyOf(opened).map(({ tag }) => tag)
    expect(tags(made)).toEqual(tags(plain))
    for (const tag of ['w:instrText', 'w:fldSimple', 'w:object', 'w:br', 'w:hyperlink'])
      expect(all(made.xml('word/document.xml'), tag).length).toBe(
        all(plain.xml('word/document.xml'), tag).length,
      )
    expect(textOf(made.xml('word/document.xml'))).toContain(safeText(text).trim())
    expect(strFromU8(made.parts.get('word/document.xml') ?? new Uint8Array())).not.toContain('<script>')
  }, 60_000)
})

describe('a paper in which no text can be shown', () => {
  it('has no empty cell', async () => {
    const paper = withTexts(await realPaper(), () => '\u0000\u202E')
    for (const table of bodyOf(await openWord(paper)).filter(({ tag }) => tag === 'w:tbl'))
      expect(
        rowsOf(table)
          .flat()
          .filter(text => text.trim() === ''),
      ).toEqual([])
  }, 60_000)
})

describe('safeLink(link)', () => {
  it.each(LINKS)('accepts %s', link => expect(safeLink(link)).toBe(new URL(link).href))
  it.each(NO_LINKS)('does not accept %j', link => expect(safeLink(link)).toBeUndefined())
})

describe('a paper with links of every kind', () => {
  it('links to https and mailto only, and prints other links as text', async () => {
    const opened = await openWord(withLinks(await realPaper()))
    const external = all(opened.xml('word/_rels/document.xml.rels'), 'Relationship').filter(
      ({ attributes }) => attributes['TargetMode'] === 'External',
    )
    expect(external.map(({ attributes }) => [attributes['Id'], attributes['Target']])).toEqual([
      ['rIdLink1', 'https://example.org/a?b=1&c=%22d%22'],
      ['rIdLink2', 'https://example.org/page'],
      ['rIdLink3', 'mailto:someone@example.org'],
    ])
    const links = all(opened.xml('word/document.xml'), 'w:hyperlink').filter(
      ({ attributes }) => attributes['r:id'] !== undefined,
    )
    expect(links.map(link => [link.attributes['r:id'], textOf(link)])).toEqual(
      LINKS.map((link, at) => [`rIdLink${at + 1}`, `to ${link}`]),
    )
    const body = textOf(opened.xml('word/document.xml'))
    for (const link of NO_LINKS) expect(body).toContain(`to ${link}`)
  })

  it('begins each numbered list at its own number', async () => {
    const opened = await openWord(withLinks(await realPaper()))
    const items = bodyOf(opened).filter(
      element =>
        styleOf(element) === 'Commentary' && ['one', 'two', 'one again', 'three'].includes(textOf(element)),
    )
    const [one, two, again, three] = items.map(item => settingOf(item, 'w:numId'))
    expect(items).toHaveLength(4)
    expect(two).toBe(one)
    expect(again).not.toBe(one)
    const restarted = all(opened.xml('word/numbering.xml'), 'w:num').filter(
      ({ attributes }) =>
        attributes['w:numId'] !== undefined && [one, again, three].includes(attributes['w:numId']),
    )
    expect(restarted.map(num => settingOf(num, 'w:startOverride'))).toEqual(['1', '1', '3'])
  })
})
