// docs/counting-rules.md against the code: each rule has one tag, each citation has a rule, each file named is
// there, and the points are those of counting.yaml.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countingPoints } from '../counting/definitions.ts'
import { REPOSITORY } from '../workspace.ts'

const DOCUMENT = 'docs/counting-rules.md'
const THIS_TEST = 'test/docs/counting-rules.test.ts'
const textOf = (file: string) => readFileSync(join(REPOSITORY, file), 'utf8')
const text = textOf(DOCUMENT)

interface Rule {
  readonly tag: string
  readonly body: string
}
const rules: readonly Rule[] = text
  .split(/^### /m)
  .slice(1)
  .map(part => ({ tag: part.slice(0, part.indexOf(':')), body: part.split(/^## /m)[0] ?? '' }))
const tags = rules.map(({ tag }) => tag)
const families = [...new Set(tags.map(tag => tag.replace(/-.*/, '')))]

/** `JOIN-1 to JOIN-3` is three tags. */
const CITED = new RegExp(
  String.raw`\b(${families.join('|')})-(\d+)\b(?: to (${families.join('|')})-(\d+)\b)?`,
  'g',
)

function tagsCited(given: string): string[] {
  // A comment may break a range over two lines.
  const joined = given.replace(/\n\s*(?:\*|\/\/|#)? ?/g, ' ')
  return [...joined.matchAll(CITED)].flatMap(([, family, from, family2, to]) => {
    if (family2 === undefined) return [`${family}-${from}`]
    const [first, last] = [Number(from), Number(to)]
    return family === family2 && first < last
      ? Array.from({ length: last - first + 1 }, (_, at) => `${family}-${first + at}`)
      : [`${family}-${from} to ${family2}-${to}: not a range`]
  })
}

/** What follows the word "rule" and looks like a tag: a letter or a word with a number. */
const AFTER_RULE = /\b[Rr]ules?\s+(?:\*\s+|\/\/\s+|#\s+)?([A-Z]+-?\d+)\b/g

const filesIn = (folder: string): string[] =>
  readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
    .map(file => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter(file => /\.(ts|py|md|csv)$/.test(file) && file !== THIS_TEST)

const citedIn = new Map(
  ['src', 'test'].flatMap(filesIn).map(file => [file, new Set(tagsCited(textOf(file)))] as const),
)

describe(DOCUMENT, () => {
  it('has each rule once, numbered from 1 in its family', () => {
    expect(tags.filter((tag, at) => tags.indexOf(tag) !== at)).toEqual([])
    for (const family of families) {
      const ofFamily = tags.filter(tag => tag.startsWith(`${family}-`))
      expect(ofFamily).toEqual(ofFamily.map((_, at) => `${family}-${at + 1}`))
    }
    expect(rules.length).toBeGreaterThan(50)
  })

  it('has no tag that could be a code of the return or an indicator of the adoption scorecard', () => {
    const codes = new Set(
      textOf('data/definitions/codes/ssda903.csv')
        .split('\n')
        .slice(1)
        .map(line => line.split(',')[2] ?? ''),
    )
    expect(codes.has('T0') && codes.has('A3')).toBe(true)
    for (const tag of tags) expect(tag).toMatch(/^[A-Z]{3,}-\d+$/)
    expect([...tags, ...families].filter(name => codes.has(name))).toEqual([])
  })

  it('gives each rule a source and the files that apply it', () => {
    const lacking = (start: string) =>
      rules.filter(({ body }) => !body.includes(`\n- ${start}: `)).map(({ tag }) => tag)
    expect([lacking('Source'), lacking('Applied in')]).toEqual([[], []])
  })

  it('names exactly the files of src/ that cite the rule', () => {
    const named = rules.map(({ tag, body }) => {
      const line = body.slice(body.indexOf('- Applied in: ')).split('\n\n')[0] ?? ''
      return [tag, [...line.matchAll(/`([^`]+)`/g)].map(([, file]) => file).sort()]
    })
    const citing = tags.map(tag => [
      tag,
      [...citedIn]
        .flatMap(([file, cited]) => (file.startsWith('src/') && cited.has(tag) ? [file] : []))
        .sort(),
    ])
    expect(named).toEqual(citing)
    expect(citing.filter(([, files]) => files?.length === 0)).toEqual([])
  })

  it('names no file that is not there', () => {
    const named = [
      ...[...text.matchAll(/`((?:src|test|data|docs)\/[^`]+)`/g)].map(([, file]) => file ?? ''),
      ...[...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, file]) => join('docs', file ?? '')),
    ]
    expect(named.length).toBeGreaterThan(rules.length)
    expect(named.filter(file => !existsSync(join(REPOSITORY, file)))).toEqual([])
  })

  it('refers to its own rules and headings only', () => {
    expect(tagsCited(text).filter(tag => !tags.includes(tag))).toEqual([])
    const headings = [...text.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    )
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link)
    expect(links.filter(link => !headings.includes(link ?? ''))).toEqual([])
  })

  it('has the points and positions of counting.yaml, each with its rules', () => {
    const table = text
      .slice(text.indexOf('## Points with more than one position'))
      .split('\n')
      .filter(line => line.startsWith('|'))
      .slice(2)
      .map(line => line.split('|').slice(1, 5))
      .map(cells => cells.map(cell => cell.trim()))
    expect(table.map(([id, national, others]) => [id, national, others])).toEqual(
      countingPoints().points.map(({ id, national, positions }) => [
        id,
        national,
        Object.keys(positions)
          .filter(name => name !== national)
          .join(', '),
      ]),
    )
    expect(table.filter(([, , , changed = '']) => tagsCited(changed).length === 0).map(([id]) => id)).toEqual(
      ['population-year'],
    )
  })
})

describe('the code and the tests', () => {
  it('cite no rule that the document does not have', () => {
    const unknown = [...citedIn].flatMap(([file, cited]) =>
      [...cited].filter(tag => !tags.includes(tag)).map(tag => `${file}: ${tag}`),
    )
    expect(unknown).toEqual([])
  })

  it('cite rules by tags of the document only, and by no older tag', () => {
    const others = [...citedIn.keys()].flatMap(file =>
      [...textOf(file).matchAll(AFTER_RULE)]
        .filter(([, tag = '']) => !tags.includes(tag))
        .map(([, tag]) => `${file}: ${tag}`),
    )
    expect(others).toEqual([])
  })
})
