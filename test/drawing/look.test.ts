import { describe, expect, it } from 'vitest'
import { checkLook } from '../../src/drawing/look/check-look.ts'
import { lookNamed, readLook } from '../../src/drawing/look/read-look.ts'
import type { Templates } from '../../src/drawing/templates.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { readTemplates } from '../templates/read-templates.ts'

const templates = readTemplates()
const PORTRAIT = 'papers/report-portrait.json'
const json = templates.files.get(PORTRAIT) ?? ''
const withFile = (path: string, text: string): Templates => ({
  ...templates,
  files: new Map([...templates.files, [path, text]]),
})
const faultsOf = (text: string) => readLook(text).faults.map(({ entry, found }) => [entry, found])

describe('lookNamed(name, templates)', () => {
  it('has a portrait sheet, and a landscape one for what is wide', () => {
    const { sheet, wideSheet } = lookNamed('report-portrait', templates)
    expect(sheet).toMatchObject({ size: 'A4', orientation: 'portrait', widthMm: 210, heightMm: 297 })
    expect(wideSheet).toMatchObject({ orientation: 'landscape', widthMm: 297, heightMm: 210 })
    expect(sheet.marginsMm).toEqual({ top: 12, right: 16, bottom: 14, left: 16 })
  })

  it('has one sheet for all where that is landscape', () => {
    const { sheet, wideSheet } = lookNamed('performance-report', templates)
    expect(sheet.orientation).toBe('landscape')
    expect(wideSheet).toBe(sheet)
  })

  it.each([
    ['that is not there', 'none', templates],
    ['with a fault', 'report-portrait', withFile(PORTRAIT, '{}')],
  ])('throws for a look %s', (_, name, from) => {
    expect(() => lookNamed(name, from)).toThrow(`templates/papers/${name}.json`)
  })
})

describe('a look in large print', () => {
  const LARGE = templates.files.get('papers/large-print.json') ?? ''
  it('has one portrait sheet, type of at least 16 points, and larger charts', () => {
    const { sheet, wideSheet, largePrint } = lookNamed('large-print', templates)
    expect(sheet.orientation).toBe('portrait')
    expect(wideSheet).toBe(sheet)
    expect(largePrint?.leastPoints).toBeGreaterThanOrEqual(16)
  })
  it.each([
    ['type below 16 points', '"leastPoints": 16', '"leastPoints": 14', 'largePrint.leastPoints', '14'],
    [
      'no room for a figure',
      '"columnsOfFigures": 5',
      '"columnsOfFigures": 0',
      'largePrint.columnsOfFigures',
      '0',
    ],
    ['a width in words', '"widthPx": 672', '"widthPx": "all"', 'charts.widthPx', '"all"'],
    ['smaller charts', '"enlarge": 1.9', '"enlarge": 0.5', 'charts.enlarge', '0.5'],
    ['a wide sheet', '"largePrint"', '"wideSheet": 1, "largePrint"', 'wideSheet', '1'],
  ])('may not have %s', (_, from, to, entry, found) => {
    expect(LARGE).toContain(from)
    expect(faultsOf(LARGE.replace(from, to))).toEqual([[entry, found]])
  })
})

describe('readLook(json)', () => {
  const definition = (text: string) => text.replaceAll(/\s/g, '')
  it.each([
    ['no JSON', '{', [['the file', 'text that is not JSON']]],
    ['nothing', 'null', [['sheet', 'nothing']]],
    ['no sheet', '{"sheet":"A4"}', [['sheet', '"A4"']]],
    ['no wide sheet', json.replace('wideSheet', 'wide'), [['wideSheet', 'nothing']]],
    [
      'a wide sheet that is none',
      definition(json).replace('"landscape"', '"portrait"'),
      [['wideSheet.orientation', '"portrait"']],
    ],
    [
      'a second landscape sheet',
      definition(json)
        .replace('"portrait"', '"landscape"')
        .replace(/"wideSheet":.*/, '"wideSheet":1}'),
      [['wideSheet', '1']],
    ],
    [
      'several at once',
      definition(json)
        .replace('"size":"A4"', '"size":"A5"')
        .replace('"top":12', '"top":"15mm"')
        .replace('"left":16', '"left":-1')
        .replace('"bottom":14,"left":12', '"bottom":61,"left":12'),
      [
        ['sheet.size', '"A5"'],
        ['sheet.marginsMm.top', '"15mm"'],
        ['sheet.marginsMm.left', '-1'],
        ['sheet.wordMarginsMm.bottom', '61'],
      ],
    ],
    [
      'no margins for Word',
      definition(json).replace('wordMarginsMm', 'word'),
      ['top', 'right', 'bottom', 'left'].map(side => [`sheet.wordMarginsMm.${side}`, 'nothing']),
    ],
  ])('finds %s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults)
    expect(readLook(text).look).toBeUndefined()
  })
})

describe('checkLook(name, templates)', () => {
  it('passes the looks of the package', () => {
    expect(['performance-report', 'report-portrait'].flatMap(name => checkLook(name, templates))).toEqual([])
  })

  it('reports what a new look lacks', () => {
    expect(checkLook('briefing', templates).map(sayProblem)).toEqual([
      "templates/papers/briefing.json: Found no such file; expected the sheets of 'briefing'. Correct the definition of the look; report-portrait.json in the package is one that works. [look-invalid]",
    ])
  })

  it('reports where a definition is wrong', () => {
    const wrong = withFile(PORTRAIT, json.replace('"top": 12', '"top": 150'))
    expect(checkLook('report-portrait', wrong)).toMatchObject([
      {
        code: 'look-invalid',
        severity: 'error',
        origin: { file: 'templates/papers/report-portrait.json', entry: 'sheet.marginsMm.top' },
        facts: { found: '150', expected: 'a number of millimetres from 0 to 60' },
      },
    ])
  })
})
