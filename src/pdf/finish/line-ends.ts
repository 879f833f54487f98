/**
 * Finds where Chromium dropped the space between two words, and restores it in the text. The caller writes it into the
 * page. It drops spaces at line ends ("stayed" + "below" reads "stayedbelow") and between boxes on a line ("▲Amber").
 */
import type { TextLine } from './drawing.ts'
import { isInline, isMark, isTag, type Tag } from './tag.ts'
import { startsNewLine } from './text-pen.ts'

/** A line may break without a space after a hyphen, dash or slash that joins words: 2026/27, year-end. */
const ENDS_WITHOUT_SPACE = /\S[\u00ad\u2010\u2011\u2013\u2014/-]$/

/** The least gap between two words on a line, in font sizes. A space is 0.2 wide in the bundled font. */
const GAP = 0.15

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

/** The lines of each block of text, without those of figures and those for which other words are read out. */
function blocksOf(root: Tag): TextLine[][] {
  const blocks: TextLine[][] = []
  const collect = (tag: Tag, block: TextLine[]): void => {
    if (tag.type === 'Figure' || tag.entries.has('ActualText')) return
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
  if (/\s$/.test(line.text) || /^\s/.test(next.text)) return false
  const isNext = line.mark.drawing.page !== next.mark.drawing.page || startsNewLine(line, next.x, next.y)
  return isNext ? !ENDS_WITHOUT_SPACE.test(line.text) : gapBefore(line, next) > GAP * line.size
}

/** How far along the line its next piece begins after its end. */
const gapBefore = ({ endX, endY, alongX, alongY }: TextLine, next: TextLine): number =>
  (next.x - endX) * alongX + (next.y - endY) * alongY
