// A reference to something missing: "see Appendix B" in a paper without appendices, "Table 14" of eleven.
import type { Check, CheckEvidence } from '../check-evidence.ts'

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

/** Topics have titles and no numbers; an appendix may be lettered in its title. */
function whatIsThere({
  paper,
  definitions,
  labels,
}: CheckEvidence): Readonly<Record<keyof typeof REFERENCES, readonly string[]>> {
  const { tables, figures, sections, appendices } = labels.given
  const titles = paper.blocks.flatMap(block => ('title' in block ? [block.title] : []))
  return {
    table: tables,
    figure: figures,
    appendix: [
      ...appendices,
      ...titles.flatMap(title => /^Appendix (\w+)\b/i.exec(title)?.[1]?.toUpperCase() ?? []),
    ],
    section: sections,
    indicator: [...definitions.names.indicators],
  }
}

function sayThere(kind: string, names: readonly string[]): string {
  if (names.length === 0)
    return kind === 'section' ? 'sections with titles and without numbers' : `no ${kind}`
  return `${kind} ${names[0]} to ${names.at(-1)}`
}
