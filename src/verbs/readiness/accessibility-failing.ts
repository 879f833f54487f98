// Machine checks of accessibility that the page fails. Colours that fail have already stopped the paper.
import { problem } from '../../problems/problem.ts'
import type { Obstacle } from './obstacle.ts'

/** A page has as many faults as a paper has tables: the first few say what is wrong. */
const MOST_FAULTS = 3

export const accessibilityFailing: Obstacle = ({ made, evidence }) => {
  const failing = (evidence?.standards ?? []).flatMap(({ standard, results }) =>
    results
      .filter(({ result }) => result === 'Fails')
      .map(({ check, clause, faults }) => ({ check, clause: `${standard} ${clause}`, faults })),
  )
  return [...Map.groupBy(failing, ({ check }) => check)].map(([check, found]) =>
    problem(
      'warning',
      'accessibility-fails',
      { file: `paper ${made.paper.id}` },
      {
        check,
        clauses: found.map(({ clause }) => clause).join('; '),
        faults: (found[0]?.faults ?? []).slice(0, MOST_FAULTS).join(' '),
      },
    ),
  )
}
