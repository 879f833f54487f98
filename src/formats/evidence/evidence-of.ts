// The evidence of a paper's accessibility. In: the paper, its HTML, the palette and the signatures. Out: the
// evidence. The paper itself does not change.
import type { Signature } from '../../definitions/accessibility.ts'
import { readPalette } from '../../drawing/palette/read-palette.ts'
import type { Templates } from '../../drawing/templates.ts'
import type { Paper } from '../../papers/paper.ts'
import type { PrintedRecord } from '../../papers/printed.ts'
import { exact, sayDecimal } from '../../terms/exact.ts'
import { sayDay } from '../../terms/period.ts'
import { outputFingerprint } from '../output-fingerprint.ts'
import type { AccessibilityEvidence, Result } from './accessibility-evidence.ts'
import { colourEvidence } from './colour-evidence.ts'
import { humanChecks } from './human-checks.ts'
import { readPage } from './read-page.ts'
import { STANDARDS, STRUCTURE_CHECKS } from './structure-checks.ts'
import { VERA_PDF } from './vera-pdf.ts'

export interface Signatures {
  readonly signatures: readonly Signature[]
  readonly file?: { readonly file: string; readonly sha256: string }
}

const LIMITS = [
  'The machine results are from this run. They cover the content of the paper, the HTML of the web page and the colours of its templates. They do not show whether the words are meaningful.',
  'The PDF is made from that web page by the same steps each time. The tests of Orderpaper check the 106 machine conditions of PDF/UA-1; a run does not. A council that has veraPDF or PAC should also check the file with it.',
  `The long tests of Orderpaper also run veraPDF ${VERA_PDF.version}, with its profiles ${Object.values(VERA_PDF.profiles).join(' and ')}, on the PDFs of the worked examples. They are other files than this paper: no run is checked with it.`,
  'The tests of Orderpaper check such web pages with axe-core, in light and dark, at widths of 1280 and 320 pixels.',
  'Of the 136 conditions of the Matterhorn Protocol, 47 can be judged only by people. The checks by people on this page cover those that can occur in such a paper.',
]

export function evidenceOf(
  paper: Paper,
  record: PrintedRecord,
  html: string,
  templates: Pick<Templates, 'files'>,
  { signatures, file }: Signatures,
): AccessibilityEvidence {
  const page = readPage(html)
  const fingerprint = outputFingerprint(paper, templates)
  const seen = STRUCTURE_CHECKS.map(({ check, clauses, run: look }) => ({
    check,
    clauses,
    ...look(paper, page, record),
  }))
  const standards = STANDARDS.map(standard => ({
    standard,
    caption:
      standard === 'PDF/UA-1'
        ? 'PDF/UA-1: machine checks of the page that the PDF is printed from, by clause'
        : `${standard}: machine checks of the web page, by clause`,
    results: seen.flatMap(({ check, clauses, looked, faults }): Result[] => {
      const clause = clauses[standard]
      return clause === undefined
        ? []
        : [
            {
              clause,
              check,
              looked,
              result: faults.length === 0 ? 'Passes' : 'Fails',
              faults: faults.length === 0 ? ['None'] : faults,
            },
          ]
    }),
  }))
  const { palette } = readPalette(templates.files.get('palette.json') ?? '{}')
  const colours = palette === undefined ? [] : colourEvidence(palette)
  const human = humanChecks(signatures, fingerprint, sayDay)
  return {
    title: `Accessibility of the ${paper.title}`,
    council: paper.council,
    language: paper.language,
    period: paper.period,
    paper: { id: paper.id, title: paper.title, fingerprint },
    lead: [...leadOf(seen, colours, human), ...sayAudit(paper)],
    standards,
    colours,
    human,
    ...(file && { signedIn: file }),
    limits: LIMITS,
  }
}

/** What was tried on the finished figures of an edition that leaves the building; never a number that is kept back. */
const sayAudit = ({ audit }: Paper): string[] =>
  audit === undefined
    ? []
    : [
        `What is kept back: no small count can be worked out from the figures of this paper and of the editions before it, but for what these had given away. ${sayDecimal(exact(audit.relations), 0)} relations among ${sayDecimal(exact(audit.numbers), 0)} numbers were tried, with linear programmes.`,
        'Read back from the finished files before they were written, where they are made: the figures of figures.csv, the cells of the web page, the values that its charts draw, and the numbers of the PDF. None of them is kept back.',
      ]

function leadOf(
  seen: readonly { faults: readonly string[] }[],
  colours: AccessibilityEvidence['colours'],
  human: AccessibilityEvidence['human'],
): string[] {
  const failing = seen.filter(({ faults }) => faults.length > 0).length
  const pairs = colours.flatMap(({ contrasts, sights }) => [...contrasts, ...sights])
  const apart = pairs.filter(({ result }) => result === 'Passes').length
  const signed = human.filter(one => one.signed !== undefined && one.signed.isOfThisPaper !== false).length
  return [
    `${seen.length - failing} of ${seen.length} machine checks of structure pass.`,
    `${apart} of ${pairs.length} pairs of colours are far enough apart.`,
    `${signed} of ${human.length} checks by people are signed.`,
  ]
}
