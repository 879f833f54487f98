// The Word edition: its code is loaded only when it is made, since its library is large.
import type { Format } from '../format.ts'

export const word: Format = async ({ paper, chartSvgs, templates, pictureProgram, keepPicture }) => {
  const { wordEdition } = await import('./word-edition.ts')
  return new Map([
    ['paper.docx', await wordEdition(paper, chartSvgs, templates, pictureProgram, keepPicture)],
  ])
}
