// A paper as it is published. In: a made paper and who published it, when and why. Out: a release, with the
// figures that the paper prints and no others,
// and of what was counted from returns the numbers that these figures need: no row about a child is at hand
// here.

import type { Prose } from '../commentary/prose.ts'
import { authorityId, type Comparator } from '../definitions/areas.ts'
import { refsOf } from '../definitions/names-used.ts'
import type { PaperDefinition } from '../definitions/paper.ts'
import { rulesOfPaper } from '../definitions/part-names.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Figure } from '../figures/figure.ts'
import { headingOf } from '../figures/times.ts'
import type { Made } from '../make-paper.ts'
import type { Paper, Section, Topic } from '../papers/paper.ts'
import { basisOf } from '../releases/compare.ts'
import { countedBy, reasonsFrom } from '../releases/count-again.ts'
import { freeze } from '../releases/frozen-reading.ts'
import type { Manifest } from '../releases/outputs.ts'
import { type PublishedFigure, periodOfRelease, type Release } from '../releases/release.ts'
import { askedAt, kindOf, verdictsOf } from '../releases/snapshot-of.ts'
import { parseReference } from '../terms/figure-reference.ts'
import { rowsOfPart } from '../terms/part.ts'
import { endMonthOf, periodId, periodNamed, samePeriod, sayPeriod } from '../terms/period.ts'

export type Publication = Pick<
  Release,
  'n' | 'edition' | 'reason' | 'approvedBy' | 'on' | 'supersedes' | 'since'
>

export function published(
  { paper, definitions, indicators, extracts, returns, comparison, inputs }: Made,
  { n, edition, supersedes, reason, approvedBy, on, since }: Publication,
  manifest: Manifest,
): Release {
  const { council, comparators } = definitions.areas
  const defined = definitions.papers.get(paper.id)
  const first = indicators[0]
  const figures = Object.values(paper.figures).map(figure => printed(figure, council.id, indicators, paper))
  const release: Release = {
    paper: paper.id,
    period: paper.period.id,
    n,
    edition,
    status: 'published',
    ...(supersedes && { supersedes }),
    reason,
    approvedBy,
    on,
    ...(comparison && { comparedWith: { period: comparison.with.period, n: comparison.with.n } }),
    ...(since && { since }),
    inputs: inputs.map(({ file, sha256, is }) => ({ file, sha256, is })),
    outputs: manifest.outputs.map(({ file, sha256 }) => ({ file, sha256 })),
    versions: manifest.versions,
    council,
    comparators: named(comparators),
    months: first?.months.map(month => periodId(month.period)) ?? [],
    years: first?.years.flatMap(({ period }) => (period.kind === 'year' ? [period.startYear] : [])) ?? [],
    indicators: indicators.map(one => one.definition),
    verdicts: paper.blocks.some(
      ({ block }) => block === 'summary' || block === 'topic' || block === 'members-page',
    )
      ? [...verdictsOf(indicators).values()]
      : [],
    figures,
    commentary: commentaryOf(paper, defined),
    readings: extracts.flatMap(extract => extract.readings).map(freeze),
    ...rulesOf(figures, { definitions, defined, returns }),
  }
  const counted = askedAt(
    release,
    definitions,
    basisOf(release),
    returns.map(({ counter }) => counter),
  )
  const reasons = reasonsOf(counted, paper, returns)
  return {
    ...release,
    readings: [...release.readings, ...counted.map(freeze)],
    ...(reasons.length > 0 && { reasons }),
  }
}

/**
 * Of the whole at the paper's own date or year, so that a later comparison can say for which reason there are
 * more or fewer.
 */
function reasonsOf(
  counted: readonly Reading[],
  { period }: Paper,
  returns: Made['returns'],
): NonNullable<Release['reasons']> {
  const last = endMonthOf(periodOfRelease(period.id))
  const explained = reasonsFrom(returns)
  return counted
    .filter(
      one =>
        one.part === undefined && one.amount.kind === 'known' && samePeriod(endMonthOf(one.period), last),
    )
    .flatMap(one =>
      explained(one.measure, one.period).map(({ stands, because, count }) => ({
        measure: one.measure,
        period: periodId(one.period),
        stands,
        because,
        count,
      })),
    )
}

/**
 * What the figures were worked out by, beside their indicators; nothing where the paper has no such figures.
 */
function rulesOf(
  figures: readonly PublishedFigure[],
  {
    definitions,
    defined,
    returns,
  }: Pick<Made, 'definitions' | 'returns'> & { defined: PaperDefinition | undefined },
): Pick<Release, 'groups' | 'returns' | 'points' | 'shares' | 'projections'> {
  const { shares, projections } = rulesOfPaper(defined)
  const maps = new Set([
    ...figures
      .flatMap(({ part, shareOf }) => [part, shareOf])
      .flatMap(part => rowsOfPart(part))
      .map(({ group }) => group),
    ...projections.flatMap(({ by, ages }) => [by ?? '', ages ?? '']),
  ])
  const groups = [...definitions.groups.values()].filter(({ id }) => maps.has(id))
  const by = countedBy(returns, definitions)
  return {
    ...(groups.length > 0 && { groups }),
    ...(by.returns.length > 0 && { returns: [...by.returns], points: [...by.points] }),
    ...(shares.length > 0 && { shares: [...shares] }),
    ...(projections.length > 0 && { projections: [...projections] }),
  }
}

/** The areas whose figures a paper may print: comparators, and the councils that one is the mean of. */
function named(comparators: readonly Comparator[]): Release['comparators'] {
  const councils = comparators.flatMap(({ published: by }) =>
    by !== undefined && 'mean-of' in by
      ? by['mean-of'].map(({ code, name }) => ({ id: authorityId(code), name, short: name }))
      : [],
  )
  return [
    ...new Map(
      [...councils, ...comparators.map(({ id, name, short }) => ({ id, name, short }))].map(area => [
        area.id,
        area,
      ]),
    ).values(),
  ]
}

/** The officers' words as they are printed, a line for each paragraph and each item of a list. */
function commentaryOf({ blocks }: Paper, defined: PaperDefinition | undefined): Release['commentary'] {
  return blocks.flatMap(block =>
    (block.block === 'topic' || block.block === 'section') && block.commentary.length > 0
      ? [
          {
            topic: block.id,
            title: block.title,
            indicators: indicatorsIn(block, defined),
            text: block.commentary.flatMap(linesOf).join('\n'),
          },
        ]
      : [],
  )
}

function indicatorsIn(block: Topic | Section, defined: PaperDefinition | undefined): string[] {
  if (block.block === 'topic') return block.indicators.map(({ ref }) => ref)
  return [
    ...new Set(defined?.blocks.filter(one => one.block === 'section' && one.id === block.id).flatMap(refsOf)),
  ]
}

const linesOf = (prose: Prose): string[] =>
  (prose.prose === 'paragraph' ? [prose.runs] : prose.items).map(runs => runs.map(run => run.text).join(''))

function printed(
  figure: Figure,
  council: string,
  indicators: Made['indicators'],
  { blocks }: Paper,
): PublishedFigure {
  const { ref, indicator, area, period: id, part, shareOf, text, value, missing, parts, rule } = figure
  const period = periodNamed(id)
  const projected = parseReference(ref, council)?.projected
  const definition = indicators.find(one => one.definition.ref === indicator)?.definition
  // A section heads its columns with the day at which a stock stands; a summary and a topic with the year.
  const said =
    definition !== undefined && period.kind === 'year' && blocks.some(({ block }) => block === 'section')
      ? headingOf(period, definition)
      : sayPeriod(period)
  return {
    ref,
    indicator,
    area,
    kind: kindOf({ area, period, projected }, council),
    period: id,
    said,
    ...(part !== undefined && { part }),
    ...(shareOf !== undefined && { shareOf }),
    ...(projected && { projected }),
    text,
    ...(value !== undefined && { value }),
    ...(missing && { missing }),
    ...(parts && { parts }),
    rule,
  }
}
