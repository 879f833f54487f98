/** What the file says of itself, to programs and to readers: title, language, dates, page numbers, the standard it keeps. */
import type { PdfFacts } from './facts.ts';
import { addObject, asDict, dictOf, Name, type Pdf, Stream } from './objects.ts';
import { pdfText } from './text.ts';

export function describe(pdf: Pdf, facts: PdfFacts): void {
  const catalog = asDict(pdf, pdf.catalog);
  catalog?.set('Lang', pdfText(facts.language));
  catalog?.set('MarkInfo', dictOf({ Marked: true }));
  catalog?.set('ViewerPreferences', dictOf({ DisplayDocTitle: true }));
  catalog?.set('PageLabels', dictOf({ Nums: [0, dictOf({ S: new Name('D') })] }));
  catalog?.set('Metadata', addObject(pdf, new Stream(dictOf({ Type: new Name('Metadata'), Subtype: new Name('XML') }), Buffer.from(xmpOf(facts)))));
  if (asDict(pdf, catalog?.get('Outlines'))?.has('First')) catalog?.set('PageMode', new Name('UseOutlines'));
  const date = pdfText(`D:${facts.date.replaceAll('-', '')}000000Z`);
  pdf.info = addObject(pdf, dictOf({
    Title: pdfText(facts.title), Author: pdfText(facts.author), Subject: pdfText(facts.subject), Producer: pdfText(facts.producer), CreationDate: date, ModDate: date,
  }));
}

function xmpOf({ title, language, author, subject, producer, date }: PdfFacts): string {
  const at = `${date}T00:00:00Z`;
  const inLanguages = (text: string): string => `<rdf:Alt>${['x-default', language].map((lang) => `<rdf:li xml:lang="${xml(lang)}">${xml(text)}</rdf:li>`).join('')}</rdf:Alt>`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format><dc:title>${inLanguages(title)}</dc:title><dc:description>${inLanguages(subject)}</dc:description><dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${at}</xmp:CreateDate><xmp:ModifyDate>${at}</xmp:ModifyDate><xmp:MetadataDate>${at}</xmp:MetadataDate><xmp:CreatorTool>${xml(producer)}</xmp:CreatorTool><pdf:Producer>${xml(producer)}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

const XML_SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => XML_SIGNS[sign] ?? sign);
