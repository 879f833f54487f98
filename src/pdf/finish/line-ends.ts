/**
 * Finds the line ends at which Chromium dropped the space between two words ("stayed" + "below" reads
 * "stayedbelow"), and restores the space in the text. The caller writes it into the page.
 */
import type { TextLine } from './drawing.ts'
import { isInline, isMark, isTag, type Tag } from './tag.ts'
import { startsNewLine } from './text-pen.ts'

/** A line may break without a space after a hyphen, dash or slash that joins words: 2026/27, year-end. */
const ENDS_WITHOUT_SPACE = /\S[\u00ad\u2010\u2011\u2013\u2014/-]$/

export function restoreSpaces(root: Tag): TextLine[] {
  const restored = blocksOf(root).flatMap(lines =>
    lines.filter((line, at) => {
      const next = lines[at + 1]
      return next !== undefined && lacksSpace(line, next)
    }),
  )
  for (const line of restored) line.text += ' '
  return restored
}

/** The lines of each block of text; those of figures are left out. */
function blocksOf(root: Tag): TextLine[][] {
  const blocks: TextLine[][] = []
  const collect = (tag: Tag, block: TextLine[]): void => {
    if (tag.type === 'Figure') return
    for (const kid of tag.kids) {
      if (isMark(kid)) block.push(...kid.lines)
      else if (isTag(kid)) collect(kid, isInline(kid) ? block : newBlock())
    }
  }
  const newBlock = (): TextLine[] => {
    const block: TextLine[] = []
    blocks.push(block)
    return block
  }
  collect(root, newBlock())
  return blocks
}

function lacksSpace(line: TextLine, next: TextLine): boolean {
  const isNext = line.mark.drawing.page !== next.mark.drawing.page || startsNewLine(line, next.x, next.y)
  return isNext && !/\s$/.test(line.text) && !/^\s/.test(next.text) && !ENDS_WITHOUT_SPACE.test(line.text)
}
