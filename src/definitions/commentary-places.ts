// The places of a paper where officers' words belong. In: its definition. Out: each with the indicators that its words are
// checked against: those of the whole paper, for the words that open it.
import type { CommentaryPlace } from './blocks/block-kind.ts'
import { kindOfBlock } from './blocks/index.ts'
import { type PaperDefinition, usesOfPaper } from './paper-definition.ts'

export const commentaryPlaces = (paper: Pick<PaperDefinition, 'blocks'>): CommentaryPlace[] =>
  paper.blocks
    .flatMap(block => kindOfBlock(block).commentary(block) ?? [])
    .map(place =>
      place.isOfWholePaper ? { ...place, indicators: [...new Set(usesOfPaper(paper).indicators)] } : place,
    )
