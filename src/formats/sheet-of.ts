// How the sheets of a paper lie: its look says so, once for all editions. In: a paper and the templates. Out:
// upright or lying.

import type { Templates } from '../drawing/templates.ts'
import type { Paper } from '../papers/paper.ts'

export type Lie = 'upright' | 'lying'

/** `{{#> layout sheet="portrait"}}` in templates/papers/<look>.hbs. */
export function sheetOf({ look }: Pick<Paper, 'look'>, templates: Templates): Lie {
  return /\{\{#>\s*layout\b[^}]*\bsheet="portrait"/.test(templates.files.get(`papers/${look}.hbs`) ?? '')
    ? 'upright'
    : 'lying'
}
