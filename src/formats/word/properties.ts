// The properties of the file: the paper's title, the council and the date of its data, but no person and no clock.
// In: a paper. Out: docProps/core.xml.
import type { Paper } from '../../papers/paper.ts'

export const titleOf = ({ title, period }: Paper): string => `${title}, ${period.name}`
export const subjectOf = ({ committee, asAt }: Paper): string => `${committee}: figures as at ${asAt.name}`

export function coreXml(paper: Paper): string {
  const day = `${paper.asAt.day}T00:00:00Z`
  const element = (name: string, text: string, attributes = '') =>
    `<${name}${attributes}>${escapeXml(text)}</${name}>`
  const date = ' xsi:type="dcterms:W3CDTF"'
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    element('dc:title', titleOf(paper)) +
    element('dc:subject', subjectOf(paper)) +
    element('dc:creator', paper.council) +
    element('cp:lastModifiedBy', paper.council) +
    element('dc:language', paper.language) +
    element('cp:revision', '1') +
    element('dcterms:created', day, date) +
    element('dcterms:modified', day, date) +
    '</cp:coreProperties>'
  )
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
