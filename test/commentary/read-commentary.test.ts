import { describe, expect, it } from 'vitest'
import type { Prose, Run } from '../../src/commentary/prose.ts'
import { readCommentary } from '../../src/commentary/read-commentary.ts'

const runsOf = (prose: Prose): readonly Run[] =>
  prose.prose === 'paragraph' ? prose.runs : prose.items.flat()
const textOf = (markdown: string) =>
  readCommentary(markdown).map(prose =>
    runsOf(prose)
      .map(run => run.text)
      .join(''),
  )

describe('readCommentary(markdown)', () => {
  it('gives paragraphs with bold and emphasised text', () => {
    expect(readCommentary('Reviews **fell** to *98.2%*.\n\nVisits did not.')).toEqual([
      {
        prose: 'paragraph',
        runs: [
          { text: 'Reviews ' },
          { text: 'fell', emphasis: 'strong' },
          { text: ' to ' },
          { text: '98.2%', emphasis: 'em' },
          { text: '.' },
        ],
      },
      { prose: 'paragraph', runs: [{ text: 'Visits did not.' }] },
    ])
  })

  it('gives lists, with and without numbers', () => {
    expect(readCommentary('1. check\n2. tell')).toEqual([
      { prose: 'list', ordered: true, items: [[{ text: 'check' }], [{ text: 'tell' }]] },
    ])
    expect(readCommentary('- check')).toMatchObject([{ prose: 'list', ordered: false }])
  })
  it('separates the text of nested lists', () => {
    expect(readCommentary('- visits\n  - in care\n  - care leavers\n- reviews')).toMatchObject([
      { prose: 'list', items: [{}, {}] },
    ])
    expect(textOf('- visits\n  - in care\n  - care leavers')).toEqual(['visits – in care; care leavers'])
  })
  it('separates the paragraphs of one item', () =>
    expect(textOf('- first\n\n  second')).toEqual(['first second']))

  it.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['5 <b>of</b> 6 & more', '5 <b>of</b> 6 & more'],
    ['<div>\n98.2%\n</div>', '<div> 98.2% </div>'],
    ['<!-- hidden -->', '<!-- hidden -->'],
    ['fewer < more', 'fewer < more'],
  ])('treats HTML as text: %s', (markdown, text) => {
    expect(textOf(markdown)).toEqual([text])
    for (const prose of readCommentary(markdown))
      for (const run of runsOf(prose)) expect(run).toEqual({ text: run.text })
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'http://example.org',
    'file:///etc/passwd',
    '//example.org',
    'vbscript:x',
    ' javascript:x',
  ])('keeps the text and drops the link %s', href => {
    expect(readCommentary(`[words](<${href}>)`)).toEqual([{ prose: 'paragraph', runs: [{ text: 'words' }] }])
  })
  it.each(['https://example.org/a?b=c', 'mailto:panel@example.org'])('keeps the link %s', href => {
    expect(readCommentary(`see [words](${href})`)).toEqual([
      { prose: 'paragraph', runs: [{ text: 'see ' }, { text: 'words', link: href }] },
    ])
  })
  it('keeps a link inside bold text', () => {
    expect(readCommentary('**[words](https://example.org)**')).toMatchObject([
      { runs: [{ text: 'words', emphasis: 'strong', link: 'https://example.org' }] },
    ])
  })
  it('keeps the text of a picture and not its address', () =>
    expect(textOf('![a plan](https://example.org/x.png)')).toEqual(['a plan']))

  it.each(['# Visits *fell*', '###### Visits *fell*', 'Visits *fell*\n====='])(
    'makes a strong line of the heading %j',
    markdown => {
      const [prose, ...others] = readCommentary(markdown)
      expect(others).toEqual([])
      expect(prose && runsOf(prose).every(run => run.emphasis === 'strong')).toBe(true)
      expect(textOf(markdown)).toEqual(['Visits fell'])
    },
  )

  it('removes control characters, direction overrides and half characters', () => {
    expect(textOf('a\u0007b\u001b[31mc\u009fd\u202ee\u2066f\ud800g')).toEqual(['ab[31mcdefg'])
  })
  it('keeps a pound, a dash, an accent and an emoji', () =>
    expect(textOf('£3,712 – naïve 🙂')).toEqual(['£3,712 – naïve 🙂']))
  it('turns several spaces, or a line break, into one space', () =>
    expect(textOf('one\ntwo  \nthree   four')).toEqual(['one two three four']))
  it('omits rules between paragraphs, and the frame of a quotation', () =>
    expect(textOf('one\n\n---\n\n> two')).toEqual(['one', 'two']))
  it('keeps the name of a property that is typed like a character', () =>
    expect(readCommentary('Visits &amp; &constructor; fell.')).toEqual([
      { prose: 'paragraph', runs: [{ text: 'Visits & &constructor; fell.' }] },
    ]))
  it.each(['', '  \n\n'])('is nothing for %j', markdown => expect(readCommentary(markdown)).toEqual([]))
})
