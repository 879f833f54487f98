import { describe, expect, it } from 'vitest'
import { readCommentary } from '../../../src/commentary/read-commentary.ts'
import { atFileLines, tidyCommentary } from '../../../src/commentary/tidy/tidy-commentary.ts'
import { problem } from '../../../src/problems/problem.ts'

const FILE = 'data/commentary/2017-01/reviews.md'

/** What is printed: a line for each paragraph and point, with its mark. */
const printed = (markdown: string): string[] =>
  readCommentary(tidyCommentary(FILE, markdown).text).flatMap(prose => {
    const words = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('')
    if (prose.prose === 'paragraph') return [words(prose.runs)]
    const { start = 1 } = prose
    return prose.items.map((item, at) => `${prose.ordered ? `${start + at}.` : '•'} ${words(item)}`)
  })
const found = (markdown: string): string[] =>
  tidyCommentary(FILE, markdown).problems.map(({ code, origin }) => `${code} ${origin.entry}`)

describe('tidyCommentary(file, markdown)', () => {
  describe('leaves out notes to colleagues', () => {
    it.each([
      ['a comment', 'One.\n\n<!-- ask\n\nfirst -->\n\nTwo.', ['One.', 'Two.']],
      ['in a line', 'One <!-- ask -->two<!-- b -->three', ['One two three']],
      ['in a list', '- one\n<!-- ask -->\n- two', ['• one', '• two']],
      ['with the dashes of Word', 'One <!— ask —> two <!– b –>', ['One two']],
      ['from a web editor', 'One &lt;!-- ask --&gt; two', ['One two']],
      ['with one hyphen', 'One <!- ask -> two', ['One two']],
      ['with an arrow inside', 'One <!-- from 1 -> 2 --> two', ['One two']],
      ['empty', 'One <!----> two <!--> three', ['One two three']],
      ['the note of bindings', 'One {{! ask }} two {{!-- {{figure "1"}} --}} three', ['One two three']],
      ['a link that is no link', 'One\n[//]: # (ask)\ntwo\n\n[comment]: <> "b"\n[//]: c', ['One two']],
      ['over two lines', '[//]: # (ask\nfirst)\nOne', ['One']],
      ['front matter', '\ufeff---\ntitle: Reviews\ntags:\n  - draft\n---\n\nOne', ['One']],
      ['front matter of another kind', '+++\nowner = "A"\n+++\nOne', ['One']],
      ['nothing else', '---\n\nOne\n\n---\n\nTwo', ['One', 'Two']],
    ])('%s', (_, markdown, expected) => {
      expect(printed(markdown)).toEqual(expected)
      expect(found(markdown)).toEqual([])
    })
    it.each([
      ['One.\n\nTwo <!-- ask', 'line 3'],
      ['<!-- a -->\nOne <!-- b --> c -->', 'line 2'],
      ['One\n<! ask >', 'line 2'],
      ['[//]: # (ask\n\nOne', 'line 1'],
      ['---\ntitle: Reviews\n\nOne', 'line 1'],
      ['One {>>ask<<} two', 'line 1'],
      ['One\n\nCommented [AB1]: ask', 'line 3'],
      ['One\n\n[AB1]ask', 'line 3'],
      ['One\nFormatted: Font: ask', 'line 2'],
      ['One {# ask #}', 'line 1'],
      ['One\n\n[note]: ask', 'line 3'],
      ['One [note to self: ask]', 'line 1'],
      ['One\n\n---\nauthor: ask\n---\n\nTwo', 'line 3'],
      ['One\n\n482 children[AB1] are here\n\n[AB1]ask', 'line 3'],
    ])('does not go on where one is not closed: %j', (markdown, line) => {
      const { problems } = tidyCommentary(FILE, markdown)
      expect(problems[0]).toMatchObject({
        code: 'commentary-note',
        severity: 'error',
        origin: { entry: line },
      })
      expect(JSON.stringify(problems)).not.toMatch(/ask/)
    })
  })

  describe('prints what a word processor leaves as it is meant', () => {
    it.each([
      ['a tab before a paragraph', '\tOne.\n\n     Two.', ['One.', 'Two.']],
      ['soft line breaks', '482\vchildren,\u2028of whom\u008512 <br>are', ['482 children, of whom 12 are']],
      ['a page break', 'One.\fTwo.\u2029Three.', ['One.', 'Two.', 'Three.']],
      ['a list after soft breaks', 'Actions:\v• one\v• two', ['Actions:', '• one', '• two']],
      ['bullets of Symbol', '\uf0b7\tone\n\n·\ttwo', ['• one', '• two']],
      ['bullets with levels', '•\tone\no\tin\n§\tmore\n•\ttwo', ['• one – in – more', '• two']],
      ['bullets without a space', '•one\n▪two\n➢three', ['• one – two; three']],
      ['bullets of Wingdings', 'Ø\tone\nØ\ttwo', ['• one', '• two']],
      ['rings', 'o one\no two', ['• one', '• two']],
      ['dashes', '– one\n– two', ['• one', '• two']],
      ['hyphens without a space', '-One\n-Two', ['• One', '• Two']],
      ['stars without a space', '*One\n*Two', ['• One', '• Two']],
      ['a star for a footnote', '482* children\n\n*provisional', ['482* children', '*provisional']],
      ['a star explained', '96.4%* in time.\n\n* Provisional.', ['96.4%* in time.', '* Provisional.']],
      ['numbers without a space', '1.One\n2.Two', ['1. One', '2. Two']],
      ['strong words with their space', '**Visits: ** fell. **A** b **C**', ['Visits: fell. A b C']],
      ['emphasis', '*One* two\n*Three* four', ['One two Three four']],
      ['marks alone on a line', '•\nOne\n\n•\n\nTwo\n\n-\n\n', ['• One', '• Two']],
      ['a section sign', '§ 20 of the Act', ['§ 20 of the Act']],
      ['a dash in a sentence', 'Reviews rose\n– a good result.', ['Reviews rose – a good result.']],
      ['ticks', '✓ done\n✗ not done', ['• ✓ done', '• ✗ not done']],
      ['a paragraph between points', '1.\tone\n\ntwo\n\n2.\tthree', ['1. one', 'two', '2. three']],
      ['a paragraph of a point', '1.\tone\n\n\ttwo\n\n2.\tthree', ['1. one two', '2. three']],
      ['numbers as typed', '3. one\n4. two\n7. three', ['3. one', '4. two', '7. three']],
      ['numbers all alike', '1. one\n1. two', ['1. one', '2. two']],
      ['letters', '(a) one\n(b) two', ['(a) one', '(b) two']],
      ['hyphens and spaces', 'year\u2011to\u2011date\u00a05,\u00ad6 \u200b\u001eZ', ['year-to-date 5,6 -Z']],
      ['a field', 'Table \u0013 REF t \u00142\u0015 shows', ['Table 2 shows']],
      ['names of characters', '&pound;5&nbsp;&amp; &lt;6 &#8211; AT&T;', ['£5 & <6 – AT&T;']],
      ['grave accents', 'the council`s and the panel`s', ['the council’s and the panel’s']],
    ])('%s', (_, markdown, expected) => {
      expect(printed(markdown)).toEqual(expected)
      expect(found(markdown)).toEqual([])
    })
  })

  describe('prints signs that Markdown knows as they are typed', () => {
    it.each([
      ['>95% were on time.\n>=90% before', ['>95% were on time. >=90% before']],
      ['> A panel said\n> 12 words', ['A panel said 12 words']],
      ['31. March 2017 was the last day.', ['31. March 2017 was the last day.']],
      ['1. One\n2. Two\n\n31. March was late.', ['1. One', '2. Two', '31. March was late.']],
      ['1. May there be more\n2. One', ['1. May there be more', '2. One']],
      ['The total was\n482. It rose.', ['The total was 482. It rose.']],
      ['482. It rose.', ['482. It rose.']],
      ['#1 priority', ['#1 priority']],
      ['# 1 priority', ['# 1 priority']],
      ['+3 points', ['+3 points']],
      ['+ 3 points', ['+ 3 points']],
      ['- 3 points', ['- 3 points']],
      ['- 96.4% of reviews were on time.', ['• 96.4% of reviews were on time.']],
      ['Visits fell by\n- 3 points', ['Visits fell by - 3 points']],
      ['It moved:\n- 3 in visits\n+ 2 in reviews', ['It moved:', '• - 3 in visits', '• + 2 in reviews']],
      ['Actions:\n- 3 posts\n- 2 carers', ['Actions:', '• 3 posts', '• 2 carers']],
      ['5*6*7, 482 * 3 and a_b_c', ['5*6*7, 482 * 3 and a_b_c']],
      ['~5 to ~10 and ~5–~10', ['~5 to ~10 and ~5–~10']],
      ['[1]: Provisional.', ['[1]: Provisional.']],
      ['Reviews were late.\n---\nVisits', ['Reviews were late.', 'Visits']],
      ['[x](https://example.org "a title")', ['x']],
    ])('%j', (markdown, expected) => {
      expect(printed(markdown)).toEqual(expected)
      expect(found(markdown)).toEqual([])
    })
  })

  it.each([
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'line 1'],
    ['One\n\nReviews\t96.4%\t80\nVisits\t65.6%\t70', 'line 3'],
    ['Indicator\tValue\nReviews\t96.4%', 'line 1'],
    ['Reviews    Visits\n96.4%      65.6%', 'line 1'],
    ['One\n\n+---+\n| a |\n+---+', 'line 4'],
    ['Visits ~~fell~~ rose', 'line 1'],
    ['Visits <s>fell</s> rose', 'line 1'],
    ['![a plan](x.png)', 'line 1'],
    ['One[^1]', 'line 1'],
    ['- [x] done', 'line 1'],
    ['One <b>two</b>', 'line 1'],
    ['One <o:p></o:p>', 'line 1'],
  ])('reports a form that is not printed as it is meant: %j', (markdown, line) =>
    expect(found(markdown)).toEqual([`commentary-form ${line}`]),
  )
  it.each([
    'See [V3], Ref[12] and [S1].',
    '<5 children and > 6',
    'see <https://example.org> or <a@example.org>',
    'a\tb',
    'x < y and z > w',
  ])('finds nothing in %j', markdown => expect(found(markdown)).toEqual([]))
  it('does not print what is struck out', () =>
    expect(printed('Visits ~~fell~~ rose')).toEqual(['Visits rose']))
  it.each(['One\n\nDone 🙂', 'One\n\nDone \uf0fc by', 'One\n\nDone \ufffd', 'One\n\nDone &#128512;'])(
    'does not go on with a sign that no font has: %j',
    markdown => expect(found(markdown)).toEqual(['sign-not-printable line 3']),
  )
})

describe('atFileLines(problems, files)', () => {
  it('gives the line of the file, after notes left out and breaks put in', () => {
    const { text, lines } = tidyCommentary(FILE, '<!-- a\nb -->\nOne:\v• two\v• three')
    expect(text.split('\n')).toEqual(['One:', '- two', '- three'])
    const at = problem(
      'error',
      'commentary-note',
      { file: FILE, entry: 'line 3' },
      { found: '', expected: '' },
    )
    expect(atFileLines([at], [{ file: FILE, lines }])).toMatchObject([{ origin: { entry: 'line 3' } }])
    expect(lines).toEqual([3, 3, 3])
  })
})
