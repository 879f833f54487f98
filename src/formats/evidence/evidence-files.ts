// Writes accessibility.html and accessibility.json, with the same bytes every time. In: a paper, its HTML, the
// templates and the signatures.

import type { Templates } from '../../drawing/templates.ts'
import type { Paper } from '../../papers/paper.ts'
import type { PrintedRecord } from '../../papers/printed.ts'
import { fillEvidence } from '../html/fill.ts'
import { evidenceOf, type Signatures } from './evidence-of.ts'

export function evidenceFiles(
  paper: Paper,
  record: PrintedRecord,
  html: string,
  templates: Templates,
  signed: Signatures,
): [string, string][] {
  const evidence = evidenceOf(paper, record, html, templates, signed)
  return [
    ['accessibility.html', fillEvidence(evidence, templates)],
    ['accessibility.json', `${JSON.stringify(evidence, undefined, 1)}\n`],
  ]
}
