// Reads the passages of a finished file by its kind. In: its name and what it holds. Out: passages, or why it cannot be read. The name is a
// passage too.
import type { Passage } from '../passage.ts'
import { officePassages } from './office-file.ts'
import { pdfPassages, spokenPassages } from './pdf-file.ts'
import { commentaryTexts, csvPassages, jsonPassages, plainTextPassages } from './plain-files.ts'
import { webPagePassages } from './web-page.ts'

export interface PassagesRead {
  readonly passages: readonly Passage[]
  readonly unread: readonly { readonly file: string; readonly reason: string }[]
}

type Content = Uint8Array | string
/** Whether the same bytes are read as a file of their own: the workbook of a PDF lies beside it too. */
type IsReadElsewhere = (bytes: Uint8Array) => boolean
type Reader = (file: string, content: Content, isReadElsewhere: IsReadElsewhere) => PassagesRead

const text = (content: Content): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)
const bytes = (content: Content): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
const ofText =
  (read: (file: string, text: string) => Passage[]): Reader =>
  (file, content) => ({ passages: read(file, text(content)), unread: [] })
const ofOffice: Reader = (file, content) => ({ passages: officePassages(file, bytes(content)), unread: [] })

/** A page of ours has none of these; what a council's own template adds in one is data, or another page, that is not read here. */
const NOT_READ =
  /<(?:script|iframe|frame|object|embed)\b|<[^>]+\s(?:srcdoc|on[a-z]+)=["']|["']\s*javascript:/i
const ofPage: Reader = (file, content) => {
  const page = text(content)
  return {
    passages: webPagePassages(file, page),
    unread: NOT_READ.test(page)
      ? [{ file, reason: 'it has a script or another page within it, and what is in that is not read' }]
      : [],
  }
}

/** What a screen reader says of the PDF, which `produce` writes beside it. */
const isSpoken = (file: string): boolean => /(?:^|\/)spoken\.txt$/.test(file)

const READERS: Readonly<Record<string, Reader>> = {
  html: ofPage,
  svg: ofPage,
  xml: ofText(webPagePassages),
  md: ofText(commentaryTexts),
  txt: ofText((file, said) => (isSpoken(file) ? spokenPassages(file, said) : plainTextPassages(file, said))),
  csv: ofText(csvPassages),
  json: ofText(jsonPassages),
  docx: ofOffice,
  xlsx: ofOffice,
  ods: ofOffice,
  pdf: (file, content, isReadElsewhere) => {
    const { passages, attached } = pdfPassages(file, bytes(content))
    const inside = attached
      .filter(one => !isReadElsewhere(one.bytes))
      .map(one => readFinishedFile(`${file}/${one.name}`, one.bytes))
    return {
      passages: [...passages, ...inside.flatMap(one => one.passages)],
      unread: inside.flatMap(one => one.unread),
    }
  },
}

export function readFinishedFile(
  file: string,
  content: Content,
  isReadElsewhere: IsReadElsewhere = () => false,
): PassagesRead {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const named: Passage = {
    file,
    place: 'file name',
    text: name.replace(/\.\w+$/, '').replace(/[_-]+/g, ' '),
    kind: 'file name',
  }
  const reader = READERS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()]
  if (reader === undefined)
    return { passages: [named], unread: [{ file, reason: 'its kind is not one that it knows' }] }
  try {
    const { passages, unread } = reader(file, content, isReadElsewhere)
    return { passages: [named, ...passages], unread }
  } catch {
    // A damaged file may hold anything, also in the words of its error.
    return { passages: [named], unread: [{ file, reason: 'it is damaged, or another program made it' }] }
  }
}
