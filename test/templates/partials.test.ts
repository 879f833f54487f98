import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fillPaper } from '../../src/formats/html/fill.ts'
import type { TableCell } from '../../src/papers/paper.ts'
import { examplesOf, fillExample, readTemplates, TEMPLATES, writtenBody } from './read-templates.ts'
import { placeholders, samplePaper } from './sample-paper.ts'
import { sampleStrategy } from './sample-strategy.ts'

const saidIn = (cell: Exclude<TableCell, { cell: 'figure' }>): string => {
  if (cell.cell === 'text') return cell.text === '' ? 'no text' : cell.text
  const { symbol, word } = cell.cell === 'rating' ? cell.rating : cell
  return `${symbol} ${word}`
}

const templates = readTemplates()
const examples = examplesOf(templates)
const paper = fillPaper(samplePaper, placeholders(samplePaper), templates)
const strategy = fillPaper(sampleStrategy, placeholders(sampleStrategy), templates)
const pages = [
  ...examples.map(example => ({
    name: `${example.partial}: ${example.name}`,
    html: fillExample(example, templates),
  })),
  { name: 'the sample paper', html: paper },
  { name: 'the sample strategy', html: strategy },
]

describe('templates/partials', () => {
  it('has a template, examples and one shown example in every folder', () => {
    for (const folder of readdirSync(join(TEMPLATES, 'partials'))) {
      expect(templates.files.has(`partials/${folder}/${folder}.hbs`), folder).toBe(true)
      expect(
        examples.some(example => example.partial === folder && example.hidden !== true),
        folder,
      ).toBe(true)
      expect(
        examples.some(example => example.partial === folder && example.name === 'hostile text'),
        folder,
      ).toBe(true)
    }
  })

  it('never asks for unescaped text', () => {
    for (const [path, text] of templates.files)
      if (path.endsWith('.hbs')) expect(text, path).not.toMatch(/\{\{\{|\{\{~?&/)
  })
})

describe.each(pages)('$name', ({ html }) => {
  const body = writtenBody(html)

  it('escapes markup in texts', () => {
    expect(body).not.toMatch(/<(script|img|iframe|object|style|link|meta|base)\b/i)
    expect(body).not.toMatch(/<[^>]*\son[a-z]+=/i)
    expect(
      [...body.matchAll(/href="([^"]*)"/g)]
        .map(match => match[1])
        .filter(href => !/^(https:|mailto:|#)/.test(href ?? '')),
    ).toEqual([])
  })

  it('has no empty cell and no undefined value', () => {
    expect(body).not.toMatch(/<t[dh][^>]*>\s*<\/t[dh]>/)
    expect(body).not.toMatch(/undefined|\[object Object\]|NaN/)
  })

  it('gives every table a caption, every header a scope, every drawing a place in a figure or a cell', () => {
    const tables = body.match(/<table[\s\S]*?<\/table>/g) ?? []
    for (const table of tables) expect(table).toMatch(/<table[^>]*>\s*<caption>/)
    expect(body.match(/<th\b(?![^>]*\bscope=)/g) ?? []).toEqual([])
    expect(body).not.toMatch(/<(dl|dt|dd|marquee|font)\b/)
  })

  it('begins with its one h1 and skips no level', () => {
    const levels = [...body.matchAll(/<h([1-6])\b/g)].map(match => Number(match[1]))
    expect(levels[0]).toBe(1)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? level)).toBeLessThanOrEqual(1)
  })

  it('uses no id twice', () => {
    const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map(match => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the sample paper', () => {
  it('has a language and a title, and loads nothing from outside', () => {
    expect(paper).toContain('<html lang="en-GB">')
    expect(paper).toMatch(/<title>[^<]+<\/title>/)
    expect(paper).toContain("default-src 'none'")
    expect(paper).not.toMatch(/(src|href)="(?!#|mailto:|https:)|url\((?!data:font\/ttf)|@import/)
  })

  it('prints every row and every figure of the scorecard', () => {
    expect(paper.match(/<th scope="row" class="indicator">/g)).toHaveLength(28)
    expect(paper.match(/<td class="trend starts" data-head="Trend"><svg /g)).toHaveLength(28)
  })

  it.each([
    ['paper', paper],
    ['strategy', strategy],
  ])('links only to ids that exist: %s', (_, html) => {
    const body = writtenBody(html)
    const ids = new Set([...body.matchAll(/\sid="([^"]*)"/g)].map(match => match[1]))
    for (const [, target] of body.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
  })
})

describe('the sample strategy', () => {
  const body = writtenBody(strategy)
  const tables = sampleStrategy.blocks
    .flatMap(block => (block.block === 'section' ? block.parts : []))
    .flatMap(part => (part.part === 'table' ? [part.table] : []))
  const wordsOf = (markup: string) =>
    markup
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()

  it('numbers its sections, in their titles and in the contents', () => {
    for (const title of ['1. Children looked after', 'Appendix C. Delivery plan']) {
      expect(body).toContain(`>${title}</h2>`)
      expect(body).toContain(`>${title}</a>`)
    }
  })

  it('lists every table and every figure by its caption', () => {
    const listed = /<section class="captions">[\s\S]*?<\/section>/.exec(body)?.[0] ?? ''
    expect(
      [...listed.matchAll(/<a class="to-page" href="#([^"]*)">([^<]*)<\/a>/g)].map(([, to, caption]) => [
        to,
        caption,
      ]),
    ).toEqual([
      ...tables.map(({ id, caption }) => [id, caption]),
      ['figure-chart-rates', 'Figure 1: More children are looked after than in similar areas'],
      ['figure-chart-age', 'Figure 2: Ages 16 and 17 are a growing part'],
    ])
  })

  it('prints a count with its share, a mark beside its figure, and no share of what is missing', () => {
    const rowOf = (label: string) =>
      wordsOf(new RegExp(`<tr[^>]*>\\s*<th[^>]*>${label}</th>[\\s\\S]*?</tr>`).exec(body)?.[0] ?? '')
    expect(rowOf('16 and 17')).toBe('16 and 17 96 (17%) 104 (17%) 118 (18%) 127 (20%) 131 (22%)')
    expect(rowOf('Example')).toBe('Example 100.2 108.0 114.8 111.9 105.1 [p]')
    const missing = examples.find(({ partial, name }) => partial === 'data-table' && name === 'all missing')
    expect(missing === undefined ? '' : writtenBody(fillExample(missing, templates))).not.toContain('([c])')
  })

  it('prints every cell of every table as the paper has it', () => {
    const unescaped = (words: string) =>
      words
        .replaceAll('&quot;', '"')
        .replaceAll('&#x27;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
    const printed = (cell: TableCell) => {
      if (cell.cell !== 'figure') return saidIn(cell)
      const { figure, share } = cell
      return [
        figure.text,
        figure.mark,
        share === undefined || figure.isMissing ? undefined : `(${share.text})`,
        figure.below,
      ]
        .filter(one => one !== undefined)
        .join(' ')
    }
    for (const { id, rows } of tables) {
      const found =
        new RegExp(`<table class="rows" id="${id}">[\\s\\S]*?</table>`)
          .exec(body)?.[0]
          .split('</thead>')[1]
          ?.match(/<tr[\s\S]*?<\/tr>/g) ?? []
      expect(
        found.map(row => (row.match(/<t[hd][\s\S]*?<\/t[hd]>/g) ?? []).map(cell => unescaped(wordsOf(cell)))),
        id,
      ).toEqual(rows.map(({ label, cells }) => [label, ...cells.map(printed)]))
    }
  })

  it('has as many cells in every row as the table has columns', () => {
    for (const { id, columns } of tables) {
      const rows =
        new RegExp(`<table class="rows" id="${id}">[\\s\\S]*?</table>`)
          .exec(body)?.[0]
          .match(/<tr[\s\S]*?<\/tr>/g) ?? []
      expect(
        rows
          .filter(row => row.includes('<td'))
          .map(row => row.match(/<td/g)?.length)
          .filter(count => count !== columns.length),
        id,
      ).toEqual([])
    }
  })

  it("says in words, weight and slant which row is a total, not known or another area's", () => {
    const kinds = new Set([...body.matchAll(/<tr class="([a-z-]+)">/g)].map(match => match[1]))
    expect(kinds).toEqual(new Set(['group', 'item', 'total', 'not-known', 'comparator']))
    const style = templates.files.get('styles/sections.css') ?? ''
    expect(style).toMatch(/tr\.total td \{ font-weight: 600/)
    expect(style).toMatch(/tr\.not-known th, \.rows tr\.comparator th \{ font-style: italic/)
  })

  it('begins an appendix on its own sheet, and is portrait', () => {
    expect(
      [...body.matchAll(/<section class="section appendix">\s*<h2[^>]*>([^<]*)/g)].map(match =>
        match[1]?.slice(0, 10),
      ),
    ).toEqual(['Appendix A', 'Appendix B', 'Appendix C'])
    expect(strategy).toContain('size: A4 portrait')
    expect(paper).not.toContain('size: A4 portrait')
  })
})
