// A paper made from hostile files, in every format that needs no browser, and what may not be in it. In: files. Out: the
// outputs by name; for each, what is wrong with it.
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { dataEdition } from '../../src/formats/data/data-edition.ts'
import { formats } from '../../src/formats/index.ts'
import { makePaper } from '../../src/make-paper.ts'
import { sayProblems } from '../../src/problems/say-problems.ts'
import { drawAndFill } from '../../src/verbs/draw-and-fill.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import type { PaperRequest } from '../../src/workspace/read-paper-inputs.ts'
import { outsideOfFiles } from '../workspace.ts'

const { pdf: _, ...others } = formats
const withoutPdf = Object.values(others)

export type Outputs = ReadonlyMap<string, Uint8Array | string>

export const PAPERS: readonly PaperRequest[] = [
  { paper: 'corporate-parenting-monthly', period: '2017-01' },
  { paper: 'sufficiency-appendices', period: '2021-22' },
  { paper: 'corporate-parenting-from-return', period: '2022-03' },
  { paper: 'sufficiency-strategy-2016', period: '2016-12' },
]

export async function makeOutputs(
  request: PaperRequest,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Outputs> {
  const outside = outsideOfFiles(files)
  const [made, templates] = await Promise.all([
    makePaper(request, openWorkspace(outside)),
    outside.templates(),
  ])
  const { paper, record } = made
  const { drawn, html } = await drawAndFill(paper, templates)
  const given = {
    paper,
    record,
    templates,
    chartSvgs: drawn,
    html,
    printer: { print: () => Promise.reject(new Error('nothing is printed here')) },
    pictureProgram: outside.pictureProgram,
    signatures: { signatures: [], problems: [] },
    data: () => Promise.resolve(dataEdition(paper, record)),
  }
  const named = await Promise.all(withoutPdf.map(format => format(given)))
  return new Map([
    ...named.flatMap(one => [...one]),
    ['paper.json', JSON.stringify(paper)] as const,
    ['problems.txt', sayProblems(made.problems)] as const,
  ])
}

/** Every fault of the outputs, each with the name of its file. `plain`: the same paper from harmless files. */
export const faultsOf = (outputs: Outputs, plain: Outputs): string[] =>
  [...outputs].flatMap(([name, content]) => {
    const before = plain.get(name) ?? ''
    const found =
      typeof content === 'string'
        ? [...steering(content), ...inText(name, content, String(before))]
        : inPackage(content, before)
    return found.map(one => `${name}: ${one}`)
  })

function inText(name: string, text: string, before: string): string[] {
  if (name.endsWith('.html')) return inPage(text, before)
  if (name.endsWith('.csv')) return inCsv(text)
  if (name.endsWith('.json')) JSON.parse(text)
  return []
}

/** Signs that steer a terminal or turn a line round; heaps of accents. */
export const steering = (text: string): string[] =>
  text.match(
    /.{0,20}(?:[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{M}{5}).{0,20}/gu,
  ) ?? []

const TAG = /<([a-zA-Z][\w:-]*)((?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g
const ATTRIBUTE = /([^\s=>"'/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/** An element or an attribute that the same page of harmless words does not have, or an address that is loaded. */
function inPage(html: string, plain: string): string[] {
  const known = new Set(partsOf(plain).map(({ part }) => part))
  const parts = partsOf(html)
  return [
    ...new Set(parts.filter(({ part }) => !known.has(part)).map(({ part }) => `new: ${part}`)),
    ...parts
      .filter(
        ({ part, value }) => /^(?:javascript|vbscript):|hostile\.example/i.test(value) && loads(part, value),
      )
      .map(({ part, value }) => `${part} ${value}`),
    ...(html.match(/<meta http-equiv/g)?.length === 1 ? [] : ['more than one policy']),
  ]
}

/** A link is followed by a reader; a label and a title are words. */
const loads = (part: string, value: string): boolean =>
  part === 'a href'
    ? !value.startsWith('https://')
    : /(?:href|src|srcset|data|action|style|poster)$/.test(part)

const partsOf = (html: string): { readonly part: string; readonly value: string }[] =>
  [...html.matchAll(TAG)].flatMap(([, tag = '', attributes = '']) => [
    { part: tag, value: '' },
    ...[...attributes.matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => ({
      part: `${tag} ${name}`,
      value: values.find(value => value !== undefined) ?? '',
    })),
  ])

const inCsv = (csv: string): string[] =>
  (parse(csv, { bom: true }) as string[][])
    .flat()
    .filter(field => /^[=+\-@\t\r\n＝＋－＠]/.test(field) && !/^-?\d+(?:\.\d+)?$/.test(field))

/** A workbook or a document: every part is well-formed XML without a formula, a new field or a new address. */
function inPackage(bytes: Uint8Array, plain: Uint8Array | string): string[] {
  const parts = xmlOf(bytes)
  const before = [...(typeof plain === 'string' ? new Map<string, string>() : xmlOf(plain)).values()].join('')
  const all = [...parts.values()].join('')
  const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0
  return [
    ...[...parts].flatMap(([part, xml]) =>
      [...notWellFormed(xml), ...steering(xml)].map(one => `${part}: ${one}`),
    ),
    ...(/<f[ >]|table:formula|<ddeLink|<oleObject|office:dde/.test(all) ? ['a formula'] : []),
    ...(count(all, /w:instrText|w:fldSimple/g) > count(before, /w:instrText|w:fldSimple/g)
      ? ['a field']
      : []),
    ...(all.match(/(?:Target|xlink:href)="(?!https:|mailto:|#)[^"]*(?:hostile|alert)[^"]*"/g) ?? []),
  ]
}

const xmlOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  )

function notWellFormed(xml: string): string[] {
  const faults: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => faults.push(error.message))
  parser.write(xml).close()
  return faults.slice(0, 1)
}
