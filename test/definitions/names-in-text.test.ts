import { describe, expect, it } from 'vitest'
import { commentaryPlacesIn, idIn, referencesIn } from '../../src/definitions/names-in-text.ts'

describe('idIn(text)', () => {
  it.each([
    ['on a line', 'id: age\ntitle: Age\n'],
    ['in quotation marks', '"id": "age"\n'],
    ['on two lines', 'id:\n  age\n'],
    ['in braces', '{ id: age, title: Age }\n'],
    ['with Windows line ends', '# map\r\nid: age\r\n'],
    ['beside a comment', 'id: age # by which it is named\n'],
  ])('finds the name %s', (_, text) => {
    expect(idIn(text)).toEqual(['age'])
  })
  it('finds none in a comment, and none of what the file lists', () => {
    expect(idIn('# id: age\nrows:\n  - id: "0-4"\n')).toEqual([])
  })
})

describe('referencesIn(text)', () => {
  it.each([
    ['on a line', '  - ref: "6.10"\n    name: Health\n'],
    ['behind the name, in braces', '  - { name: "Health #1", ref: "6.10" }\n'],
    ['on two lines, in quotation marks', '  - "ref":\n      "6.10"\n'],
    ['beside a national definition', '  - { ref: "6.10", use: national/reviews-on-time }\n'],
    ["behind the council's own words", "  - { name: the council's, ref: '6.10' } # ref: 6.11\n"],
  ])('finds a reference %s', (_, text) => {
    expect(referencesIn(text)).toEqual(['6.10'])
  })
  it('finds none in a comment', () => {
    expect(referencesIn('indicators: [] # ref: "6.10"\n#ref: "6.11"\n')).toEqual([])
  })
})

describe('commentaryPlacesIn(text)', () => {
  it('finds topics, sections and the page for members', () => {
    expect(
      commentaryPlacesIn(
        'id: p\nblocks:\n  - { block: members-page, title: M }\n  - block: topic\n    id: health\n',
      ),
    ).toEqual(['health', 'members'])
  })
  it.each([
    ['on lines', 'id: p\nlike: monthly\ntopics:\n  - id: health\n    title: H\n'],
    ['in braces', '{ id: p, like: monthly, topics: [{ id: health, title: H }] }\n'],
  ])('finds the topics of a paper like a report, %s', (_, text) => {
    expect(commentaryPlacesIn(text)).toEqual(expect.arrayContaining(['health', 'members']))
  })
  it('takes a title with the word like for no report', () => {
    expect(commentaryPlacesIn('id: p\ntitle: What it is like\nblocks: [{ block: notes, id: n }]\n')).toEqual(
      [],
    )
  })
})
