// The evidence of a paper's accessibility: the checks made, and those that people signed.
import type { Format } from '../format.ts'

export const evidence: Format = async ({ paper, record, html, templates, signatures }) => {
  const { evidenceFiles } = await import('./evidence-files.ts')
  return new Map(evidenceFiles(paper, record, html, templates, signatures))
}
