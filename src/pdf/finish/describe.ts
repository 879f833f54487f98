/**
 * Writes the properties of the file, for programs and readers: title, language, dates, page numbers, colours, and the
 * standards that it conforms to.
 */

import { addObject, asDict, dictOf, Name, type Pdf, type PdfString, Stream } from './objects.ts'
import { pdfText } from './pdf-text.ts'
import { SRGB_NAME, srgbProfile } from './srgb.ts'
import { deflate } from './write.ts'
import type { PdfFacts } from './write-document-facts.ts'
import { xmpOf } from './xmp.ts'

export const dateOf = ({ date }: PdfFacts): PdfString => pdfText(`D:${date.replaceAll('-', '')}000000Z`)

export async function describe(pdf: Pdf, facts: PdfFacts): Promise<void> {
  const catalog = asDict(pdf, pdf.catalog)
  catalog?.set('Lang', pdfText(facts.language))
  catalog?.set('MarkInfo', dictOf({ Marked: true }))
  catalog?.set('ViewerPreferences', dictOf({ DisplayDocTitle: true }))
  catalog?.set('PageLabels', dictOf({ Nums: [0, dictOf({ S: new Name('D') })] }))
  /** Not compressed, so that any program can read it. */
  catalog?.set(
    'Metadata',
    addObject(
      pdf,
      new Stream(dictOf({ Type: new Name('Metadata'), Subtype: new Name('XML') }), Buffer.from(xmpOf(facts))),
    ),
  )
  catalog?.set('OutputIntents', [
    dictOf({
      Type: new Name('OutputIntent'),
      S: new Name('GTS_PDFA1'),
      OutputConditionIdentifier: pdfText(SRGB_NAME),
      Info: pdfText(SRGB_NAME),
      RegistryName: pdfText('http://www.color.org'),
      DestOutputProfile: addObject(
        pdf,
        new Stream(dictOf({ N: 3, Filter: new Name('FlateDecode') }), await deflate(srgbProfile())),
      ),
    }),
  ])
  if (asDict(pdf, catalog?.get('Outlines'))?.has('First')) catalog?.set('PageMode', new Name('UseOutlines'))
  pdf.info = addObject(
    pdf,
    dictOf({
      Title: pdfText(facts.title),
      Author: pdfText(facts.author),
      Subject: pdfText(facts.subject),
      Creator: pdfText(facts.producer),
      Producer: pdfText(facts.producer),
      CreationDate: dateOf(facts),
      ModDate: dateOf(facts),
    }),
  )
}
