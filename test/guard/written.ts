// Paragraphs of tests as the guard meets them: in commentary, in a web page, in the properties of a file, or as its name.
import type { Passage } from '../../src/guard/passage.ts'
import { readFinishedFile } from '../../src/guard/passages-of/finished-file.ts'

export interface Written {
  readonly file: 'commentary' | 'html' | 'property' | 'file-name'
  readonly paragraphs: readonly string[]
}

const textsOf = (file: string, content: string): readonly Passage[] =>
  readFinishedFile(file, content).passages.filter(({ kind }) => kind !== 'file name')
export const commentaryOf = (paragraphs: readonly string[]) =>
  textsOf('data/commentary/2017-01/topic.md', paragraphs.join('\n\n'))

export function passagesOf({ file, paragraphs }: Written): readonly Passage[] {
  switch (file) {
    case 'html':
      return textsOf('paper.html', `<html><body>${paragraphs.join('\n')}</body></html>`)
    case 'property':
      return paragraphs.map((text, at) => ({
        file: 'paper.pdf',
        place: `document properties, ${at}`,
        text,
        kind: 'property',
      }))
    case 'file-name':
      return paragraphs.flatMap(name =>
        readFinishedFile(name, '').passages.filter(({ kind }) => kind === 'file name'),
      )
    default:
      return commentaryOf(paragraphs)
  }
}
