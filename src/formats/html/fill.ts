// Fills the templates. In: a paper with its drawn charts, or its evidence. Out: one self-contained HTML document,
// with the same bytes every time.
import Handlebars from 'handlebars'
import type { LookDefinition } from '../../drawing/look/look.ts'
import { lookNamed } from '../../drawing/look/read-look.ts'
import type { Templates } from '../../drawing/templates.ts'
import type { Paper } from '../../papers/paper.ts'
import { counted } from '../../terms/words.ts'
import { captionsOf } from '../captions-of.ts'
import type { AccessibilityEvidence } from '../evidence/accessibility-evidence.ts'
import { isLettered } from '../is-lettered.ts'
import { abbreviator } from './abbreviator.ts'
import { headOfCell, placeInCard } from './card-cells.ts'
import { cssString } from './css-string.ts'
import { fontFaces } from './font-faces.ts'
import { pageRule } from './page-rule.ts'
import { paletteProperties } from './palette-properties.ts'

type Engine = ReturnType<typeof Handlebars.create>

/**
 * `drawn` holds the SVG of every chart of the paper, by the chart's id. `drawnNarrow` holds those for a narrow screen, of
 * which the page then shows one or the other.
 */
export function fillPaper(
  paper: Paper,
  drawn: ReadonlyMap<string, string>,
  templates: Templates,
  drawnNarrow: ReadonlyMap<string, string> = new Map(),
): string {
  const template = fileOf(templates, `papers/${paper.look}.hbs`)
  const engine = engineOf(drawn, templates, lookNamed(paper.look, templates), paper.abbreviations)
  engine.registerHelper('drawnNarrow', (id: string) => {
    const svg = drawnNarrow.get(id)
    return svg === undefined ? undefined : new Handlebars.SafeString(svg)
  })
  for (const { block } of paper.blocks) {
    if (engine.partials[block] === undefined)
      throw new Error(
        `There is no template templates/partials/${block}/${block}.hbs for the block "${block}".`,
      )
  }
  return engine.compile(template, { strict: true, preventIndent: true })(paper)
}

/** The page about the accessibility of a paper. */
export function fillEvidence(evidence: AccessibilityEvidence, templates: Templates): string {
  return engineOf(new Map(), templates).compile(fileOf(templates, 'evidence.hbs'), {
    strict: true,
    preventIndent: true,
  })(evidence)
}

function engineOf(
  drawn: ReadonlyMap<string, string>,
  templates: Templates,
  look?: LookDefinition,
  abbreviations: Paper['abbreviations'] = [],
): Engine {
  const engine = Handlebars.create()
  registerPartials(engine, templates)
  registerHelpers(engine, drawn, templates)
  registerStyle(engine, templates, look)
  const abbreviate = abbreviator(abbreviations)
  engine.registerHelper(
    'words',
    (text: unknown) => new Handlebars.SafeString(abbreviate(Handlebars.escapeExpression(String(text)))),
  )
  return engine
}

/** Registers `partials/<block>/<block>.hbs` as `<block>`, and a file next to templates/palette.json by its own name. */
function registerPartials(engine: Engine, templates: Templates): void {
  for (const [path, text] of templates.files) {
    const name = /^(?:partials\/[^/]+\/)?([^/]+)\.hbs$/.exec(path)?.[1]
    if (name !== undefined)
      engine.registerPartial(name, engine.compile(text, { strict: true, preventIndent: true }))
  }
}

function registerHelpers(engine: Engine, drawn: ReadonlyMap<string, string>, templates: Templates): void {
  const unescaped = (text: string) => new Handlebars.SafeString(text)
  engine.registerHelper({
    is: (left: unknown, right: unknown) => left === right,
    either: (left: unknown, right: unknown) => Boolean(left) || Boolean(right),
    /** The id of the first block after the cover. */
    firstSection: (blocks: unknown) =>
      Array.isArray(blocks)
        ? blocks.find(block => typeof block === 'object' && block !== null && 'id' in block)?.id
        : undefined,
    captionsOf,
    isLettered,
    headOfCell,
    placeInCard,
    /** `3 indicators`: those of the entries of a group of the page for members. */
    countIndicators: (entries: readonly { readonly indicators: readonly unknown[] }[]) =>
      counted(entries.flatMap(({ indicators }) => indicators).length, 'indicator'),
    /** For periods from the oldest to the newest: the place of each, with the newest first. */
    newestFirst: (at: number, { length }: { length: number }) => length - 1 - at,
    /** The one word for a missing figure that is longer than a column of months may break, and only there. */
    mayBreak: (text: string) => text.replace('suppressed', 'sup\u00ADpressed'),
    /** The number of columns that a heading spans. */
    columns: (...counts: unknown[]) =>
      counts.filter(count => typeof count === 'number').reduce((sum, count) => sum + count, 0),
    /** Allows https and mailto only. The type of Run does so too; this is a second safeguard. */
    mayLink: (link: unknown) => typeof link === 'string' && /^(https:\/\/|mailto:)/.test(link),
    drawn: (id: string) => {
      const svg = drawn.get(id)
      if (svg === undefined) throw new Error(`The chart "${id}" was not drawn.`)
      return unescaped(svg)
    },
    palette: () => unescaped(paletteProperties(fileOf(templates, 'palette.json'))),
    fonts: () => unescaped(fontFaces(templates.fonts)),
    cssString: (...parts: unknown[]) =>
      unescaped(cssString(parts.filter(part => typeof part === 'string').join(''))),
  })
}

/** A style sheet may use the sheets of the look, such as `{{sheet.size}}` in an @page rule. */
function registerStyle(engine: Engine, templates: Templates, look?: LookDefinition): void {
  const sheets =
    look === undefined ? {} : { sheet: pageRule(look.sheet), wideSheet: pageRule(look.wideSheet) }
  engine.registerHelper({
    orientation: () => look?.sheet.orientation,
    isLargePrint: () => look?.largePrint !== undefined,
    style: (name: string) => {
      const fill = engine.compile(fileOf(templates, `styles/${name}.css`), { strict: true, noEscape: true })
      return new Handlebars.SafeString(fill(sheets))
    },
  })
}

function fileOf(templates: Templates, path: string): string {
  const text = templates.files.get(path)
  if (text === undefined) throw new Error(`There is no template templates/${path}.`)
  return text
}
