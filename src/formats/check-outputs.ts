// Checks whether a paper can be produced with these templates. In: both. Out: every problem that can be found before
// charts are drawn.

import { checkPalette } from '../drawing/palette/check-palette.ts'
import type { Templates } from '../drawing/templates.ts'
import type { Paper } from '../papers/paper.ts'
import type { Problem } from '../problems/problem.ts'
import { checkAlternatives } from './check-alternatives.ts'
import { checkTemplates } from './check-templates.ts'
import { checkTemplateSyntax } from './html/template-syntax.ts'
import { checkReference } from './word/check-reference.ts'

export function checkOutputs(paper: Paper, templates: Templates): Problem[] {
  const palette = templates.files.get('palette.json')
  return [
    ...checkTemplates(paper, templates),
    ...checkTemplateSyntax(templates),
    ...(palette === undefined ? [] : checkPalette(palette)),
    ...(templates.reference === undefined ? [] : checkReference(templates.reference)),
    ...checkAlternatives(paper),
  ]
}
