/**
 * The XMP packet: the properties of the file for programs that do not read PDF, and the standards that it conforms
 * to.
 */
import type { PdfFacts } from './write-document-facts.ts'

const CONFORMANCE = { pdfUaPart: 1, pdfAPart: 3, pdfALevel: 'A' }

export function xmpOf({ title, language, author, subject, producer, date }: PdfFacts): string {
  const at = `${date}T00:00:00Z`
  const inLanguages = (text: string): string =>
    `<rdf:Alt>${['x-default', language].map(lang => `<rdf:li xml:lang="${xml(lang)}">${xml(text)}</rdf:li>`).join('')}</rdf:Alt>`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format><dc:title>${inLanguages(title)}</dc:title><dc:description>${inLanguages(subject)}</dc:description><dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${at}</xmp:CreateDate><xmp:ModifyDate>${at}</xmp:ModifyDate><xmp:MetadataDate>${at}</xmp:MetadataDate><xmp:CreatorTool>${xml(producer)}</xmp:CreatorTool><pdf:Producer>${xml(producer)}</pdf:Producer>
<pdfaid:part>${CONFORMANCE.pdfAPart}</pdfaid:part><pdfaid:conformance>${CONFORMANCE.pdfALevel}</pdfaid:conformance><pdfuaid:part>${CONFORMANCE.pdfUaPart}</pdfuaid:part>
</rdf:Description>
${PDFUA_SCHEMA}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

/**
 * PDF/A does not include the properties of PDF/UA, and the file must describe every property that PDF/A does not
 * include (ISO 19005-3, 6.6.2.3.3).
 */
const PDFUA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

const XML_SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const xml = (text: string): string => text.replace(/[&<>"]/g, sign => XML_SIGNS[sign] ?? sign)
