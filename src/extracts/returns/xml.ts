// XML of a return, element by element. In: its text. Out: each element's beginning, text and end, told as
// they come; a fault if it is not well made.
// Written here since so little of XML is in a return: no attribute means anything, and what could do harm (a
// document type, entities of its own) is refused.

export interface Listener {
  opened(name: string): void
  text(text: string): void
  closed(name: string): void
}

/** What is wrong with a document, in a person's words. */
export class XmlFault extends Error {}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** No return is deeper than five. */
const DEEPEST = 20

export function readXml(text: string, listener: Listener): void {
  const open: string[] = []
  const nameOf = namesOfTags()
  const fault = (reason: string, at: number) =>
    new XmlFault(`${reason} in line ${text.slice(0, at).split('\n').length}`)
  const endOf = (mark: string, from: number) => {
    const at = text.indexOf(mark, from)
    if (at < 0) throw fault('something is opened and not closed', from)
    return at
  }
  for (let at = text.indexOf('<'); at >= 0; ) {
    let after: number
    if (text.startsWith('<?', at)) after = endOf('?>', at) + 2
    else if (text.startsWith('<!--', at)) after = endOf('-->', at) + 3
    else if (text.startsWith('<![CDATA[', at)) {
      after = endOf(']]>', at) + 3
      listener.text(text.slice(at + 9, after - 3))
    } else if (text.startsWith('<!', at)) throw fault('there is a document type, which no return needs,', at)
    else {
      after = endOf('>', at) + 1
      const tag = text.slice(at + 1, after - 1)
      const name = nameOf(tag)
      if (name === '') throw fault(`an element has no name`, at)
      if (tag.startsWith('/')) {
        if (open.pop() !== name) throw fault(`the end of ${name} stands where another is expected`, at)
        listener.closed(name)
      } else {
        listener.opened(name)
        if (tag.endsWith('/')) listener.closed(name)
        else if (open.push(name) > DEEPEST) throw fault('elements stand too deep inside each other', at)
      }
    }
    at = text.indexOf('<', after)
    if (at > after && open.length > 0)
      listener.text(
        entitiesIn(text.slice(after, at), () => fault('there is an entity that no return needs', after)),
      )
  }
  if (open.length > 0) throw fault(`${open.at(-1)} is not closed`, text.length)
}

/** `/lac:CHILD` and `CHILD xmlns="…"` are CHILD. A return has some fifty tags, a million times. */
function namesOfTags(): (tag: string) => string {
  const names = new Map<string, string>()
  return tag => {
    const known = names.get(tag)
    if (known !== undefined) return known
    const name = /^\/?(?:[\w.-]+:)?([\w.-]+)/.exec(tag)?.[1] ?? ''
    if (names.size < 1000) names.set(tag, name)
    return name
  }
}

function entitiesIn(text: string, fault: () => XmlFault): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;&\s]*);?/g, (_, name: string) => {
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name)
    const code =
      number === null
        ? undefined
        : number[1] === undefined
          ? Number(number[2])
          : Number.parseInt(number[1], 16)
    const letter =
      code === undefined ? ENTITIES[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined
    if (letter === undefined) throw fault()
    return letter
  })
}
