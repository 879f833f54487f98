/** Finishing without a browser: files that are refused, and the checker's own specimen print. */
import { describe, expect, it } from 'vitest'
import { finishPdf } from '../../src/pdf/finish.ts'
import { evenMargins, FACTS } from './facts.ts'
import { checkPdf, pdfcheckAvailable, readSpecimen, whyNoPdfcheck } from './pdfcheck.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')

const UNTAGGED = (() => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>',
    '<</Length 1>>\nstream\nq\nendstream',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  return bytesOf(
    `${file}xref\n0 5\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
  )
})()

describe('finishPdf(printed, facts) refuses', () => {
  it.each([
    ['a file that is not a PDF', bytesOf('<html>'), 'not a PDF file'],
    ['an empty file', new Uint8Array(), 'not a PDF file'],
    ['a file that is cut short', UNTAGGED.subarray(0, 200), 'ends before its table of objects'],
    [
      'a table that points to the wrong place',
      bytesOf('%PDF-1.4\nstartxref\n3\n%%EOF'),
      'table of objects is not where it should be',
    ],
    [
      'objects that have moved',
      bytesOf(Buffer.from(UNTAGGED).toString('latin1').replace('2 0 obj', '8 0 obj')),
      'object 2 is not where it should be',
    ],
    ['a print without tags', UNTAGGED, 'no tags'],
  ])('%s', async (_, bytes, reason) => {
    await expect(finishPdf(bytes, FACTS)).rejects.toThrow(reason)
  })

  it('a date that is not a calendar day', async () => {
    await expect(finishPdf(UNTAGGED, { ...FACTS, date: '20 November' })).rejects.toThrow(
      "its date is '20 November'",
    )
  })

  it.each([
    [
      'a path for a name',
      [{ name: '../figures.xlsx', mime: 'a/b' }],
      "'../figures.xlsx' is not a valid name for an attached file.",
    ],
    ['no type', [{ name: 'figures.xlsx', mime: 'xlsx' }], "'xlsx', of the attached figures.xlsx"],
    [
      'the name of another',
      [
        { name: 'a.csv', mime: 'text/csv' },
        { name: 'a.csv', mime: 'text/csv' },
      ],
      'the same name',
    ],
  ])('an attached file with %s', async (_, files, reason) => {
    const attachments = files.map(file => ({ ...file, description: 'd', bytes: new Uint8Array() }))
    await expect(finishPdf(UNTAGGED, { ...FACTS, attachments })).rejects.toThrow(reason)
  })

  it('a paper without a title', async () => {
    await expect(finishPdf(UNTAGGED, { ...FACTS, title: ' ' })).rejects.toThrow('needs a title')
  })
})

describe.skipIf(!pdfcheckAvailable)(`finishPdf(specimen) [skipped where ${whyNoPdfcheck}]`, () => {
  it('the raw print fails the checker', async () => {
    expect(await checkPdf(readSpecimen())).toMatchObject({ ua: 9, quality: 4 })
  })

  it('the finished print passes it', async () => {
    const finished = await finishPdf(readSpecimen(), { ...FACTS, margins: evenMargins(56) })
    expect(await checkPdf(finished)).toEqual({ ua: 0, integrity: 0, quality: 0, findings: [] })
  })

  it('treats painting as header or footer only inside the margins that the facts give', async () => {
    const finished = await finishPdf(readSpecimen(), { ...FACTS, margins: evenMargins(0) })
    expect((await checkPdf(finished)).findings.map(({ rule }) => rule)).toEqual(['Q-03'])
  })

  it('refuses a print that is cut short, wherever it is cut', async () => {
    const specimen = readSpecimen()
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      await expect(
        finishPdf(specimen.subarray(0, Math.floor(specimen.length * part)), FACTS),
      ).rejects.toThrow('Cannot finish the PDF')
    }
  })
})
