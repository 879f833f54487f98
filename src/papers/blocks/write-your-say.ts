// A space for what readers say. In: the definition, and the words that they gave. Out: questions, words and lines.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { YourSay } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'

export const writeYourSay = (
  { commentary, plainWords }: Pick<PaperWriting, 'commentary' | 'plainWords'>,
  { id, title, asks, lines, after }: BlockDefinition<'your-say'>,
): WrittenBlock<YourSay> =>
  writtenBlock({
    block: 'your-say',
    id,
    title,
    asks,
    saidTitle: plainWords.headings.said,
    commentary: commentary.get(id) ?? [],
    writeTitle: plainWords.headings.write,
    lines: Array.from({ length: lines }, (_, at) => at + 1),
    after,
  })
