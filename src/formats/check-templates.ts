// Whether the look that a paper names is there. In: a paper and the templates. Out: a problem for each
// template that is missing.

import type { Templates } from '../drawing/templates.ts'
import type { Paper } from '../papers/paper.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { chartsOf } from './charts-of.ts'

export function checkTemplates(paper: Paper, templates: Templates): Problem[] {
  const needed = [
    'layout.hbs',
    'palette.json',
    'evidence.hbs',
    `papers/${paper.look}.hbs`,
    ...paper.blocks.map(({ block }) => `partials/${block}/${block}.hbs`),
    ...chartsOf(paper).map(({ chart }) => `charts/${chart}.vl.json`),
  ]
  return [...new Set(needed)]
    .filter(file => !templates.files.has(file))
    .map(file =>
      problem('error', 'template-missing', { file: `templates/${file}` }, { what: `templates/${file}` }),
    )
}
