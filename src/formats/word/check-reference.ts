// Checks a council's reference document for the Word edition. In: its bytes. Out: a problem if it cannot be read or lacks
// styles that papers use.
import { type Problem, problem } from '../../problems/problem.ts'
import { readReference, stylesIn } from './read-reference.ts'
import { STYLE_IDS } from './style-ids.ts'

const PLACE = { file: 'templates/reference.docx' }

export function checkReference(docx: Uint8Array): Problem[] {
  const { reference, reason = '' } = readReference(docx)
  if (reference === undefined) return [problem('error', 'reference-unreadable', PLACE, { reason })]
  const theirs = stylesIn(reference.styles)
  const lacking = STYLE_IDS.filter(id => !theirs.has(id))
  return lacking.length === 0
    ? []
    : [
        problem('warning', 'reference-styles-missing', PLACE, {
          missing: lacking.join(', '),
          count: lacking.length,
        }),
      ]
}
