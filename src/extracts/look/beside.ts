// Says what the columns of a table are that hold no figures of a period: targets, ratings, what is good. In: headings, and
// the texts below them. Out: what each is.
import type { BesideKind } from './sheet-seen.ts'

/** In this order: `Target RAG` is a rating. */
const HEADED: readonly (readonly [BesideKind, RegExp])[] = [
  // `Thresholds: Green | Amber | Red`: from where a figure is green.
  ['target', /(?:^|\b(?:thresholds?|bands?|limits?|targets?|rag)\b.*)\bgreen$/i],
  ['amber', /\b(amber|tolerance|threshold)\b/i],
  ['rag', /\b(rag|b?rag rating|rating|status)\b/i],
  ['target', /\b(target|goal|ambition)\b/i],
  ['good', /\bgood\b|\bpolarity\b|\bbetter\b|\bhigh(er)? ?(\/|or) ?low(er)?\b|\bdesired\b|\baim to\b|^aim$/i],
  ['often', /\b(often|frequency|reported|updated|reporting)\b/i],
  ['owner', /\b(owner|lead|responsible|accountable)\b/i],
  ['unit', /^(units?( of measure(ment)?)?|format)$/i],
  ['definition', /\b(definition|description|how (it is )?(measured|counted))\b/i],
]

export const RAG_WORD = /^(?:g(?:reen)?|a(?:mber)?|r(?:ed)?|🟢|🟠|🟡|🔴|✅|❌)$/iu

export function besideHeaded(heading: string, texts: readonly string[]): BesideKind | undefined {
  const typed = texts.filter(text => text !== '')
  const words = typed.filter(text => RAG_WORD.test(text))
  if (words.length >= 2 && words.length * 2 >= typed.length) return 'rag'
  return HEADED.find(([, words]) => words.test(heading))?.[0]
}

export const REFERENCE_HEADING =
  /^(ref(erence)?|(kpi|pi|indicator|measure)? ?(ref|no|number|id|code)|id|code|kpi|pi|#)\.?$/i
/** The letters of a reference in capitals and others, such as `CiC`, and not of a word, such as `Post`. */
export const MIXED_LETTERS = '[A-Z][a-z]{1,2}[A-Z][A-Za-z]?'
/** `WM5`, `6.10`, `KPI 3a`, `CLA-07`, `CiC01`. */
export const REFERENCE = new RegExp(
  String.raw`^(?:[A-Z]{1,5}[-_ ]?|${MIXED_LETTERS})?\d{1,3}(?:\.\d{1,2})*[a-z]?$`,
)
export const LABEL_HEADING =
  /\b(indicators?|measures?|kpis?|description|name|what|performance|metric|title|pi)\b/i
/** The parts of one percentage, in whatever words. */
export const NUMERATOR =
  /^(?:num(?:erator)?s?|n|no\.|no\.? ?(?:met|in time|achieved)|met|in time|count)\.?$|^num(?:erator)?: /i
export const DENOMINATOR =
  /^(?:den(?:om(?:inator)?)?s?|d|cohort|out of|of|base|total (?:due|cohort)|due|eligible|all)\.?$|^den(?:om(?:inator)?)?: /i
export const SHARE =
  /^(?:%(?: ?\/ ?value)?|value ?\/ ?%|percent(?:age)?|per ?cent|pct|value|result|performance|rate|outturn|average|avg|mean)\.?$/i
export const TOTAL_LABEL = /^(?:grand |sub-?)?total\b|\btotal$|^(?:sum|average|mean|all)$/i
/** A row or a column of targets among those of figures. */
export const TARGET = /^targets?\b/i
/** Arithmetic on other figures. */
export const WORKING =
  /^(?:balance|check|data check|difference|variance|change|movement|direction|trend|rank|dot)\b/i
