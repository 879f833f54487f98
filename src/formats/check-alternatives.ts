// Whether every chart can be heard. In: a paper. Out: a problem for each text alternative that is missing,
// says the title again, or is too long.

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
  const [said, heading] = [plain(alternative), plain(title)]
  if (said === '')
    return {
      found: 'is missing',
      expected: 'what kind of chart it is, and its first, last, lowest and highest figure',
    }
  // The title of a small chart is a name of a word or two, which may well stand among others.
  if (heading !== '' && (said.startsWith(heading) || (label !== '' && said.includes(heading))))
    return { found: `repeats its title, '${title}'`, expected: 'what the title does not say' }
  const length = [...alternative].length
  return length > LONGEST_ALTERNATIVE
    ? { found: `is ${length} characters long`, expected: `at most ${LONGEST_ALTERNATIVE}` }
    : undefined
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s.,;:–-]+/g, ' ')
    .trim()
