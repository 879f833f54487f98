/**
 * The last check of links: a printed page can hold script and file addresses, which locking down the browser does not
 * prevent.
 */
import { asDict, asName, asString, type Pdf } from './objects.ts'
import { readText } from './pdf-text.ts'

const MAY_LEAD_TO = /^(https?|mailto):/i

export function checkLinks(pdf: Pdf): void {
  for (const object of pdf.objects) {
    const action = object instanceof Map ? asDict(pdf, object.get('A')) : undefined
    const kind = asName(pdf, action?.get('S'))
    if (kind === undefined || kind === 'GoTo') continue
    const address = asString(pdf, action?.get('URI'))
    const text = kind === 'URI' && address ? readText(address) : kind
    if (kind !== 'URI' || !MAY_LEAD_TO.test(text))
      throw new Error(
        `Cannot finish the PDF: it has a link to '${text.slice(0, 80)}'. A paper may link only to https:, http: and mailto: addresses.`,
      )
  }
}
