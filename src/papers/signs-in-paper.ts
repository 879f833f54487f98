// Finds signs in a paper that its font does not have. In: a paper, and the files that its words come from. Out: a
// problem for each place. Commentary is checked as it is read.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { nameSigns, signsNotPrinted } from '../terms/printed-signs.ts'
import type { Paper } from './paper.ts'

export interface SignSources {
  /** The definitions, as text. */
  readonly definitions: readonly { readonly file: string; readonly text: string }[]
  /** Rows of extracts whose words are printed: the actions of a plan. */
  readonly rows: readonly { readonly words: readonly string[]; readonly origin: Origin }[]
}

export function signsInPaper(paper: Paper, sources: SignSources): Problem[] {
  const found = new Map<string, Problem>()
  for (const text of textsOf(paper)) {
    const signs = signsNotPrinted(text)
    if (signs.length === 0) continue
    for (const origin of placesOf(text, signs, paper, sources)) {
      const one = problem('error', 'sign-not-printable', origin, { signs: nameSigns(signs) })
      found.set(JSON.stringify([origin, signs]), one)
    }
  }
  return [...found.values()]
}

function textsOf(paper: Paper): Set<string> {
  const texts = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) if (!ELSEWHERE.has(key)) collect(inner)
  }
  collect(paper)
  return texts
}

/** Not printed as text, or checked when it was read. */
const ELSEWHERE: ReadonlySet<string> = new Set(['commentary', 'asked', 'figures', 'id', 'look', 'link'])

function placesOf(
  text: string,
  signs: readonly string[],
  { id }: Paper,
  { definitions, rows }: SignSources,
): Origin[] {
  const inRows = rows.filter(({ words }) =>
    words.some(word => word !== '' && text.includes(word) && has(word)),
  )
  if (inRows.length > 0) return inRows.map(({ origin }) => origin)
  const lines = definitions.flatMap(({ file, text: whole }) =>
    whole
      .split(/\r\n|\n|\r/)
      .flatMap((line, at) => (has(line) ? [{ file, entry: `line ${at + 1}`, words: line }] : [])),
  )
  const exact = lines.filter(({ words }) => words.includes(text))
  const places = (exact.length > 0 ? exact : lines).map(({ file, entry }) => ({ file, entry }))
  return places.length > 0 ? places : [{ file: `paper ${id}`, entry: text.slice(0, 80) }]

  function has(words: string): boolean {
    return signs.some(sign => words.includes(sign))
  }
}
