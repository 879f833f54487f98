// A reference to what is not there: "see Appendix B" in a paper without appendices, "Table 14" where there
// are eleven.
import { chartIdOf, tableIdsOf } from '../../definitions/part-names.ts'
import type { Check, Evidence } from '../evidence.ts'

/** "Table 2 of the statistical release" and "section 47 of the Act" are of another paper. */
const ELSEWHERE = String.raw`(?!\.?\d)(?! (?:of|from|in) (?!this\b))`
const REFERENCES = {
  table: new RegExp(String.raw`\bTable (\d+)${ELSEWHERE}`, 'gi'),
  // "The figure 482" is a number.
  figure: new RegExp(String.raw`\b(?:Figure|Chart|[Ss]ee (?:figure|chart)) (\d+)${ELSEWHERE}`, 'g'),
  appendix: new RegExp(String.raw`\b[Aa]ppendix ([A-Z]|\d{1,2})\b${ELSEWHERE}`, 'g'),
  section:
    /\b(?:see|in|at) (?:section|paragraph) (\d+(?:\.\d+)*)\b(?! (?:of|enquir|order|agreement|child|accommodat))/gi,
  indicator: /\bindicator (\d+\.\d+)(?![\d.]*\d)/gi,
} as const

export const referenceToNothing: Check<'reference-to-nothing'> = evidence => {
  const there = whatIsThere(evidence)
  return evidence.passages.flatMap(({ text, origin, indicator }) =>
    (Object.keys(REFERENCES) as (keyof typeof REFERENCES)[]).flatMap(kind =>
      [...text.matchAll(REFERENCES[kind])]
        .filter(([, name = '']) => !there[kind].includes(name.toUpperCase()))
        .map(([found]) => ({
          facts: { found, there: sayThere(kind, there[kind]) },
          origin,
          ...(indicator !== undefined && { indicator }),
        })),
    ),
  )
}

/**
 * Tables and figures are numbered in the order of the blocks, sections are counted, and appendices lettered;
 * topics have titles and no numbers. The
 * tables of the methods annex, which is an appendix, are not counted: how many there are, the returns tell.
 */
function whatIsThere({
  paper,
  definitions,
}: Evidence): Readonly<Record<keyof typeof REFERENCES, readonly string[]>> {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1))
  const titles = paper.blocks.flatMap(block => ('title' in block ? [block.title] : []))
  const sections = paper.blocks.filter(({ block }) => block === 'section')
  const parts = paper.blocks.flatMap(block => (block.block === 'section' ? block.parts : []))
  const lettered = paper.blocks.filter(
    block => block.block === 'methods' || (block.block === 'section' && block.appendix),
  )
  const letters = lettered.map((_, at) => String.fromCharCode('A'.charCodeAt(0) + at))
  return {
    table: numbers(
      paper.blocks.filter(({ block }) => block === 'summary' || block === 'topic').length +
        parts.flatMap(tableIdsOf).length,
    ),
    figure: numbers(
      paper.blocks.reduce((sum, block) => sum + (block.block === 'topic' ? block.charts.length : 0), 0) +
        parts.flatMap(part => chartIdOf(part) ?? []).length,
    ),
    appendix: [
      ...letters,
      ...titles.flatMap(title => /^Appendix (\w+)\b/i.exec(title)?.[1]?.toUpperCase() ?? []),
    ],
    section: numbers(sections.filter(block => !lettered.includes(block)).length),
    indicator: [...definitions.indicators.keys()],
  }
}

function sayThere(kind: string, names: readonly string[]): string {
  if (names.length === 0)
    return kind === 'section' ? 'sections with titles and without numbers' : `no ${kind}`
  return `${kind} ${names[0]} to ${names.at(-1)}`
}
