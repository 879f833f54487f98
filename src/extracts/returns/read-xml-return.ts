// Parses XML with the XML package, which no other file uses. In: the text of a return. Out: calls for the
// start, text and end of each element; a fault if the XML is not well formed, or has something that no return
// needs.
import { SaxesParser } from 'saxes'

export interface Listener {
  opened(name: string): void
  text(text: string): void
  closed(name: string): void
}

/** What is wrong with a document, in plain words. */
export class XmlFault extends Error {}

/** No return is nested more than five deep. */
const DEEPEST = 20

export function readXml(text: string, listener: Listener): void {
  const parser = new SaxesParser()
  let depth = 0
  let isAtEnd = false
  const fault = (reason: string) => new XmlFault(`${reason} on line ${parser.line}`)
  parser.on('opentag', ({ name }) => {
    depth += 1
    if (depth > DEEPEST) throw fault('elements are nested too deeply')
    listener.opened(withoutPrefix(name))
  })
  parser.on('text', piece => {
    // Ignores line breaks before and after the outermost element.
    if (depth > 0) listener.text(piece)
  })
  parser.on('cdata', piece => listener.text(piece))
  parser.on('closetag', ({ name }) => {
    depth -= 1
    listener.closed(withoutPrefix(name))
  })
  // A document type could do harm: its entities could expand without limit or fetch a file.
  parser.on('doctype', () => {
    throw fault('there is a document type, which no return needs,')
  })
  parser.on('error', () => {
    throw fault(isAtEnd ? 'something is not closed' : 'the XML is not well formed')
  })
  // A file without elements is not a return, which is not a fault. Some programs write a blank line at the
  // top.
  if (!text.includes('<')) return
  parser.write(text.trimStart())
  isAtEnd = true
  parser.close()
}

/** `lac:CHILD` is CHILD. */
const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)
