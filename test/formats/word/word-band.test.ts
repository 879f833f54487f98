// The Word edition of a paper for members: its first page has the title, the contents and the page for members.
import { beforeAll, describe, expect, it } from 'vitest'
import { makePaper } from '../../../src/make-paper.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { MONTHLY, outsideAsDelivered } from '../../workspace.ts'
import { all, bodyOf, type Element, first, settingOf, styleOf, textOf } from './open-docx.ts'
import { openWord } from './papers.ts'

let body: Element[]
beforeAll(async () => {
  const { paper } = await makePaper(MONTHLY, openWorkspace(outsideAsDelivered()))
  body = bodyOf(await openWord(paper))
}, 60_000)

describe('wordDocument(a paper for members)', () => {
  it('begins with the title, the status and the contents, each on one line or in one paragraph', () => {
    expect(body.slice(0, 4).map(styleOf)).toEqual(['Council', 'Heading1', 'Band', 'Band'])
    expect(body.slice(0, 3).map(textOf)).toEqual([
      'Rotherham Metropolitan Borough Council\tCorporate Parenting Panel',
      'Corporate Parenting Performance Report',
      'January 2017\tDraft. Not for publication',
    ])
    const contents = body[3] ?? expect.fail('no contents')
    expect(textOf(contents)).toMatch(
      /^In this paper: For members: what needs your attention \| Performance summary \| .* \| Notes on the figures$/,
    )
    expect(all(contents, 'w:hyperlink')).toHaveLength(18)
  })

  it('goes on with the page for members on the same sheet', () => {
    // A paragraph with section properties ends its section: the type of the next section says how that begins.
    const ends = body.flatMap(element => all(element, 'w:sectPr').slice(0, 1))
    expect(ends.slice(0, 2).map(section => settingOf(section, 'w:type'))).toEqual(['nextPage', 'continuous'])
    const members = body.find(element => styleOf(element) === 'Heading2') ?? expect.fail('no heading')
    expect(textOf(members)).toBe('For members: what needs your attention')
    expect(first(members, 'w:sectPr')).toBeUndefined()
  })

  it('has the details and the notices in the notes alone', () => {
    const texts = body.map(textOf)
    expect(texts).not.toContain('Document details')
    expect(texts).not.toContain('Please note')
    expect(texts.indexOf('About this paper')).toBeGreaterThan(texts.indexOf('Notes on the figures'))
  })
})
