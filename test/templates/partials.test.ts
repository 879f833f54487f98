import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fillPaper } from '../../src/outputs/html/fill.ts'
import { examplesOf, fillExample, readTemplates, TEMPLATES, writtenBody } from './read-templates.ts'
import { placeholders, samplePaper } from './sample-paper.ts'

const templates = readTemplates()
const examples = examplesOf(templates)
const paper = fillPaper(samplePaper, placeholders(samplePaper), templates)
const pages = [...examples.map(example => ({ name: `${example.partial}: ${example.name}`, html: fillExample(example, templates) })), { name: 'the sample paper', html: paper }]

describe('templates/partials', () => {
  it('has a template, examples and one that is shown in every folder', () => {
    for (const folder of readdirSync(join(TEMPLATES, 'partials'))) {
      expect(templates.files.has(`partials/${folder}/${folder}.hbs`), folder).toBe(true)
      expect(examples.some(example => example.partial === folder && example.hidden !== true), folder).toBe(true)
      expect(examples.some(example => example.partial === folder && example.name === 'hostile text'), folder).toBe(true)
    }
  })

  it('never asks for unescaped text', () => {
    for (const [path, text] of templates.files) if (path.endsWith('.hbs')) expect(text, path).not.toMatch(/\{\{\{|\{\{~?&/)
  })
})

describe.each(pages)('$name', ({ html }) => {
  const body = writtenBody(html)

  it('holds no markup that came in as text', () => {
    expect(body).not.toMatch(/<(script|img|iframe|object|style|link|meta|base)\b/i)
    expect(body).not.toMatch(/<[^>]*\son[a-z]+=/i)
    expect([...body.matchAll(/href="([^"]*)"/g)].map(match => match[1]).filter(href => !/^(https:|mailto:|#)/.test(href ?? ''))).toEqual([])
  })

  it('has no empty cell, and nothing that was not there', () => {
    expect(body).not.toMatch(/<t[dh][^>]*>\s*<\/t[dh]>/)
    expect(body).not.toMatch(/undefined|\[object Object\]|NaN/)
  })

  it('gives every table a caption, every header a scope, every drawing a place in a figure or a cell', () => {
    const tables = body.match(/<table[\s\S]*?<\/table>/g) ?? []
    for (const table of tables) expect(table).toMatch(/<table[^>]*>\s*<caption>/)
    expect((body.match(/<th\b(?![^>]*\bscope=)/g) ?? [])).toEqual([])
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
  it('has a language, a title, and lets in nothing from outside', () => {
    expect(paper).toContain('<html lang="en-GB">')
    expect(paper).toMatch(/<title>[^<]+<\/title>/)
    expect(paper).toContain("default-src 'none'")
    expect(paper).not.toMatch(/(src|href)="(?!#|mailto:|https:)|url\((?!data:font\/ttf)|@import/)
  })

  it('puts every row and every figure of the scorecard on the page', () => {
    expect(paper.match(/<th scope="row" class="indicator">/g)).toHaveLength(28)
    expect(paper.match(/<td class="trend starts"><svg /g)).toHaveLength(28)
  })

  it('links only to what is there', () => {
    const body = writtenBody(paper)
    const ids = new Set([...body.matchAll(/\sid="([^"]*)"/g)].map(match => match[1]))
    for (const [, target] of body.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
  })
})
