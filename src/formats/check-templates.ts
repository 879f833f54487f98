// Checks the templates that a paper needs. In: a paper and the templates. Out: a problem for each missing template,
// and for each fault in the definition of the look.

import { checkLook } from '../drawing/look/check-look.ts'
import type { Templates } from '../drawing/templates.ts'
import type { Paper } from '../papers/paper.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { chartsOf } from './charts-of.ts'

export function checkTemplates(paper: Paper, templates: Templates): Problem[] {
  const look = `papers/${paper.look}.hbs`
  const needed = [
    'layout.hbs',
    'palette.json',
    'evidence.hbs',
    look,
    ...paper.blocks.map(({ block }) => `partials/${block}/${block}.hbs`),
    ...chartsOf(paper).map(({ chart }) => `charts/${chart}.vl.json`),
  ]
  const missing = [...new Set(needed)]
    .filter(file => !templates.files.has(file))
    .map(file => (file === look ? lookUnknown(paper, templates) : templateMissing(file)))
  // A look without a template is probably misspelt: its definition is not checked.
  return templates.files.has(look) ? [...missing, ...checkLook(paper.look, templates)] : missing
}

const templateMissing = (file: string): Problem =>
  problem('error', 'template-missing', { file: `templates/${file}` }, { what: `templates/${file}` })

/** The mistake is in the paper's definition, not in the templates. */
function lookUnknown({ id, look }: Paper, { files }: Templates): Problem {
  const known = [...files.keys()].flatMap(file => /^papers\/([^/]+)\.hbs$/.exec(file)?.[1] ?? [])
  return problem(
    'error',
    'name-undefined',
    { file: `data/definitions/papers/${id}.yaml`, entry: 'look' },
    { what: 'look', name: look, known: known.sort().join(', ') },
  )
}
