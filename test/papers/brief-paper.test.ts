// The chair's brief: what the panel is asked, what is off target and what changed, in plain text and HTML for an e-mail.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import type { MembersPage, Paper } from '../../src/papers/paper.ts'
import { produce } from '../../src/verbs/produce.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY, outsideAsDelivered } from '../workspace.ts'

const BRIEF = { paper: 'corporate-parenting-brief', period: '2017-01' } as const
const pageOf = ({ blocks }: Paper): MembersPage =>
  blocks.find(block => block.block === 'members-page') ?? expect.fail('no page for members')

const { paper } = await makePaper(BRIEF, openWorkspace(outsideAsDelivered()))
const { paper: members } = await makePaper(MONTHLY, openWorkspace(outsideAsDelivered()))
const brief = pageOf(paper)
const written = new Map<string, Uint8Array | string>()
await produce(BRIEF, {
  ...changedOutside({}),
  openPrinter: () => ({
    print: () => Promise.reject(new Error('a brief is not printed')),
    version: () => Promise.reject(new Error('a brief needs no browser')),
    close: () => Promise.resolve(),
  }),
  replaceFolder: async (_, files) => {
    for (const [name, content] of files) written.set(name, content)
  },
})
const text = String(written.get('paper.txt'))

describe('a paper with detail: brief', () => {
  it('prints the page for members alone', () =>
    expect(paper.blocks.map(({ block }) => block)).toEqual(['members-page']))

  it('says of each indicator what the page for members says', () => {
    const inFull = new Map(pageOf(members).groups.map(group => [group.id, group.entries]))
    for (const { id, entries } of brief.groups) expect(entries).toEqual(inFull.get(id))
    expect(brief).toMatchObject({
      lead: pageOf(members).lead,
      asked: pageOf(members).asked,
      commentary: pageOf(members).commentary,
    })
  })

  // Of the 28 indicators of January 2017, as the council published them, 12 are red; 6.12 is amber and getting worse.
  it('names every red, what changed and what is not known, and leaves out what is on target', () => {
    const refs = brief.groups.flatMap(({ entries }) =>
      entries.flatMap(({ indicators }) => indicators.map(({ ref }) => ref)),
    )
    expect(refs).toEqual([
      ...['6.13', '6.10', '6.16', '6.15', '6.2', '8.1', '6.12'],
      ...['9.3', '9.1', '6.8', '10.1', '6.14', '6.5'],
      ...['6.1', '7.1'],
      ...['7.3', '7.4'],
    ])
  })

  it('is a page of lines that a mail program does not wrap', () => {
    const lines = text.split('\n')
    expect(lines.length).toBeLessThanOrEqual(100)
    expect(lines.filter(line => line.length > 76)).toEqual([])
    expect(text).toContain(
      [
        '- 6.13 Education plan up to date: 63.7% ■ Red, target 95% or above; down',
        '  from 80.1%; red since September 2016. Cause: Not yet known. Action: Hold',
        '  or record the review of every plan that is out of date. Virtual School',
        '  Headteacher, by 31 March 2017.',
      ].join('\n'),
    )
  })

  it('is made as a page and as text, and nothing that a browser prints', () =>
    expect([...written.keys()]).toEqual([
      'paper.html',
      'paper.txt',
      'paper.json',
      'problems.txt',
      'manifest.json',
    ]))

  it('has a page that is small enough to be pasted, and needs no font', () => {
    const html = String(written.get('paper.html'))
    expect(html.length).toBeLessThan(20_000)
    expect(html).not.toMatch(/@font-face|<svg|<script|\bclass=/)
  })
})
