// The words of a paper, each passage with its place. In: a paper's definitions and commentary. Out: names,
// definitions, notes, titles and the officers' commentary.
import { kindOfBlock } from '../definitions/blocks/index.ts'
import type { Origin } from '../terms/origin.ts'
import { periodId } from '../terms/period.ts'
import type { CheckInput } from './check-input.ts'

export interface CheckedPassage {
  readonly text: string
  readonly origin: Origin
  /** The indicator of the definition or note. */
  readonly indicator?: string
}

export function checkedPassages(given: CheckInput): CheckedPassage[] {
  return [...ofPaper(given), ...ofIndicators(given), ...ofCommentary(given)]
}

function ofPaper({ paper }: CheckInput): CheckedPassage[] {
  const file = `data/definitions/papers/${paper.id}.yaml`
  const texts = [
    paper.title,
    paper.committee,
    ...paper.blocks.flatMap(block => kindOfBlock(block).words(block)),
  ]
  return texts.map(text => ({ text, origin: { file } }))
}

function ofIndicators({ indicators, period, definitions }: CheckInput): CheckedPassage[] {
  const at = periodId(period)
  return indicators.flatMap(({ ref, name, short, definition, owner, notes }) => {
    const applicable = notes.filter(
      ({ council }) => council === undefined || council === definitions.areas.council.id,
    )
    const inForce = applicable.filter(
      ({ from, to }) => (from === undefined || from <= at) && (to === undefined || at <= to),
    )
    const entries: readonly (readonly [string, string])[] = [
      ['name', name],
      ['short', short],
      ['definition', definition],
      ['owner', owner],
      ...inForce.map(({ text }) => ['notes', text] as const),
    ]
    return entries.map(([entry, text]) => ({
      text,
      indicator: ref,
      origin: { file: 'data/definitions/indicators', entry: `${ref}, ${entry}` },
    }))
  })
}

/** Line by line. A bound figure `{{figure "8.2"}}` and the address of a link are not words. */
function ofCommentary({ commentary }: CheckInput): CheckedPassage[] {
  return [...commentary].flatMap(([file, markdown]) =>
    markdown.split('\n').flatMap((line, at) => {
      const text = line.replace(/\{\{.*?\}\}/g, '').replace(/\]\([^)]*\)/g, '](link)')
      return text.trim() === '' ? [] : [{ text, origin: { file, entry: `line ${at + 1}` } }]
    }),
  )
}
