// Names the topic of an indicator, which is no year and no kind of sheet. In: the lines that give it. Out: the topic.
import { REFERENCE } from '../../extracts/look/beside.ts'
import type { GroupInTable, IndicatorLines } from './propose-indicators.ts'

const NO_TOPIC = 'Performance'

/**
 * That of its first table: a band, or a sheet that is called after a topic; else that of the national register; else a sheet of
 * another table.
 */
export function topicProposed({ groups, national }: IndicatorLines): string {
  const [first, ...others] = groups
  const own = first && (bandOver(first) ?? topicOfSheet(first.title))
  return own ?? national?.topic ?? others.flatMap(({ title }) => topicOfSheet(title) ?? [])[0] ?? NO_TOPIC
}

export const headingOver = ({ groups: [first] }: IndicatorLines): string | undefined =>
  first && bandOver(first)

/** The topic that its table gives; else the section. */
function bandOver({ topic = '', label, figure, numerator }: GroupInTable): string | undefined {
  const sections = (figure ?? numerator)?.under.filter(text => text !== label && !text.includes(label))
  const band = [topic, ...(sections ?? [])].map(withoutPeriod).find(text => /[a-z\d]/i.test(text))
  return band === undefined || REFERENCE.test(band) ? undefined : band
}

/** `2025-26`, `25/26`, `2026`; not ages, such as `17-18`. */
const YEARS =
  /(?<![\d.])(?:fy ?)?(?:20\d\d ?[-/–] ?(?:20)?\d\d|(?:2[2-9]|3\d) ?[-/–] ?(?:2[3-9]|3\d)|20\d\d)(?!\d| ?y)/gi
const QUARTER_OR_MONTH =
  /\bq(?:uarter )?[1-4]\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\b(?: ?'?\d\d(?!\d))?/gi

/** `Health 2025-26` → Health; `Q1`, `Apr 25` and `2025/26` → nothing. */
const withoutPeriod = (text: string): string =>
  text
    .replace(YEARS, '')
    .replace(QUARTER_OR_MONTH, '')
    .replace(/^[\s,:()–-]+|[\s,:(–-]+$|\(\)/g, '')

/** What sheets are called whatever is on them. */
const ANY_SHEET =
  /\b(?:(?:sheet|tab|page|table) ?\d*|data ?(?:set|book)?|score ?card|dash ?board|report|summary|overview|front|cover|main|master|pack|return|export|extract|outturn|monitoring|workings?|calc(?:ulation)?s?|lookups?|num(?:erator)?s?|den(?:ominator)?s?|parts|blocks?|numbers|kpis?|pis?|indicators?|measures?|figures|performance|monthly|quarterly|annual|current|latest|final|draft|v|of|and|the|for|corporate parenting|board|panel|cpb|cpp)\b/gi
/** Beside a word such as scorecard they say whose it is. */
const EVERYBODY = /\b(?:cla|lac|cic|children|childrens|looked after|in care|social care|services)\b/gi

function topicOfSheet(title: string): string | undefined {
  const name = withoutPeriod(title.replaceAll('_', ' '))
  const rest = name.replace(ANY_SHEET, ' ')
  const topic = rest.trim() === name ? rest : rest.replace(EVERYBODY, ' ')
  return /[a-z]{3}/i.test(topic) ? name : undefined
}
