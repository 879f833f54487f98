// Whether the look that a paper names is there. In: a paper and the templates. Out: a problem for each
// template that is missing, and for what is wrong with the look's definition.

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
    .map(file =>
      problem('error', 'template-missing', { file: `templates/${file}` }, { what: `templates/${file}` }),
    )
  // A look that has no template is a name misspelt: it needs no definition.
  return templates.files.has(look) ? [...missing, ...checkLook(paper.look, templates)] : missing
}
