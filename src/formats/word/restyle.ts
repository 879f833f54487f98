// Gives the Word edition the styles of a council's reference document. In: the parts of our file, and that document. Out: the
// parts, with its styles, named colours and fonts. A style that it lacks stays ours.
import { strFromU8, strToU8 } from 'fflate'
import { type ReferenceStyles, stylesIn } from './read-reference.ts'
import { STYLE_IDS } from './style-ids.ts'

type Parts = Record<string, Uint8Array>

const STYLES = 'word/styles.xml'
/** The lists of the reference document are not in our file, so a style cannot be numbered by them. */
const NUMBERING = /<w:numPr>[\s\S]*?<\/w:numPr>|<w:numPr\/>/g

export function restyled(parts: Parts, { styles, parts: beside }: ReferenceStyles): Parts {
  const theirs = stylesIn(styles)
  const names = new Set([...theirs.values()].map(nameOf))
  const ours = [...stylesIn(strFromU8(parts[STYLES] ?? new Uint8Array()))]
    .filter(([id]) => STYLE_IDS.includes(id) && !theirs.has(id))
    .map(([, style]) => withOwnName(style.replace(/ w:default="(?:1|true)"/, ''), names))
  const xml = styles.replace(NUMBERING, '').replace(/<\/w:styles>\s*$/, `${ours.join('')}</w:styles>`)
  return { ...parts, ...beside, [STYLES]: strToU8(xml) }
}

const nameOf = (style: string): string => /<w:name w:val="([^"]*)"/.exec(style)?.[1]?.toLowerCase() ?? ''

/** Two styles of one name would be one to Word. */
const withOwnName = (style: string, taken: ReadonlySet<string>): string =>
  taken.has(nameOf(style))
    ? style.replace(/(<w:name w:val="[^"]*)"/, (_, name: string) => `${name} (paper)"`)
    : style
