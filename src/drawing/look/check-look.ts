// In: a look and the templates. Out: a problem for each mistake in the look's definition.
import { type Problem, problem } from '../../problems/problem.ts'
import type { Templates } from '../templates.ts'
import { readLook } from './read-look.ts'

export function checkLook(name: string, templates: Templates): Problem[] {
  const json = templates.files.get(`papers/${name}.json`)
  const file = `templates/papers/${name}.json`
  if (json === undefined)
    return [
      problem(
        'error',
        'look-invalid',
        { file },
        { found: 'no such file', expected: `the sheets of '${name}'` },
      ),
    ]
  return readLook(json).faults.map(({ entry, ...facts }) =>
    problem('error', 'look-invalid', { file, entry }, facts),
  )
}
