// Checks the text alternatives of charts. In: a paper. Out: a problem for each that is missing, repeats the title
// or is too long.

import { type Chart, LONGEST_ALTERNATIVE } from '../papers/chart.ts'
import type { Paper } from '../papers/paper.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { chartsOf } from './charts-of.ts'

export function checkAlternatives(paper: Paper): Problem[] {
  return chartsOf(paper).flatMap(chart => {
    const wrong = wrongWith(chart)
    const name = chart.label === '' ? `the small chart of '${chart.title}'` : chart.label
    return wrong === undefined
      ? []
      : [
          problem(
            'error',
            'alternative-text',
            { file: `paper ${paper.id}`, entry: `chart ${chart.id}` },
            { chart: name, ...wrong },
          ),
        ]
  })
}

function wrongWith({ alternative, title, label }: Chart): { found: string; expected: string } | undefined {
  const [text, heading] = [plain(alternative), plain(title)]
  if (text === '')
    return {
      found: 'is missing',
      expected: 'the kind of chart, and its first, last, lowest and highest figures',
    }
  // The title of a small chart is a name of a word or two, which the text may well contain.
  if (heading !== '' && (text.startsWith(heading) || (label !== '' && text.includes(heading))))
    return { found: `repeats its title, '${title}'`, expected: 'text that adds to the title' }
  const length = [...alternative].length
  return length > LONGEST_ALTERNATIVE
    ? { found: `is ${length} characters long`, expected: `at most ${LONGEST_ALTERNATIVE}` }
    : undefined
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[\s.,;:–-]+/g, ' ')
    .trim()
