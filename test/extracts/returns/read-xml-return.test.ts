// What the XML reader accepts and refuses.
import { describe, expect, it } from 'vitest'
import { readXml, XmlFault } from '../../../src/extracts/returns/read-xml-return.ts'

function eventsOf(text: string): string[] {
  const events: string[] = []
  readXml(text, {
    opened: name => {
      events.push(`<${name}`)
    },
    text: piece => {
      events.push(piece)
    },
    closed: name => {
      events.push(`${name}>`)
    },
  })
  return events
}

describe('readXml(text, listener)', () => {
  it('reports elements and texts in order', () =>
    expect(eventsOf('<?xml version="1.0"?><A><B>one</B><C /><D x="1"/></A>')).toEqual([
      '<A',
      '<B',
      'one',
      'B>',
      '<C',
      'C>',
      '<D',
      'D>',
      'A>',
    ]))
  it('reads the five entities of XML, and numeric character references', () =>
    expect(eventsOf('<A>a&amp;b&lt;&gt;&quot;&apos;&#65;&#x42;</A>')).toEqual(['<A', 'a&b<>"\'AB', 'A>']))
  it('ignores comments, and leaves CDATA unchanged', () =>
    expect(eventsOf('<A><!-- <B> --><![CDATA[a<b&c;]]></A>')).toEqual(['<A', 'a<b&c;', 'A>']))
  it('ignores attributes and the prefix of a name', () =>
    expect(eventsOf('<x:A xmlns:x="urn:y"><x:B>1</x:B></x:A>')).toEqual(['<A', '<B', '1', 'B>', 'A>']))

  it('accepts a blank line at the top, and > in an attribute', () =>
    expect(eventsOf('\n <?xml version="1.0"?>\n<A x="1 > 0"/>\n')).toEqual(['<A', 'A>']))
  it('reports nothing for a text without elements', () => {
    expect(eventsOf('')).toEqual([])
    expect(eventsOf('hello')).toEqual([])
  })

  it.each([
    ['a document type', '<!DOCTYPE A [<!ENTITY x "y">]><A>&x;</A>', /document type.* on line 1/],
    [
      'entities that grow without end',
      `<!DOCTYPE A [<!ENTITY a0 "ha">${Array.from({ length: 64 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join('')}]><A>&a64;</A>`,
      /document type.* on line 1/,
    ],
    ['an entity that fetches a file', '<!DOCTYPE A SYSTEM "file:///etc/passwd"><A/>', /document type/],
    ['an undeclared entity', '<A>\n&x;</A>', /^the XML is not well formed on line 2$/],
    ['a name of JavaScript as an entity', '<A>&constructor;</A>', /^the XML is not well formed on line 1$/],
    ['the end of another element', '<A><B>\n</A></B>', /^the XML is not well formed on line 2$/],
    ['an end without a beginning', '<A></A></A>', /^the XML is not well formed on line 1$/],
    ['an element that is not closed', '<A>\n<B>', /^something is not closed on line 2$/],
    ['a tag that is not closed', '<A><B', /something is not closed/],
    ['a comment that is not closed', '<A><!-- ', /something is not closed/],
    ['a document type that is not closed', '<!DOCTYPE A [', /something is not closed/],
    ['an element without a name', '<A>< ></A>', /^the XML is not well formed on line 1$/],
    ['a second outermost element', '<A/>\n<B/>', /^the XML is not well formed on line 2$/],
    ['deeply nested elements', '<A>'.repeat(100), /too deep/],
  ])('refuses %s', (_, text, said) => {
    expect(() => eventsOf(text)).toThrow(XmlFault)
    expect(() => eventsOf(text)).toThrow(said)
  })
})
