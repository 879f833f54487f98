// The lists of the Word edition, which Word itself numbers.
import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import { mm } from './lengths.ts'

export const LISTS = {
  commentary: 'commentary',
  bullets: 'bullets',
  ordered: 'ordered',
  notes: 'notes',
  plain: 'plain',
} as const

const PARAGRAPH_MM = 17
const hanging = (leftMm: number, hangingMm: number) => ({
  paragraph: { indent: { left: mm(leftMm), hanging: mm(hangingMm) } },
})
const flush = { paragraph: { indent: { left: 0, hanging: 0 } } }

/** The list whose first number this is: a point after a paragraph goes on with the count. */
export const orderedFrom = (start = 1): string => (start === 1 ? LISTS.ordered : `${LISTS.ordered}-${start}`)

/** `starts`: the first numbers of the paper's numbered lists. */
export const numberingFrom = (starts: readonly number[]): INumberingOptions => ({
  config: [
    {
      reference: LISTS.commentary,
      levels: [
        // A topic's heading advances the count, but does not show a number.
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.NOTHING,
          style: flush,
        },
        // With the word “Para”, since a bare 6.1 is the reference of an indicator.
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: 'Para %1.%2',
          alignment: AlignmentType.LEFT,
          style: hanging(PARAGRAPH_MM, PARAGRAPH_MM),
        },
      ],
    },
    {
      reference: LISTS.bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: hanging(PARAGRAPH_MM + 5, 5),
        },
      ],
    },
    ...starts.map(start => ({
      reference: orderedFrom(start),
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          start,
          alignment: AlignmentType.LEFT,
          style: hanging(PARAGRAPH_MM + 7, 7),
        },
      ],
    })),
    {
      reference: LISTS.notes,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: hanging(4, 4),
        },
      ],
    },
    // A list whose lines begin with their own symbol.
    {
      reference: LISTS.plain,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.NOTHING,
          style: flush,
        },
      ],
    },
  ],
})
