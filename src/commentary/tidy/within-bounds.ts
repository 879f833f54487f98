// Refuses a file of commentary that no officer wrote: too long, with too many numbers, or nested too deeply to be read
// within seconds. In: the file. Out: a problem, or nothing.
import { type Problem, problem } from '../../problems/problem.ts'
import { linesIn } from './commentary-line.ts'

/** Thirty pages; the longest commentary of the examples has 725 characters. */
const MOST_CHARACTERS = 100_000
const MOST_NUMBERS = 1_000
const DEEPEST = 20

/** The marks of quotations and points that a line begins with. */
const NESTING = /^(?:\s*(?:>|[-+*]\s|\d{1,9}[.)]\s))+/

export function beyondBounds(markdown: string, file: string): Problem | undefined {
  const beyond = (found: string, most: string, entry?: string) =>
    problem('error', 'commentary-beyond', { file, ...(entry !== undefined && { entry }) }, { found, most })
  if (markdown.length > MOST_CHARACTERS)
    return beyond(`${markdown.length} characters`, `${MOST_CHARACTERS} characters`)
  const numbers = markdown.match(/\d[\d.,]*/g)?.length ?? 0
  if (numbers > MOST_NUMBERS) return beyond(`${numbers} numbers`, `${MOST_NUMBERS} numbers`)
  const deep = linesIn(markdown).find(({ text }) => depthOf(text) > DEEPEST)
  return deep === undefined
    ? undefined
    : beyond(`${depthOf(deep.text)} levels of lists and quotations`, `${DEEPEST} levels`, `line ${deep.at}`)
}

const depthOf = (line: string): number => NESTING.exec(line)?.[0].match(/>|[-+*]\s|\d[.)]\s/g)?.length ?? 0
