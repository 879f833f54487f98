// Traces a figure from the printed page to its cells. In: a made paper and a reference. Out: each step, as
// data and as lines.

import type { CountExplained, CountedReturn } from '../counting/counter.ts'
import { isCountedWhole } from '../counting/is-counted-whole.ts'
import { type Definitions, measureName } from '../definitions/definitions.ts'
import { inNationalWords } from '../definitions/national-editions.ts'
import { isOfKeptBack } from '../disclosure/published-before.ts'
import type { Figure, RatingCell } from '../figures/figure.ts'
import { directionCell, ratingCell } from '../figures/say-ratings.ts'
import { sayMethod, sayRatingRule, saySpanRules } from '../figures/say-rules.ts'
import { type MadePaper, makePaper } from '../make-paper.ts'
import type { PrintedRecord, PrintedVerdict } from '../papers/printed.ts'
import { type Problem, ProblemsError, problem } from '../problems/problem.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { type Release, releaseName } from '../releases/release-record.ts'
import { sayStatus } from '../releases/say-comparison.ts'
import type { SourcePlace } from '../stages.ts'
import { indicatorIn } from '../terms/figure-reference.ts'
import { sayOrigin } from '../terms/origin.ts'
import { endMonthOf, parsePaperPeriod, periodFromId, periodId, sayDay, yearToDate } from '../terms/period.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import type { PaperRequest } from '../workspace/read-paper-inputs.ts'
import { type ExplainedSeries, explainSeries, saySeries } from './explain-signal.ts'
import { outcomeWords } from './outcome-words.ts'

export interface Explanation {
  readonly indicator: {
    readonly ref: string
    readonly name: string
    readonly definition: string
    /** What it takes from the national register; absent where it takes nothing. */
    readonly national?: NationalNamed
    readonly owner: string
    readonly method: string
    readonly yearToDate: string
    readonly annual: string
  }
  readonly rating: { readonly status: string; readonly reason: string; readonly rule: string }
  /** Absent where only parts are explained: the direction of travel is that of the whole. */
  readonly direction?: { readonly state: string; readonly from?: string; readonly to?: string }
  /** What the months say of the last one; absent with the direction. */
  readonly series?: ExplainedSeries
  /**
   * The figures requested: the month's and its year to date's, or the one with the full reference; each with
   * the places where it is printed.
   */
  readonly figures: readonly (Figure & {
    readonly printedIn: readonly string[]
    readonly releases: readonly PublishedAs[]
    readonly counted: readonly CountedAs[]
    /** In an edition that leaves the building: where a figure that it prints comes from, without the numbers that stand there. */
    readonly sourcePlaces?: readonly SourcePlace[]
    /** Further verdicts on the figure, besides its indicator's: from a scorecard or a strategy. */
    readonly judged: readonly PrintedVerdict[]
  })[]
}

/** A national definition, with the publication that it is from. */
export interface NationalNamed {
  /** As the register names it: `national/reviews-on-time`. */
  readonly name: string
  readonly source: string
  readonly year: number
  /** The council has put its own definition in place of the national one. */
  readonly isDefinedAnew?: true
}

/** How many children were counted for a measure of a figure, and why the others were not. */
export interface CountedAs extends CountExplained {
  readonly measure: string
  readonly period: string
}

/** A figure as one release has it. */
export interface PublishedAs {
  readonly release: string
  readonly on: string
  readonly reason: string
  readonly text: string
  readonly parts?: string
  readonly rating?: string
}

/**
 * `6.7` explains the month and the year to date; a full reference such as `6.7@2016-11` or
 * `8.1@2017-01/england` explains that figure.
 * @throws ProblemsError
 */
export async function explain(
  request: PaperRequest & { readonly indicator: string },
  outside: Outside,
): Promise<Explanation> {
  const workspace = openWorkspace(outside)
  // A missing figure is explained too, however many there are.
  const made = await makePaper({ ...request, allowMissing: true }, workspace)
  const { definitions, paper, record, indicators, returns, sourcePlaces } = made
  // `S1` of `S1[age=1-4]%@2021/22`.
  const ref = indicatorIn(request.indicator)
  const found = indicators.find(one => one.definition.ref === ref)
  const figures = request.indicator.includes('@') ? [request.indicator] : thisMonth(ref, request.period)
  const shown = figures.flatMap(name => paper.figures[name] ?? [])
  if (found === undefined) throw new ProblemsError([unknownIndicator(request.indicator, made)])
  if (shown.length === 0) throw new ProblemsError([unknownFigure(request.indicator, made)])
  const shelf = workspace.shelf(paper.id, made.edition)
  const releases = await Promise.all((await shelf.list()).map(shelf.open))
  return {
    ...describe(
      found,
      measure => measureName(definitions, measure),
      isCountedWhole({ returns }, found.definition),
      nationalNamed(definitions, ref),
    ),
    ...(shown.some(({ part }) => part === undefined) && {
      direction: directionOf(found),
      series: explainSeries(found, definitions.signals),
    }),
    figures: shown.map(figure => ({
      ...figure,
      printedIn: printedIn(record, figure.ref),
      releases: publishedAs(releases, figure.ref),
      // Why children are counted or not are counts themselves.
      counted: made.keptBack === undefined ? countedAs(figure, returns) : [],
      ...(sourcePlaces && { sourcePlaces: sourcePlaces.get(figure.ref) ?? [] }),
      judged: judgedElsewhere(record, figure.ref, ratingCell(found)),
    })),
  }
}

/** An indicator that the register has, but the paper does not print, is not a mistyped one. */
function unknownIndicator(name: string, { definitions, paper, indicators }: MadePaper): Problem {
  const origin = originIn(paper)
  const printed = indicators.map(one => one.definition.ref).join(', ')
  const ref = indicatorIn(name)
  return definitions.names.indicators.has(ref)
    ? problem('error', 'indicator-not-printed', origin, { indicator: ref, printed })
    : problem('error', 'name-undefined', origin, { what: 'indicator', name, known: printed })
}

function unknownFigure(name: string, { paper }: MadePaper): Problem {
  const known = Object.keys(paper.figures)
    .filter(one => one.startsWith(`${indicatorIn(name)}@`))
    .sort()
  return problem('error', 'name-undefined', originIn(paper), {
    what: 'figure',
    name,
    known: known.join(', '),
  })
}

const originIn = ({ id, period }: MadePaper['paper']) => ({ file: `the paper ${id}, ${period.id}` })

/** Each measure of the figure that was counted child by child; for a part, counted among its children. */
function countedAs({ from, part }: Figure, returns: readonly CountedReturn[]): CountedAs[] {
  const asked = new Map(from.map(step => [`${step.measure} ${step.period}`, step]))
  return [...asked.values()].flatMap(({ measure, period }) =>
    returns.flatMap(({ counter }) => {
      const explained = counter.explain(measure, periodFromId(period), part)
      return explained === undefined ? [] : [{ measure, period, ...explained }]
    }),
  )
}

/**
 * Every release that has the figure, from first to last, with the rating if the figure is for the release's
 * own period.
 */
function publishedAs(releases: readonly Release[], ref: string): PublishedAs[] {
  return releases.flatMap(release =>
    release.figures
      .filter(figure => figure.ref === ref)
      .map(({ indicator, period, text, parts }): PublishedAs => {
        const rating =
          period === release.period
            ? release.verdicts.find(one => one.indicator === indicator)?.rating.status
            : undefined
        return {
          release: releaseName(release),
          on: release.on,
          reason: release.reason,
          text,
          ...(parts && { parts: parts.text }),
          ...(rating !== undefined && { rating }),
        }
      }),
  )
}

function thisMonth(ref: string, period: string): string[] {
  const of = parsePaperPeriod(period)
  if (of === undefined) return []
  const own = `${ref}@${periodId(of)}`
  return of.kind === 'year' ? [own] : [own, `${ref}@${periodId(yearToDate(endMonthOf(of)))}`]
}

/** The tables that print the figure, each once: `Table 1: every indicator …, row 6.7`. */
function printedIn({ places }: PrintedRecord, ref: string): string[] {
  const tables = new Map<string, string>()
  for (const { figure, table, row } of places)
    if (figure === ref && !tables.has(table)) tables.set(table, row)
  return [...tables].map(([table, row]) => `${table}, row ${row}`)
}

const judgedElsewhere = ({ verdicts }: PrintedRecord, ref: string, own: RatingCell): PrintedVerdict[] =>
  verdicts.filter(
    ({ figure, rating }) =>
      figure === ref &&
      rating !== undefined &&
      (rating.status !== own.status || rating.reason !== own.reason),
  )

function describe(
  indicator: RatedIndicator,
  nameOf: (measure: string) => string,
  isCounted: boolean,
  national: NationalNamed | undefined,
): Pick<Explanation, 'indicator' | 'rating'> {
  const { definition } = indicator
  return {
    indicator: {
      ref: definition.ref,
      name: definition.name,
      definition: definition.definition,
      ...(national && { national }),
      owner: definition.owner,
      method: sayMethod(definition, nameOf, isCounted),
      ...saySpanRules(definition, isCounted),
    },
    rating: {
      status: indicator.rating.status,
      reason: ratingCell(indicator).reason,
      rule: sayRatingRule(indicator),
    },
  }
}

function nationalNamed(definitions: Definitions, ref: string): NationalNamed | undefined {
  const name = definitions.indicators.get(ref)?.use
  const national = name === undefined ? undefined : definitions.national.get(name)
  if (name === undefined || national === undefined) return undefined
  const { title, year } = national.source
  const isDefinedAnew = !inNationalWords(definitions).has(ref)
  return { name, source: title, year, ...(isDefinedAnew && { isDefinedAnew }) }
}

function directionOf(indicator: RatedIndicator): NonNullable<Explanation['direction']> {
  const { from, to } = indicator.direction
  return {
    state: directionCell(indicator).sentence,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
}

/** The explanation as lines for a terminal: printed figure, verdict, rule, cells. */
export function sayExplanation({ indicator, rating, direction, series, figures }: Explanation): string {
  return [
    `${indicator.ref}  ${indicator.name}`,
    `  ${indicator.definition}`,
    ...(indicator.national === undefined ? [] : [sayNational(indicator.national)]),
    `  Worked out: ${indicator.method}. Year to date: ${indicator.yearToDate}. Year end: ${indicator.annual}.`,
    `  Owner: ${indicator.owner}`,
    `  Rating: ${rating.status === 'not-rated' ? 'not rated: ' : ''}${rating.reason}`,
    `          ${rating.rule}`,
    ...(direction === undefined ? [] : [sayDirection(direction)]),
    ...(series === undefined ? [] : saySeries(series)),
    ...figures.flatMap(figure => ['', ...sayFigure(figure)]),
    '',
  ].join('\n')
}

const sayNational = ({ name, source, year, isDefinedAnew }: NationalNamed): string =>
  `  ${isDefinedAnew ? 'Takes the rest from' : 'Defined by'}: ${name}, from “${source}” (${year})`

function sayDirection({ state, from, to }: NonNullable<Explanation['direction']>): string {
  const moved = from !== undefined && to !== undefined ? ` (${from} to ${to})` : ''
  return `  Direction: ${state}${moved}`
}

function sayFigure(figure: Explanation['figures'][number]): string[] {
  const value = figure.missing === undefined ? figure.text : `${figure.text} ${figure.spoken}`
  return [
    `  ${figure.ref}  printed ${value}${figure.parts === undefined ? '' : ` = ${figure.parts.text}`}`,
    ...figure.printedIn.map(place => `    in ${place}`),
    ...figure.judged.map(sayJudged),
    ...figure.releases.map(sayRelease),
    `    by the rule: ${figure.rule}`,
    ...saySources(figure),
    ...figure.counted.flatMap(sayCounted),
  ]
}

function saySources({ from, rule, sourcePlaces = [] }: Explanation['figures'][number]): string[] {
  if (isOfKeptBack(rule)) return ['    kept back in this edition: its sources are not given']
  const places = sourcePlaces.map(
    ({ measure, period, origin }) => `    ${measure}, ${period}  <- ${sayOrigin(origin)}`,
  )
  const cells = from.map(
    step =>
      `    ${step.measure}, ${step.period}: ${step.text === '' ? '(blank)' : step.text}  <- ${sayOrigin(step.origin)}`,
  )
  const lines = [...cells, ...places]
  return lines.length === 0 ? ['    no source cells'] : lines
}

function sayCounted({ measure, period, rule, source, counted, reasons }: CountedAs): string[] {
  return [
    `    ${measure}, ${period}: ${counted} counted, child by child: ${rule} (${source})`,
    ...reasons.map(
      reason =>
        `      ${String(reason.count).padStart(6)}  ${outcomeWords[reason.stands]}: ${reason.because}`,
    ),
  ]
}

const sayJudged = ({ rating, table, row }: PrintedVerdict) =>
  `    rated ${rating?.word} in ${table}, row ${row}; ${rating?.reason}`

const sayRelease = ({ release, on, reason, text, parts, rating }: PublishedAs) =>
  `    published in ${release}, ${sayDay(on)}: ${text}${parts === undefined ? '' : ` = ${parts}`}${rating === undefined ? '' : `, ${sayStatus(rating)}`} (${reason})`
