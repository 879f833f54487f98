// The checks that a program can make on a paper and its HTML: one entry for each check, with the clauses that
// require it.

import { LONGEST_ALTERNATIVE } from '../../papers/chart.ts'
import type { Paper } from '../../papers/paper.ts'
import type { PrintedRecord } from '../../papers/printed.ts'
import { chartsOf } from '../charts-of.ts'
import { checkAlternatives } from '../check-alternatives.ts'
import { attribute, type PageContent, textOfMarkup } from './read-page.ts'

export const STANDARDS = ['WCAG 2.2', 'PDF/UA-1'] as const
export type Standard = (typeof STANDARDS)[number]

export interface StructureCheck {
  readonly check: string
  readonly clauses: Readonly<Partial<Record<Standard, string>>>
  readonly run: (
    paper: Paper,
    page: PageContent,
    record: PrintedRecord,
  ) => { readonly looked: string; readonly faults: readonly string[] }
}

/** A shorter text cannot describe a chart. */
const SHORTEST_ALTERNATIVE = 60

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`
const captionOf = (table: string): string =>
  textOfMarkup(/<caption\b[^>]*>([\s\S]*?)<\/caption>/i.exec(table)?.[1] ?? '')
const named = (table: string): string => captionOf(table) || 'a table without a caption'
const tags = (table: string, names: string): string[] =>
  table.match(new RegExp(`<(?:${names})\\b[^>]*>`, 'gi')) ?? []

export const STRUCTURE_CHECKS: readonly StructureCheck[] = [
  {
    check: 'Every picture is marked as an image and has a text alternative',
    clauses: { 'WCAG 2.2': '1.1.1 Non-text Content', 'PDF/UA-1': '7.3 Graphics' },
    run: (paper, { pictures }) => ({
      looked: count(pictures.length, 'picture'),
      faults: [
        ...pictures.flatMap(({ role, label }, at) =>
          role === 'img' && label.trim() !== ''
            ? []
            : [`Picture ${at + 1} has no ${role === 'img' ? 'text alternative' : 'image role'}.`],
        ),
        ...chartsOf(paper)
          .filter(
            chart =>
              !pictures.some(
                ({ label }) =>
                  label.replaceAll(/\s+/g, ' ').trim() === chart.alternative.replaceAll(/\s+/g, ' ').trim(),
              ),
          )
          .map(chart => `The text alternative of ${chart.label || chart.title} is not on the page.`),
      ],
    }),
  },
  {
    check: `Text alternatives have ${SHORTEST_ALTERNATIVE} to ${LONGEST_ALTERNATIVE} characters and do not repeat the title`,
    clauses: { 'WCAG 2.2': '1.1.1 Non-text Content', 'PDF/UA-1': '7.3 Graphics' },
    run: paper => ({
      looked: count(chartsOf(paper).length, 'chart'),
      faults: [
        ...checkAlternatives(paper).flatMap(found =>
          found.code === 'alternative-text'
            ? [`The text alternative of ${found.facts.chart} ${found.facts.found}.`]
            : [],
        ),
        ...chartsOf(paper)
          .map(chart => ({ name: chart.label || chart.title, length: [...chart.alternative].length }))
          .filter(({ length }) => length > 0 && length < SHORTEST_ALTERNATIVE)
          .map(({ name, length }) => `The text alternative of ${name} has only ${length} characters.`),
      ],
    }),
  },
  {
    check: 'The page begins with its only level 1 heading; headings do not skip a level and are not empty',
    clauses: { 'WCAG 2.2': '1.3.1 Info and Relationships', 'PDF/UA-1': '7.4.2 Headings' },
    run: (_, { headings }) => ({
      looked: count(headings.length, 'heading'),
      faults: [
        ...(headings.filter(({ level }) => level === 1).length === 1 && headings[0]?.level === 1
          ? []
          : ['The page does not begin with a single level 1 heading.']),
        ...headings.flatMap(({ level, text }, at) =>
          level - (headings[at - 1]?.level ?? 0) > 1
            ? [`'${text}' is at level ${level}, after level ${headings[at - 1]?.level ?? 0}.`]
            : [],
        ),
        ...headings
          .filter(({ text }) => text === '')
          .map(({ level }) => `A heading at level ${level} has no text.`),
      ],
    }),
  },
  {
    check: 'Every table has its own caption',
    clauses: { 'WCAG 2.2': '1.3.1 Info and Relationships', 'PDF/UA-1': '7.5 Tables' },
    run: (_, { tables }) => {
      const captions = tables.map(captionOf)
      return {
        looked: count(tables.length, 'table'),
        faults: captions.flatMap((caption, at) => {
          if (caption === '') return [`Table ${at + 1} of the page has no caption.`]
          return captions.indexOf(caption) === at ? [] : [`Two tables have the caption '${caption}'.`]
        }),
      }
    },
  },
  {
    check: 'Every header cell has a scope: columns, rows or groups',
    clauses: { 'WCAG 2.2': '1.3.1 Info and Relationships', 'PDF/UA-1': '7.5 Tables' },
    run: (_, { tables }) => ({
      looked: count(
        tables.reduce((sum, table) => sum + tags(table, 'th').length, 0),
        'header cell',
      ),
      faults: tables.flatMap(table => {
        const without = tags(table, 'th').filter(
          tag => !/^(col|row|colgroup|rowgroup)$/.test(attribute(tag, 'scope') ?? ''),
        ).length
        return [
          ...(without === 0 ? [] : [`${named(table)}: ${count(without, 'header cell')} without a scope.`]),
          ...(tags(table, 'th').length === 0 ? [`${named(table)}: no header cell.`] : []),
        ]
      }),
    }),
  },
  {
    check: 'No cell is empty: a missing figure states its reason',
    clauses: { 'WCAG 2.2': '1.3.1 Info and Relationships', 'PDF/UA-1': '7.5 Tables' },
    run: (_, { tables }) => ({
      looked: count(
        tables.reduce((sum, table) => sum + tags(table, 'th|td').length, 0),
        'cell',
      ),
      faults: tables.flatMap(table => {
        const empty = [...table.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/gi)].filter(
          ([, inside = '']) => textOfMarkup(inside) === '' && !/<(?:svg|img)\b/i.test(inside),
        ).length
        return empty === 0 ? [] : [`${named(table)}: ${count(empty, 'empty cell')}.`]
      }),
    }),
  },
  {
    check: 'Every rating, direction and signal has a symbol and a word, not colour alone',
    clauses: { 'WCAG 2.2': '1.4.1 Use of Color', 'PDF/UA-1': '7.1 General (Matterhorn 04-001)' },
    run: (_paper, _page, { verdicts }) => ({
      looked: count(verdicts.filter(({ rating }) => rating !== undefined).length, 'rating'),
      faults: verdicts.flatMap(({ row, table, rating, direction, signal }) =>
        Object.entries({
          rating: [rating?.word, rating?.symbol],
          direction: [direction?.word, direction?.arrow],
          signal: [signal?.word, signal?.symbol],
        })
          .filter(([, signs]) => signs.some(sign => sign?.trim() === ''))
          .map(([what]) => `The ${what} of '${row}' in ${table} has no word or no symbol.`),
      ),
    }),
  },
  {
    check: 'Content that is too wide for a phone scrolls in a named region that the keyboard can reach',
    clauses: { 'WCAG 2.2': '2.1.1 Keyboard' },
    run: (_, { scrolling }) => ({
      looked: count(scrolling.length, 'region'),
      faults: scrolling
        .filter(
          tag =>
            attribute(tag, 'tabindex') !== '0' ||
            attribute(tag, 'role') !== 'region' ||
            (attribute(tag, 'aria-label') ?? '') === '',
        )
        .map(
          tag =>
            `The keyboard cannot reach a scrolling region, or the region has no name: ${attribute(tag, 'aria-label') ?? 'no name'}.`,
        ),
    }),
  },
  {
    check: 'The first link skips to the first section, and every link within the page has a target',
    clauses: { 'WCAG 2.2': '2.4.1 Bypass Blocks', 'PDF/UA-1': '7.18.5 Links' },
    run: (_, { links, ids }) => {
      const within = links.filter(({ to }) => to.startsWith('#'))
      return {
        looked: count(within.length, 'link'),
        faults: [
          ...(links[0]?.to.startsWith('#') ? [] : ['The first link is not a skip link.']),
          ...within
            .filter(({ to }) => !ids.includes(to.slice(1)))
            .map(({ to }) => `The target of the link ${to} does not exist.`),
        ],
      }
    },
  },
  {
    check: 'Every link has text',
    clauses: { 'WCAG 2.2': '2.4.4 Link Purpose (In Context)', 'PDF/UA-1': '7.18.5 Links' },
    run: (_, { links }) => ({
      looked: count(links.length, 'link'),
      faults: links.filter(({ text }) => text === '').map(({ to }) => `The link to ${to} has no text.`),
    }),
  },
  {
    check: 'No id is used twice on the page',
    clauses: { 'WCAG 2.2': '4.1.2 Name, Role, Value', 'PDF/UA-1': '7.1 General' },
    run: (_, { ids }) => ({
      looked: count(ids.length, 'id'),
      faults: ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `The id '${id}' is used twice.`),
    }),
  },
  {
    check: 'The document has its own title',
    clauses: { 'WCAG 2.2': '2.4.2 Page Titled', 'PDF/UA-1': '7.1 General (Matterhorn 06-003)' },
    run: (paper, { title }) => ({
      looked: '1 document',
      faults:
        title.includes(paper.title.replaceAll(/\s+/g, ' ').trim()) && title !== ''
          ? []
          : ['The title does not name the paper.'],
    }),
  },
  {
    check: 'The document declares its language',
    clauses: { 'WCAG 2.2': '3.1.1 Language of Page', 'PDF/UA-1': '7.2 Text' },
    run: (paper, { language }) => ({
      looked: '1 document',
      faults: language === paper.language ? [] : [`The language is '${language}', not '${paper.language}'.`],
    }),
  },
]
