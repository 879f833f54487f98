// Mistakes that people make who seldom write YAML, each in a file of a few lines: the message says what they did, and where.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'

const schema = z.strictObject({
  title: z.string(),
  rows: z.array(z.strictObject({ ref: z.string(), name: z.string() })).default([]),
})
const problemsOf = (lines: readonly string[]) => parseYaml('x.yaml', lines.join('\n'), schema).problems
const said = (lines: readonly string[]) =>
  problemsOf(lines).map(one => {
    const at = one.origin.entry?.split(',')[0]
    return one.code === 'definition-unreadable'
      ? `${at}: ${one.facts.reason}. ${one.facts.remedy}`
      : `${at}: ${one.code}`
  })
const T = 'title: T'
const R = 'rows:'

describe('parseYaml(file, text, schema) of a slip', () => {
  it.each<[what: string, lines: readonly string[], expected: string]>([
    [
      'a colon in a text',
      ['title: Reviews: held on time'],
      "line 1: the text after 'title:' has a colon in it. Put the text in quotation marks: title: 'Reviews: held on time'.",
    ],
    [
      'a colon in a text within braces',
      [T, R, '  - { ref: "1", name: Reviews: on time }'],
      "line 3: the text after 'name:' has a colon in it. Put the text in quotation marks: name: 'Reviews: on time'.",
    ],
    [
      'a colon at the end of a text, noticed on the next line',
      [T, R, '  - ref: "1"', '    name: See below:', '    more'],
      "line 4: the text after 'name:' has a colon in it. Put the text in quotation marks: name: 'See below:'.",
    ],
    ['a tab', [T, R, '\t- ref: "1"'], 'line 3: the line begins with a tab. Put spaces in place of the tab.'],
    [
      'a tab after the dash of an entry',
      [T, R, '  - ref: "1"', '\tname: N'],
      'line 4: the line begins with a tab. Put spaces in place of the tab.',
    ],
    [
      'an entry too far to the left',
      [T, R, '  - ref: "1"', '   name: N'],
      'line 4: the line begins with 3 spaces, and stands beside none of those before it. Begin it with as many spaces as the entries that it belongs to: 4 or 0.',
    ],
    [
      'an entry too far to the right',
      [T, R, '  - ref: "1"', '     name: N'],
      'line 4: the line begins with 5 spaces, and stands beside none of those before it. Begin it with as many spaces as the entries that it belongs to: 4 or 0.',
    ],
    [
      'an entry too far to the right, noticed on the line before',
      [T, R, '  - ref: "1"', '    name: N', '      more: M'],
      'line 5: the line begins with 6 spaces, and stands beside none of those before it. Begin it with as many spaces as the entries that it belongs to: 4 or 0.',
    ],
    [
      'a brace that is not closed',
      [T, R, '  - { ref: "1", name: N', '  - { ref: "2", name: M }'],
      'line 3: the { that opens here is not closed. Close it with }.',
    ],
    [
      'an entry under the dash',
      [T, R, '  - ref: "1"', '  name: N'],
      'line 4: the line begins with 2 spaces, and stands beside none of those before it. Begin it with as many spaces as the entries that it belongs to: 4 or 0.',
    ],
    [
      'a dash too far to the left',
      [T, R, '  - ref: "1"', '    name: N', ' - ref: "2"'],
      'line 5: the line begins with 1 space, and stands beside none of those before it. Begin it with as many spaces as the entries that it belongs to: 4 or 2 or 0.',
    ],
    [
      'a first line that is indented',
      [' title: T', R],
      'line 2: the line begins with 0 spaces, and stands beside none of those before it. Begin it with as many spaces as the entries that it belongs to: 1.',
    ],
    [
      'no space after a colon',
      ['title:T', R],
      "line 1: there is no space after 'title:'. Put a space after the colon.",
    ],
    [
      'no space after a colon and a dash',
      [T, R, '  - ref:"1"', '    name: N'],
      "line 3: there is no space after 'ref:'. Put a space after the colon.",
    ],
    [
      'no space after a dash',
      [T, R, '  -ref: "1"', '   name: N'],
      'line 3: there is no space after the dash. Put a space after the dash.',
    ],
    [
      'a space out of a web page',
      ['title:\u00a0T', R],
      'line 1: the line has a space of another kind, as Word and web pages have them. Delete the space and type it again.',
    ],
    [
      'an apostrophe in single quotation marks',
      ["title: 'children's homes'"],
      "line 1: the text ends at the second quotation mark, before 's homes''. Put the whole text in quotation marks of the other kind: \"children's homes\".",
    ],
    [
      'a text of which one word is in quotation marks',
      ['title: "Reviews" held'],
      "line 1: the text ends at the second quotation mark, before 'held'. Put the whole text in quotation marks of the other kind: '\"Reviews\" held'.",
    ],
    [
      'a quotation mark that is not closed',
      [T, R, '  - ref: "1', '    name: N'],
      'line 3: the quotation mark " is not closed. Close it at the end of the text.',
    ],
    [
      'curly quotation marks',
      ['title: “T”'],
      "line 1: a text is in curly quotation marks, which YAML takes for letters. Type straight ones: 'T'.",
    ],
    ['a name twice', [T, 'title: U'], "line 2: the name 'title' is there twice. Give it once."],
  ])('says what is wrong: %s', (_, lines, expected) => expect(said(lines)).toEqual([expected]))

  it.each([...'%@`&!*|>'].map(sign => `${sign}reviews`))('says that %s must be in quotation marks', text =>
    expect(said([`title: ${text}`])[0]).toMatch(
      `line 1: a text that begins with ${text.charAt(0)} must be in quotation marks. Put the text in quotation marks:`,
    ),
  )

  it('says that a text after # is a comment', () =>
    expect(problemsOf(['title: # of reviews'])).toMatchObject([
      {
        facts: {
          found:
            "nothing, since what follows # is a comment; '# of reviews' must be in quotation marks if it is the text",
        },
      },
    ]))
  it('says that a comma ends a text within braces', () =>
    expect(problemsOf([T, R, '  - { ref: "1", name: Reviews, held on time }'])).toMatchObject([
      {
        facts: {
          found: "the unknown name 'held on time'",
          expected: expect.stringMatching('a text with a comma in it must be in quotation marks'),
        },
      },
    ]))

  it.each([
    ['a text with a colon and no space', ['title: 10:30 or https://example.org']],
    ['a text in quotation marks with everything', [`title: "a: b, c # d 'e'"`]],
    ['a list at the left of its name', [T, R, '- ref: "1"', '  name: N']],
    ['a text over several lines', ['title: >-', '  A: b', '  c']],
    ['a comment after a text', ['title: T # as printed']],
  ])('reads what is right: %s', (_, lines) => expect(problemsOf(lines)).toEqual([]))
})
