// A table in another form gives the same figures and the same problems.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { read, write } from 'xlsx'
import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import type { PaperRequest } from '../../src/workspace/read-paper-inputs.ts'
import { madeOnce } from '../made.ts'
import { changedOutside, MONTHLY, outsideOfFiles, REPOSITORY } from '../workspace.ts'
import { changesFor, restructured } from './change-structure.ts'
import type { Files } from './damage-files.ts'
import { randomOf } from './random.ts'
import { asWorkbooks, asXml, asZip } from './remade-returns.ts'
import { filesBelow } from './subjects.ts'

const RETURNS = ['episodes', 'header', 'reviews', 'oc2', 'oc3', 'missing'].map(
  table => `data/returns/ssda903/2021-22/${table}.csv`,
)
const PUBLISHED = [
  'data/benchmarks/dfe/la_cla_placement_stability.csv',
  'data/benchmarks/northmoor-population.csv',
]
const YEARLY = { paper: 'sufficiency-appendices', period: '2021-22' } as const
const WORKBOOKS = [
  ['data/extracts/2017-01/corporate-parenting-monthly.xlsx', MONTHLY],
  ['data/benchmarks/corporate-parenting-benchmarks.xlsx', MONTHLY],
  ['data/benchmarks/population.xlsx', MONTHLY],
  ['data/extracts/2021-22/delivery-plan.xlsx', YEARLY],
  ['data/extracts/2021-22/northmoor-costs-and-plan.xlsx', YEARLY],
] as const

const bytesOf = (file: string) => new Uint8Array(readFileSync(join(REPOSITORY, file)))

/** The printed figures by reference, and how many problems of each kind. */
function outcomeOf({ paper, problems }: Pick<MadePaper, 'paper' | 'problems'>) {
  return {
    figures: Object.fromEntries(Object.values(paper.figures).map(({ ref, text }) => [ref, text])),
    codes: problems.map(({ code }) => code).sort(),
  }
}

async function expectTheSame(request: PaperRequest, file: string, bytes: Uint8Array) {
  const before = await madeOnce(request.paper, request.period)
  const after = await makePaper(request, openWorkspace(changedOutside({ [file]: bytes })))
  expect(outcomeOf(after)).toEqual(outcomeOf(before))
}

describe('the figures are the same for a text file', () => {
  const all = [...RETURNS, ...PUBLISHED].flatMap(file => changesFor(file).map(what => [file, what] as const))
  it.each(all)('%s: %s', (file, what) =>
    expectTheSame(YEARLY, file, restructured(bytesOf(file), what, randomOf(7))),
  )
})

describe('the figures are the same for a workbook', () => {
  const all = WORKBOOKS.flatMap(([file, request]) =>
    (['xlsx', 'xlsb', 'biff8', 'ods', 'xlml'] as const).map(kind => [file, kind, request] as const),
  )
  it.each(all)('%s saved as %s', (file, bookType, request) => {
    const book = read(bytesOf(file), { cellNF: true, cellStyles: true, sheetStubs: true })
    return expectTheSame(request, file, new Uint8Array(write(book, { type: 'buffer', bookType })))
  })

  it.each(WORKBOOKS)('%s with its sheets in another order', (file, request) => {
    const book = read(bytesOf(file), { cellNF: true, cellStyles: true, sheetStubs: true })
    book.SheetNames.reverse()
    return expectTheSame(request, file, new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' })))
  })

  it.each(WORKBOOKS)('%s packed otherwise', (file, request) =>
    expectTheSame(request, file, zipSync(unzipSync(bytesOf(file)), { level: 1 })),
  )
})

describe('the figures are the same for the return in another form', () => {
  const data = filesBelow('data')
  const inXml = (change: (xml: string) => string) => (files: Files) =>
    new Map(
      [...asXml(files)].map(([file, bytes]) => [
        file,
        file.endsWith('.xml') ? xmlWith(bytes, change) : bytes,
      ]),
    )
  const xmlWith = (bytes: Uint8Array, change: (xml: string) => string) =>
    new TextEncoder().encode(change(new TextDecoder().decode(bytes)))
  const children = (xml: string) => xml.match(/<CHILD>.*<\/CHILD>/g) ?? []

  it.each<[string, (files: Files) => Files]>([
    ['a zip', asZip],
    ['a workbook for each year', asWorkbooks],
    ['XML for the last year', asXml],
    [
      'XML with a prefix',
      inXml(xml =>
        xml
          .replace(/<(\/?)(\w)/g, '<$1lac:$2')
          .replace('<lac:EXPSSDA903', '<lac:EXPSSDA903 xmlns:lac="urn:x"'),
      ),
    ],
    ['XML with an element on each line', inXml(xml => xml.replaceAll('><', '>\n  <'))],
    [
      'XML with the children in another order',
      inXml(xml => {
        const [first = ''] = children(xml)
        const [start = ''] = xml.split(first)
        return `${start}${children(xml).reverse().join('\n')}\n</EXPSSDA903>\n`
      }),
    ],
    ['XML with spaces around its texts', inXml(xml => xml.replace(/>([^<>\n]+)</g, '> $1 <'))],
  ])('%s', async (_, remake) => {
    const files = remake(data)
    const after = await makePaper(YEARLY, openWorkspace(outsideOfFiles(files)))
    expect(outcomeOf(after)).toEqual(outcomeOf(await madeOnce(YEARLY.paper, YEARLY.period)))
  })
})
