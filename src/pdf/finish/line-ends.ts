/**
 * Finds the line ends at which Chromium dropped the space between two words ("stayed" + "below" reads
 * "stayedbelow"),
 * and puts the space back into the text. The caller writes it into the page.
 */
import type { Line } from './drawing.ts'
import { isInline, isMark, isTag, type Tag } from './tag.ts'
import { startsNewLine } from './text-pen.ts'

/**
 * After a hyphen, dash or stroke that clings to its word the line may break where no space was: 2026/27,
 * year-end.
 */
const ENDS_WITHOUT_SPACE = /\S[\u00ad\u2010\u2011\u2013\u2014/-]$/

export function restoreSpaces(root: Tag): Line[] {
  const restored: Line[] = []
  const walk = (tag: Tag, block: { last?: Line }): void => {
    if (tag.type === 'Figure') return
    for (const kid of tag.kids) {
      if (isTag(kid)) walk(kid, isInline(kid) ? block : {})
      else if (isMark(kid))
        for (const line of kid.lines) {
          if (block.last && lacksSpace(block.last, line)) {
            block.last.text += ' '
            restored.push(block.last)
          }
          block.last = line
        }
    }
  }
  walk(root, {})
  return restored
}

function lacksSpace(line: Line, next: Line): boolean {
  const isNext = line.mark.drawing.page !== next.mark.drawing.page || startsNewLine(line, next.x, next.y)
  return isNext && !/\s$/.test(line.text) && !/^\s/.test(next.text) && !ENDS_WITHOUT_SPACE.test(line.text)
}
