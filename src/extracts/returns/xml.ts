// The door of the XML package. In: the text of a return. Out: each element's beginning, text and end, told as
// they come; a fault if it is not well formed, or holds what no return needs.
import { SaxesParser } from 'saxes'

export interface Listener {
  opened(name: string): void
  text(text: string): void
  closed(name: string): void
}

/** What is wrong with a document, in a person's words. */
export class XmlFault extends Error {}

/** No return is deeper than five. */
const DEEPEST = 20

export function readXml(text: string, listener: Listener): void {
  const parser = new SaxesParser()
  let depth = 0
  let isAtEnd = false
  const fault = (reason: string) => new XmlFault(`${reason} in line ${parser.line}`)
  parser.on('opentag', ({ name }) => {
    depth += 1
    if (depth > DEEPEST) throw fault('elements stand too deep inside each other')
    listener.opened(withoutPrefix(name))
  })
  parser.on('text', piece => {
    // A new line before or after the outermost element is nobody's.
    if (depth > 0) listener.text(piece)
  })
  parser.on('cdata', piece => listener.text(piece))
  parser.on('closetag', ({ name }) => {
    depth -= 1
    listener.closed(withoutPrefix(name))
  })
  // It could do harm: entities of its own that grow without end, or that fetch a file.
  parser.on('doctype', () => {
    throw fault('there is a document type, which no return needs,')
  })
  parser.on('error', () => {
    throw fault(isAtEnd ? 'something is opened and not closed' : 'the XML is not well formed')
  })
  // Without any element it is no return, and no fault. Some programs write a blank line above the first.
  if (!text.includes('<')) return
  parser.write(text.trimStart())
  isAtEnd = true
  parser.close()
}

/** `lac:CHILD` is CHILD. */
const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)
