// Placeholders for words to come: the report's approvals end with "Name and Job Title."; others have TBC,
// XX%, [insert date], ???.
import type { Check } from '../check-evidence.ts'

const PLACEHOLDER = new RegExp(
  [
    // A link's words are followed by its address; `[x]` and similar are the shorthand of a missing figure.
    String.raw`\[(?:(?:insert|add|enter|your|name of)\b[^\]]*|name|post|date|month|figure|number|text|\.{2,}|…)\](?!\()`,
    String.raw`<(?:insert|name|date|figure|number)\b[^>]*>`,
    String.raw`\binsert (?:here|text|figure|number|date|name|chart|table|commentary|narrative)\b`,
    String.raw`\bclick (?:or tap )?here to enter\b`,
    String.raw`\bname and job title\b`,
    String.raw`\b(?:TB[CAD]|TODO|lorem ipsum)\b`,
    String.raw`\bx{2,}(?:\.x+)?%?(?!\w)`,
    String.raw`\?{2,}|_{3,}|#{3,}`,
  ].join('|'),
  'gi',
)

export const placeholder: Check<'placeholder'> = evidence =>
  evidence.passages.flatMap(({ text, origin, indicator }) =>
    [...text.matchAll(PLACEHOLDER)].map(([found]) => ({
      facts: { found },
      origin,
      ...(indicator !== undefined && { indicator }),
    })),
  )
