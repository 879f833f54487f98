// The names that a YAML file defines, found without parsing it. In: the text of a file. Out: names, in the
// order of the file.
//
// This only finds the files worth parsing. A form that it does not know, such as a whole file in braces, costs
// time and nothing else: see definition-folder.ts. But if two files define the same name, one of them in such a
// form, only `check --all` reports it.

/** With or without quotation marks: `id: age`, `ref: "6.10"`. */
const given = (key: string) =>
  String.raw`["']?${key}["']?\s*:\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#,"'{}[\]]+))`
/** At the beginning of a line, or after a space, a brace or a comma. */
const anywhere = (key: string) => new RegExp(String.raw`(?:^|[\s{,])${given(key)}`, 'gm')

const TOP_ID = new RegExp(String.raw`^(?:\{\s*)?${given('id')}`, 'gm')
const COUNCIL = new RegExp(String.raw`^council[ \t]*:\s*(?:\{\s*)?${given('id')}`, 'gm')
const REFERENCE = anywhere('ref')
const ANY_ID = anywhere('id')
const MEASURE = anywhere('measure')
const MEASURE_OR_PART = anywhere('(?:measure|numerator|denominator|of)')

const LIKE = /^(?:\{\s*|[^#\n]*,\s*)?["']?like["']?[ \t]*:/m

const BLOCK_WITH_ID =
  /block["']?\s*:\s*["']?(?:topic|section|plain-topic|your-say)["']?\s*[,\n]\s*["']?id["']?\s*:\s*["']?([a-z0-9-]+)/g

/** Text in quotation marks, which is kept, or a comment, which defines nothing. */
const QUOTED_OR_COMMENT = /([\s{[,:](?:"(?:\\.|[^"\\\n])*"|'[^'\n]*'))|(?:^|(?<=\s))#.*$/gm

const withoutComments = (text: string): string =>
  text.replace(QUOTED_OR_COMMENT, (_, quoted: string | undefined) => quoted ?? '')

const found = (text: string, pattern: RegExp): string[] =>
  [...withoutComments(text).matchAll(pattern)].flatMap(
    ([, double, single, plain]) => double ?? single ?? plain ?? [],
  )

/** Of a source, a paper, a return, a group map or a strategy. */
export const idIn = (text: string): string[] => found(text, TOP_ID)

/**
 * The places for officers' words: `{ block: topic, id: health }`. A paper like a standard report lists its topics alone, and
 * may have a page for members from the report.
 */
export const commentaryPlacesIn = (text: string): string[] => {
  const words = withoutComments(text)
  const isLikeReport = LIKE.test(words)
  return [
    ...[...words.matchAll(BLOCK_WITH_ID)].flatMap(([, id]) => id ?? []),
    ...(isLikeReport ? anyIdIn(text) : []),
    ...(isLikeReport || /block["']?\s*:\s*["']?members-page\b/.test(words) ? ['members'] : []),
  ]
}

/** All that a file lists: national indicators. */
export const anyIdIn = (text: string): string[] => found(text, ANY_ID)

export const councilIn = (text: string): string[] => found(text, COUNCIL)

export const referencesIn = (text: string): string[] => found(text, REFERENCE)

export function comparatorsIn(text: string): string[] {
  const councils = councilIn(text)
  return anyIdIn(text).filter(id => !councils.includes(id))
}

/** All that the tables of a source supply, including parts of shares. */
export const measuresIn = (text: string): string[] => found(text, MEASURE_OR_PART)

/** Those that have their own heading or label. */
export const measuresNamedIn = (text: string): string[] => found(text, MEASURE)

/** The id of a strategy, if it sets targets or measures of success. */
export const strategyWith = (what: 'targets' | 'measures', text: string): string[] =>
  new RegExp(`^${what}[ \\t]*:`, 'm').test(text) ? idIn(text) : []
