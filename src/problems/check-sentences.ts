// The checks of src/checks in words: the analyst's message and the reader's sentence. A new check is a line in
// each of the three lists.

import { inSentence } from '../terms/common-words.ts'
import { counted, listInWords } from '../terms/words.ts'
import { type ForReaders, NOT_FOR_READERS } from './reader.ts'

/** What each check found. */
export interface CheckFacts {
  'numerator-above-denominator': {
    indicator: string
    measure: string
    period: string
    numerator: string
    denominator: string
  }
  'parts-above-whole': {
    whole: string
    area: string
    period: string
    found: string
    parts: readonly SharePart[]
    sum: string
  }
  'total-is-not-its-parts': {
    total: string
    /** Left out for the council. */
    area?: string
    period: string
    found: string
    sum: string
    parts: string
    /** The tolerance to state, if the parts look rounded to five. */
    tolerance?: number
  }
  'totals-differ': {
    total: string
    /** Empty for the council. */
    area: string
    period: string
    found: string
    /** The title of the group map whose rows were added up; empty for a total that is stated. */
    parts: string
    other: string
    /** `the number in tables.xlsx, …`, or `the sum of the months from tables.xlsx, … on`. */
    elsewhere: string
  }
  'share-is-not-its-count': {
    of: string
    /** Of a comparator's figures; empty for the council. */
    area: string
    part: string
    period: string
    count: string
    total: string
    stated: string
    computed: string
    /** The numbers that would give it: `27% would be 36 of 131 to 135, or 37 of 136`. */
    fits: string
    /** By how much each number may differ, if both look rounded to five and that would explain it. */
    roundedBy?: number
  }
  'shares-do-not-add-up': {
    /** Empty for the council. */
    area: string
    period: string
    shares: readonly { readonly name: string; readonly value: string }[]
    sum: string
    /** `100`, or `100 or less`. */
    expected: string
    /** By how much rounding can change the sum. */
    rounding: string
  }
  'percentage-is-not-its-parts': {
    indicator: string
    period: string
    supplied: string
    parts: string
    computed: string
    /** The numbers that would give it: `22.9 would be 43 of 188, or 44 of 192`. */
    fits: string
  }
  /** A percentage typed into one cell with its part and whole. */
  'percentage-of-other-parts': {
    indicator: string
    period: string
    found: string
    parts: string
    computed: string
  }
  'no-whole-number': {
    indicator: string
    /** Empty for the council. */
    area: string
    period: string
    found: string
    of: string
    count: string
    nearest: string
    /** The counts that would give it: `It fits 475 to 481 (the nearest) and not the 482 of 6.1`. */
    fits: string
  }
  'mean-is-not-its-parts': {
    /** The reference of an indicator, or the measure of a table. */
    indicator: string
    /** Empty for the council. */
    area: string
    period: string
    found: string
    /** Each part with its figure, and its cases where they are known; none for the months or quarters of a year. */
    parts: readonly { readonly name: string; readonly value: string }[]
    /** The lowest and the highest of the parts, or their weighted mean. */
    expected: readonly string[]
  }
  'denominators-differ': {
    period: string
    first: string
    firstNumber: string
    second: string
    secondNumber: string
    because: string
  }
  'stock-and-flow': {
    indicator: string
    /** Empty for the council. */
    area: string
    period: string
    opening: string
    started: string
    ceased: string
    /** Net moves that are neither, in a return, mostly from and to short breaks: `+ 2`; blank where there are none. */
    others: string
    expected: string
    found: string
    /** What a return lacks, where it shows that; otherwise blank. */
    cause: string
  }
  'year-end-is-not-its-march': {
    indicator: string
    year: string
    supplied: string
    computed: string
    rule: string
  }
  'year-to-date-is-not-its-months': {
    indicator: string
    period: string
    supplied: string
    computed: string
    rule: string
  }
  'year-to-date-outside-months': {
    indicator: string
    period: string
    found: string
    lowest: string
    highest: string
  }
  'year-to-date-falls': { indicator: string; earlier: string; before: string; later: string; after: string }
  'year-to-date-without-rule': { indicator: string; period: string; found: string }
  'rolling-moves-like-year-to-date': {
    indicator: string
    period: string
    before: string
    after: string
    added: string
    inTwelve: string
    rolling: string
    sinceApril: string
    cumulative: string
  }
  'implied-value-impossible': {
    indicator: string
    earlier: string
    before: string
    later: string
    after: string
    /** `the new case is 11 × 25.0 − 10 × 30.0 = −25.0`. */
    working: string
    expected: string
  }
  'supplied-is-not-computed': {
    indicator: string
    period: string
    supplied: string
    computed: string
    rule: string
  }
  'another-months-figures': {
    column: string
    area: string
    other: string
    figures: readonly MovedFigure[]
  }
  'another-rows-figures': { indicator: string; area: string; other: string; figures: string }
  'stated-otherwise': {
    indicator: string
    area: string
    period: string
    stated: string
    first: string
    elsewhere: string
  }
  'stated-and-not-compared': {
    /** An indicator, a measure, or a part of it. */
    name: string
    area: string
    /** `January 2017`, or `5 periods from September 2016 to January 2017`. */
    periods: string
  }
  'blank-on-one-page': {
    name: string
    area: string
    period: string
    figure: string
    /** One is the figure, the other `blank` or a mark, `'..'`. */
    here: string
    there: string
    elsewhere: string
  }
  'figures-under-two-names': { first: string; second: string; months: number }
  'name-with-two-definitions': { name: string; first: string; second: string }
  'definition-with-two-names': { first: string; second: string }
  'label-with-two-contents': { label: string; first: LabelMeaning; second: LabelMeaning }
  'target-stated-otherwise': { indicator: string; words: string; register: string }
  'plan-is-not-its-target': {
    indicator: string
    /** The ids of the aims that it is about: `P1 and P5`; may be empty. */
    aims: string
    found: string
    expected: string
  }
  'gap-in-series': { name: string; period: string; before: string; after: string }
  'leaps-out-of-series': {
    name: string
    area: string
    period: string
    found: string
    low: string
    high: string
  }
  'changed-places': {
    period: string
    first: string
    firstFound: string
    second: string
    secondFound: string
  }
  'repeats-period-before': {
    period: string
    before: string
    figures: readonly { readonly name: string; readonly found: string }[]
  }
  'older-than-paper': { latest: string; period: string }
  'title-of-another-date': { title: string; latest: string }
  placeholder: { found: string }
  'abbreviation-unexpanded': { found: string; places: number }
  'reference-to-nothing': { found: string; there: string }
}

/** What a label of a group map stands for. */
export interface LabelMeaning {
  /** The id of the map: `reason-broad`; a title of a table has none. */
  readonly map?: string
  /** `reason-ceased E2, E3 and E8`; for a title, the indicators. */
  readonly content: string
  /** `Table 9 and Figure 4`. */
  readonly places: string
}

interface SharePart {
  readonly indicator: string
  readonly value: string
}

interface MovedFigure {
  readonly indicator: string
  readonly stated: string
  readonly elsewhere: string
}

/** In this order: what was found, what was expected, what to do. */
export const checkMessages: { readonly [C in keyof CheckFacts]: (facts: CheckFacts[C]) => string } = {
  'numerator-above-denominator': f =>
    `${f.indicator} for ${f.period}: ${f.measure} is ${f.numerator} of ${f.denominator}; a part cannot be larger than the whole. Correct one of the two figures.`,
  'parts-above-whole': f =>
    `${f.whole}${ofArea(f.area)} for ${f.period} is ${f.found}, but its ${f.parts.length === 1 ? 'part' : 'parts'} ${listInWords(f.parts.map(({ indicator, value }) => `${indicator} (${value})`))}${f.parts.length === 1 ? ' is larger' : ` make ${f.sum}`}; expected no more than the whole. Correct the figure that is wrong.`,
  'total-is-not-its-parts': f =>
    `${f.total}${ofArea(f.area ?? '')} for ${f.period} is ${f.found}; ${f.parts} add up to ${f.sum}. Correct the total, or the part that is wrong.${f.tolerance === undefined ? '' : ` All of the parts are multiples of 5: if they are rounded, state 'tolerance: { total-is-not-its-parts: ${f.tolerance} }' in data/definitions/checks.yaml, which accepts a difference of up to ${f.tolerance}.`}`,
  'totals-differ': f =>
    `${f.total}${ofArea(f.area)} for ${f.period}: ${f.parts === '' ? `the total is ${f.found}` : `the parts (${f.parts}) add up to ${f.found}`} here, and ${f.other} is ${f.elsewhere}; expected one number. Correct the one that is wrong.`,
  'share-is-not-its-count': f =>
    `${f.of}, ${f.part}, ${areaAnd(f.area, f.period)}: found ${f.stated}% with ${f.count}; ${f.count} of ${f.total} is ${f.computed}%. ${f.fits}. Correct the percentage, or whichever number is wrong.${f.roundedBy === undefined ? '' : ` Both numbers are multiples of 5: if they are rounded, each by up to ${f.roundedBy}, the percentage may be that of the numbers before; accept the finding in data/definitions/checks.yaml.`}`,
  'shares-do-not-add-up': f =>
    `${areaAnd(f.area, f.period)}: ${listInWords(f.shares.map(({ name, value }) => `${name} (${value})`))} make ${f.sum}; expected ${f.expected}, since they are shares of one whole (rounding explains ${f.rounding} at most). Correct the percentage that is wrong.`,
  'percentage-is-not-its-parts': f =>
    `${f.indicator} for ${f.period} is ${f.supplied} here; ${f.parts} gives ${f.computed}. ${f.fits}. Correct the figure or the parts.`,
  'percentage-of-other-parts': f =>
    `Found '${f.found}' for ${f.indicator}, ${f.period}; ${f.parts} is ${f.computed}%. Correct whichever number is wrong. If the two numbers are right and the cell must stay, accept it in data/definitions/checks.yaml: the percentage is then worked out from them.`,
  'no-whole-number': f =>
    `${f.indicator}${ofArea(f.area)} for ${f.period} is ${f.found}, which no whole number of the ${f.count} of ${f.of} gives: ${f.nearest}. ${f.fits}. Find the count that it was divided by, and correct the one that is wrong.`,
  'mean-is-not-its-parts': f =>
    `${f.indicator}${ofArea(f.area)} for ${f.period} is ${f.found}; ${partsOfMean(f)}. Correct the figure for all, or the one that is wrong.`,
  'denominators-differ': f =>
    `${f.period}: '${f.first}' is ${f.firstNumber} and '${f.second}' is ${f.secondNumber}; expected one number (${f.because}). Find the children who are in one count only, and correct the number.`,
  'stock-and-flow': f =>
    `${f.indicator}${ofArea(f.area)} for ${f.period}: ${f.opening} at the start, ${f.started} started and ${f.ceased} ceased${f.others === '' ? '' : `, and a net ${f.others} by other moves (such as from and to series of short breaks),`} give ${f.expected} at the end; ${f.found} is stated${f.cause}. Find the late records, or explain the difference in the data notes.`,
  'year-end-is-not-its-march': f =>
    `${f.indicator} for ${f.year} is ${f.supplied} here; its rule (${f.rule}) gives ${f.computed}, which is printed. Correct the outturn or the month.`,
  'year-to-date-is-not-its-months': f =>
    `${f.indicator} for ${f.period} is ${f.supplied} here; its rule (${f.rule}) gives ${f.computed}, which is printed. Correct the year to date, or find the month that has changed since.`,
  'year-to-date-outside-months': f =>
    `${f.indicator} for ${f.period} is ${f.found}; its months range from ${f.lowest} to ${f.highest}, and the figure for all of them must fall between. Correct the year to date or the month that is wrong.`,
  'year-to-date-falls': f =>
    `${f.indicator} is ${f.before} for ${f.earlier} and ${f.after} for ${f.later}; a sum cannot fall. Correct the figure, or state in the data notes which records were removed.`,
  'year-to-date-without-rule': f =>
    `${f.indicator} for ${f.period} is ${f.found} here; in the register it has no year to date, and this is not the figure of the latest month. Remove the figure, or name its rule in the register.`,
  'rolling-moves-like-year-to-date': f =>
    `${f.indicator} moves from ${f.before} to ${f.after} in ${f.period} with ${f.added} new in the month. Over twelve months, with ${f.inTwelve} or more, each new one would be ${f.rolling}; over the ${f.sinceApril} since April it is ${f.cumulative}. Expected a figure of twelve months; it moves like one of the year to date. Find how it is counted, and correct its name or the figures.`,
  'implied-value-impossible': f =>
    `${f.indicator} is ${f.before} for ${f.earlier} and ${f.after} for ${f.later}: ${f.working}; expected ${f.expected}. Correct the figure or the number of cases that is wrong, or find the records that changed.`,
  'supplied-is-not-computed': f =>
    `${f.indicator} for ${f.period} is ${f.supplied} here; its rule (${f.rule}) gives ${f.computed}, which is printed. Correct the supplied figure, or find the late records.`,
  'another-months-figures': f =>
    `The column ${f.column}${ofArea(f.area)} has the figures of ${f.other}: ${f.figures.map(({ indicator, stated, elsewhere }) => `${indicator} (${stated}, elsewhere ${elsewhere})`).join(', ')}. Correct the column.`,
  'another-rows-figures': f =>
    `The row ${f.indicator}${ofArea(f.area)} has the figures of ${f.other}: ${f.figures}. Correct the row.`,
  'stated-otherwise': f =>
    `${f.indicator}${ofArea(f.area)} for ${f.period} is ${f.stated} here and ${f.first} in ${f.elsewhere}; expected one value. Correct one of the two.`,
  'stated-and-not-compared': f =>
    `No other source of the paper gives ${f.name}${ofArea(f.area)} for ${f.periods}: what stands here is compared with nothing. Name the measure as the paper's sources do, give its figures there, or leave it out of the second statement.`,
  'blank-on-one-page': f =>
    `${f.name}${ofArea(f.area)} for ${f.period} is ${f.here} here and ${f.there} in ${f.elsewhere}; expected the figure in both places. Give it where it is missing, or remove the other.`,
  'figures-under-two-names': f =>
    `${f.second} has the same figures as ${f.first} in all of ${f.months} months. Correct the copied column, or leave one of the two indicators out.`,
  'name-with-two-definitions': f =>
    `The indicators ${f.first} and ${f.second} are both named '${f.name}', but their definitions differ. Rename one of the two.`,
  'definition-with-two-names': f =>
    `${f.first} and ${f.second} have the same definition. Correct the copied definition, or leave one of the two out.`,
  'label-with-two-contents': f =>
    f.second.map === undefined
      ? `The title '${f.label}' stands for different figures: in ${f.first.places} for ${f.first.content}, in ${f.second.places} for ${f.second.content}. Expected one content for one title. Give each a title that says what it contains.`
      : `The label '${f.label}' stands for different children: in ${f.first.places} for ${f.first.content} (group map ${f.first.map}), in ${f.second.places} for ${f.second.content} (group map ${f.second.map}). Expected one content for one label. Give the rows labels that say what they contain.`,
  'target-stated-otherwise': f =>
    `Found '${f.words}' for ${f.indicator}; the bounds of green in the register are ${f.register}. Correct the words or the target.`,
  'plan-is-not-its-target': f =>
    `${f.indicator}${f.aims === '' ? '' : ` (${f.aims})`}: ${f.found}; expected ${f.expected}. Correct the plan, the target or its date, or say in the strategy why they differ and accept the finding in data/definitions/checks.yaml.`,
  'gap-in-series': f =>
    `'${f.name}' for ${f.period} is blank; expected a figure, as there is ${f.before} and ${f.after}. Give the figure, or write '-' in the cell if the figure is not known.`,
  'leaps-out-of-series': f =>
    `'${f.name}'${ofArea(f.area)} for ${f.period} is ${f.found}; ${rangeOf(f)}. Correct the cell; if the figure is right, accept it with the reason in data/definitions/checks.yaml.`,
  'changed-places': f =>
    `For ${f.period}, '${f.first}' is ${f.firstFound} and '${f.second}' is ${f.secondFound}; in the other periods it is the other way round. Correct the two cells; if they are right, accept it with the reason in data/definitions/checks.yaml.`,
  'repeats-period-before': f =>
    `The figures for ${f.period} are those for ${f.before}: ${f.figures.map(({ name, found }) => `'${name}' ${found}`).join(', ')}, and none differs. Give the figures for ${f.period}; if they are right, accept it with the reason in data/definitions/checks.yaml.`,
  'older-than-paper': f =>
    `The sheet is older than the paper: it ${f.latest}; expected figures for ${f.period}. Put the new extract in its place, or add the month.`,
  'title-of-another-date': f =>
    `The title says '${f.title}', and the table has figures for ${f.latest}; expected none after the date of the title. Correct the title, or the heading of the column.`,
  placeholder: f =>
    `Found '${f.found}', which is a placeholder; expected the words themselves. Write them, or remove the sentence.`,
  'abbreviation-unexpanded': f =>
    `'${f.found}' is not spelt out in this paper; it appears in ${counted(f.places, 'place')}${f.places === 1 ? '' : ', first here'}. Write it in full where it first appears, with ${f.found} in brackets, or add it to abbreviations in data/definitions/checks.yaml.`,
  'reference-to-nothing': f =>
    `Found '${f.found}'; this paper has ${f.there}. Correct the reference, or remove it.`,
}

/** ` of England`; nothing for the council, whose figures the paper is about. */
const ofArea = (area: string): string => (area === '' ? '' : ` of ${area}`)
/** The name of a figure before a colon: `Visits in time, England`. */
const withArea = (name: string, area: string): string => (area === '' ? name : `${name}, ${area}`)
/** `England, 2021/22`. */
const areaAnd = (area: string, period: string): string => (area === '' ? period : `${area}, ${period}`)

function partsOfMean({ parts, expected }: CheckFacts['mean-is-not-its-parts']): string {
  const named = parts.map(({ name, value }) => `${name} (${value})`)
  const what = named.length === 0 ? 'its months or quarters' : `its parts ${listInWords(named)}`
  return expected.length === 1
    ? `${what} make ${expected[0]} together`
    : `${what} are from ${expected[0]} to ${expected[1]}, and the figure for all of them must be between`
}

const rangeOf = ({ low, high }: CheckFacts['leaps-out-of-series']): string =>
  low === high ? `otherwise it is mostly ${low}` : `otherwise it is mostly from ${low} to ${high}`

/** What a paper says of them to its readers. */
export const checksForReaders: { readonly [C in keyof CheckFacts]: ForReaders<CheckFacts[C]> } = {
  'numerator-above-denominator': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: () => 'more cases are counted than there are in all',
    which: f => f.period,
    numbers: f => `${f.numerator} of ${f.denominator}`,
  },
  'parts-above-whole': {
    about: (f, { nameOf }) => withArea(nameOf(f.whole), f.area),
    finding: f =>
      `${f.parts.length === 1 ? 'a part of this figure is' : 'the parts of this figure together are'} larger than the figure itself`,
    which: f => f.period,
    numbers: (f, { nameOf, withUnit }) => {
      const parts = f.parts.map(
        ({ indicator, value }) => `“${nameOf(indicator)}” is ${withUnit(indicator, value)}`,
      )
      const together = parts.length > 1 ? `, together ${withUnit(f.whole, f.sum)}` : ''
      return `${withUnit(f.whole, f.found)}, but ${listInWords(parts)}${together}`
    },
  },
  'total-is-not-its-parts': {
    about: f => f.total,
    finding: () => 'the total is not the sum of its parts',
    which: f => areaAnd(f.area ?? '', f.period),
    numbers: f => `${f.found} in all, and its parts add up to ${f.sum}`,
  },
  'totals-differ': {
    about: f => f.total,
    finding: () => 'two tables supplied do not have the same total',
    which: f => areaAnd(f.area, f.period),
    numbers: f => `${f.found} and ${f.other}`,
  },
  'share-is-not-its-count': {
    about: f => withArea(f.of, f.area),
    finding: (_, __, points) =>
      `${points === 1 ? 'a percentage supplied does' : 'some percentages supplied do'} not agree with the numbers; this paper prints percentages worked out from the numbers`,
    which: f => `${f.part}, ${f.period}`,
    numbers: f => `${f.stated}% supplied, but ${f.count} of ${f.total} is ${f.computed}%`,
  },
  'shares-do-not-add-up': {
    finding: (f, { nameOf }) =>
      `${listInWords(f.shares.map(({ name }) => `“${nameOf(name)}”`))} should make ${f.expected.replace('100', '100%')} together, but they do not`,
    which: f => areaAnd(f.area, f.period),
    numbers: f => `${listInWords(f.shares.map(({ value }) => `${value}%`))} make ${f.sum}%`,
  },
  'percentage-is-not-its-parts': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: (_, __, points) =>
      `${points === 1 ? 'a figure supplied does' : 'some figures supplied do'} not agree with the numbers behind ${points === 1 ? 'it' : 'them'}`,
    which: f => f.period,
    numbers: (f, { withUnit }) =>
      `${withUnit(f.indicator, f.supplied)} supplied, but ${f.parts} gives ${withUnit(f.indicator, f.computed)}`,
  },
  'percentage-of-other-parts': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: (_, __, points) =>
      `${points === 1 ? 'a percentage supplied does' : 'some percentages supplied do'} not agree with the numbers beside ${points === 1 ? 'it' : 'them'}; this paper prints percentages worked out from the numbers`,
    which: f => f.period,
    numbers: f => `‘${f.found}’ supplied, but ${f.parts} is ${f.computed}%`,
  },
  'no-whole-number': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: (f, { nameOf }, points) =>
      `no whole number out of “${nameOf(f.of)}” gives the ${points === 1 ? 'percentage' : 'percentages'} supplied`,
    which: f => areaAnd(f.area, f.period),
    numbers: (f, { withUnit }) => `${withUnit(f.indicator, f.found)} of ${f.count} supplied (${f.nearest})`,
  },
  'mean-is-not-its-parts': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: f =>
      f.expected.length === 1
        ? 'the figure for all is not the one that its parts make'
        : 'the figure for all is not between those of its parts',
    which: f => areaAnd(f.area, f.period),
    numbers: (f, { withUnit }) => {
      const [first = '', last] = f.expected.map(number => withUnit(f.indicator, number))
      return `${withUnit(f.indicator, f.found)}, but its parts ${last === undefined ? `make ${first}` : `are from ${first} to ${last}`}`
    },
  },
  'denominators-differ': {
    finding: f => `two counts should be equal, since ${f.because}, but they differ`,
    which: f => f.period,
    numbers: f => `${f.firstNumber} and ${f.secondNumber}`,
  },
  'stock-and-flow': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: () =>
      'the number before, with those who started added and those who ceased taken away, does not give the number supplied',
    which: f => areaAnd(f.area, f.period),
    numbers: f =>
      `${f.opening} + ${f.started} − ${f.ceased}${f.others === '' ? '' : ` ${f.others} by other moves`} is ${f.expected}, but ${f.found} was supplied`,
  },
  'year-end-is-not-its-march': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: () => 'the figure supplied for the year is not that of its last month, which is printed',
    which: f => f.year,
    numbers: (f, { withUnit }) =>
      `${withUnit(f.indicator, f.supplied)} supplied, ${withUnit(f.indicator, f.computed)} in its last month`,
  },
  'year-to-date-is-not-its-months': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: () => 'the year to date supplied is not the one that its months give, which is printed',
    which: f => f.period,
    numbers: (f, { withUnit }) =>
      `${withUnit(f.indicator, f.supplied)} supplied, ${withUnit(f.indicator, f.computed)} from the months`,
  },
  'year-to-date-outside-months': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: () => 'the year to date supplied is outside the range of its months',
    which: f => f.period,
    numbers: (f, { withUnit }) =>
      `${withUnit(f.indicator, f.found)} supplied, but the months range from ${withUnit(f.indicator, f.lowest)} to ${withUnit(f.indicator, f.highest)}`,
  },
  'year-to-date-falls': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: () => 'the year to date supplied falls, although it is a sum',
    which: f => f.later,
    numbers: (f, { withUnit }) =>
      `${withUnit(f.indicator, f.after)}, after ${withUnit(f.indicator, f.before)} for ${f.earlier}`,
  },
  'year-to-date-without-rule': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: () => 'a year to date was supplied for a figure that has none',
    which: f => f.period,
    numbers: (f, { withUnit }) => `${withUnit(f.indicator, f.found)} supplied`,
  },
  'rolling-moves-like-year-to-date': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: () =>
      'the figure is supplied as that of twelve months, but it moves like a figure of the financial year to date',
    which: f => f.period,
    numbers: (f, { withUnit }) =>
      `from ${withUnit(f.indicator, f.before)} to ${withUnit(f.indicator, f.after)} with ${f.added} more in the month`,
  },
  'implied-value-impossible': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: () => 'a figure of all cases so far moves as no new case can make it move',
    which: f => f.later,
    numbers: (f, { withUnit }) =>
      `${withUnit(f.indicator, f.after)}, after ${withUnit(f.indicator, f.before)} for ${f.earlier}`,
  },
  'supplied-is-not-computed': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: () => 'the figure supplied is not the one that this paper works out and prints',
    which: f => f.period,
    numbers: (f, { withUnit }) =>
      `${withUnit(f.indicator, f.supplied)} supplied, ${withUnit(f.indicator, f.computed)} worked out`,
  },
  'another-months-figures': {
    finding: f => `a second table supplied gives the figures${ofArea(f.area)} of ${f.other} for ${f.column}`,
    numbers: (f, { nameOf, withUnit }) =>
      f.figures
        .map(
          ({ indicator, stated, elsewhere }) =>
            `${inSentence(nameOf(indicator))}, ${withUnit(indicator, stated)} there and ${withUnit(indicator, elsewhere)} elsewhere`,
        )
        .join('; '),
  },
  'another-rows-figures': {
    about: (f, { nameOf }) => withArea(nameOf(f.indicator), f.area),
    finding: (f, { nameOf }) => `a second table supplied gives the figures of “${nameOf(f.other)}”`,
    numbers: f => f.figures,
  },
  'stated-otherwise': {
    about: (f, { nameOf }) => withArea(nameOf(f.indicator), f.area),
    finding: () => 'two values were supplied',
    which: f => f.period,
    numbers: (f, { withUnit }) => `${withUnit(f.indicator, f.first)} and ${withUnit(f.indicator, f.stated)}`,
  },
  'stated-and-not-compared': NOT_FOR_READERS,
  'blank-on-one-page': {
    about: (f, { nameOf }) => withArea(nameOf(f.name), f.area),
    finding: () => 'a figure is supplied in one place, and missing in another',
    which: f => f.period,
    numbers: (f, { withUnit }) => `${withUnit(f.name, f.figure)} and none`,
  },
  'figures-under-two-names': {
    finding: (f, { nameOf }) =>
      `“${nameOf(f.first)}” and “${nameOf(f.second)}” have the same figures in all of ${f.months} months`,
  },
  'name-with-two-definitions': {
    finding: f => `two indicators with different definitions are both named “${f.name}”`,
  },
  'definition-with-two-names': {
    finding: f => `“${f.first}” and “${f.second}” have the same definition`,
  },
  'label-with-two-contents': {
    finding: f =>
      `the ${f.second.map === undefined ? 'title' : 'label'} “${f.label}” stands for different ${f.second.map === undefined ? 'figures' : 'children'} in ${f.first.places} than in ${f.second.places}`,
  },
  'target-stated-otherwise': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: () => 'a target in the text differs from the one by which this paper judges',
    numbers: f => `“${f.words}” in the text, ${f.register} in this paper`,
  },
  'plan-is-not-its-target': {
    about: (f, { nameOf }) => nameOf(f.indicator),
    finding: () => 'what is planned and what is aimed for do not agree',
    numbers: f => f.found,
  },
  'gap-in-series': {
    about: (f, { nameOf }) => nameOf(f.name),
    finding: () => 'a figure was not supplied, although there are figures before and after',
    which: f => f.period,
    numbers: f => `${f.before}, ${f.after}`,
  },
  'leaps-out-of-series': {
    about: (f, { nameOf }) => withArea(nameOf(f.name), f.area),
    finding: () => 'a figure is far from those of all other periods',
    which: f => f.period,
    numbers: f => `${f.found}; ${rangeOf(f)}`,
  },
  'changed-places': {
    finding: (f, { nameOf }) =>
      `the figures of “${nameOf(f.first)}” and “${nameOf(f.second)}” may have changed places`,
    which: f => f.period,
    numbers: f => `${f.firstFound} and ${f.secondFound}`,
  },
  'repeats-period-before': {
    finding: f => `the figures supplied for ${f.period} are those for ${f.before}`,
    numbers: (f, { nameOf }) =>
      f.figures.map(({ name, found }) => `${inSentence(nameOf(name))} ${found}`).join('; '),
  },
  'older-than-paper': {
    finding: (f, _, points) =>
      points === 1
        ? `one of the tables supplied is older than ${f.period}`
        : `${points} of the tables supplied are older than ${f.period}`,
    numbers: f => `one ${f.latest}`,
  },
  'title-of-another-date': {
    finding: f => `the title of a table supplied is “${f.title}”, and it has figures for ${f.latest}`,
  },
  placeholder: NOT_FOR_READERS,
  'abbreviation-unexpanded': NOT_FOR_READERS,
  'reference-to-nothing': NOT_FOR_READERS,
}
