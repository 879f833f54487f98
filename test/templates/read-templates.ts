// The templates and the font of this repository, as the workspace passes them to the formats; their examples;
// and a page around one of them.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Templates } from '../../src/drawing/templates.ts'
import { fillPaper } from '../../src/formats/html/fill.ts'
import { placeholders, samplePaper } from './sample-paper.ts'

export const TEMPLATES = new URL('../../templates/', import.meta.url).pathname
const font = (file: string) =>
  new Uint8Array(
    readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${file}`)),
  )

export function readTemplates(): Templates {
  const names = readdirSync(TEMPLATES, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(TEMPLATES.length))
  return {
    files: new Map(names.sort().map(name => [name, readFileSync(join(TEMPLATES, name), 'utf8')])),
    fonts: {
      regular: font('400Regular/SourceSans3_400Regular.ttf'),
      semibold: font('600SemiBold/SourceSans3_600SemiBold.ttf'),
    },
  }
}

export interface Example {
  readonly partial: string
  readonly name: string
  /** An example that is only for a test. */
  readonly hidden?: boolean
  readonly data: unknown
}

export function examplesOf(templates: Templates): readonly Example[] {
  return [...templates.files].flatMap(([path, text]) => {
    const partial = /^partials\/([^/]+)\/examples\.json$/.exec(path)?.[1]
    return partial === undefined
      ? []
      : (JSON.parse(text) as Omit<Example, 'partial'>[]).map(example => ({ ...example, partial }))
  })
}

/** The parts of a long paper, which go on a portrait sheet. */
export const UPRIGHT: ReadonlySet<string> = new Set(['section', 'data-table', 'data-cell', 'captions'])

/** A page of one example, under the headings that it has in a paper; a cover has its own. */
const EXAMPLE_LOOK =
  '{{#> layout}}{{#if heading}}<h1>Example</h1><h2>{{heading}}</h2>{{/if}}<div>{{> (lookup @root "partial") example}}</div>{{/layout}}'

export function fillExample({ partial, name, data }: Example, templates: Templates): string {
  const sheets = UPRIGHT.has(partial) ? 'report-portrait' : 'performance-report'
  const files = new Map([
    ...templates.files,
    ['papers/example.hbs', EXAMPLE_LOOK],
    ['papers/example.json', templates.files.get(`papers/${sheets}.json`) ?? ''],
  ])
  const page = {
    ...samplePaper,
    look: 'example',
    blocks: [],
    partial,
    example: data,
    heading: partial === 'cover' ? '' : `${partial}: ${name}`,
  }
  return fillPaper(page, placeholders(data), { ...templates, files })
}

/** The body without the drawn charts: the part that the templates wrote. */
export const writtenBody = (html: string): string =>
  html.slice(html.indexOf('<body>')).replaceAll(/<svg[\s\S]*?<\/svg>/g, '[drawn]')
