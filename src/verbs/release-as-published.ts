// Turns a made paper into a release. In: the paper, and who published it, when and why. Out: a release, with
// only the figures that the paper prints and the counts from returns that these figures need. No row about a
// child is available here.

import { textsOfProse } from '../commentary/prose.ts'
import { authorityId, type Comparator } from '../definitions/areas.ts'
import { kindOfBlock } from '../definitions/blocks/index.ts'
import { commentaryPlaces } from '../definitions/commentary-places.ts'
import { type PaperDefinition, printsVerdicts } from '../definitions/paper-definition.ts'
import { rulesOfPaper } from '../definitions/share-decimals.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Figure } from '../figures/figure.ts'
import { headingOf } from '../figures/times.ts'
import type { MadePaper } from '../make-paper.ts'
import type { Paper } from '../papers/paper.ts'
import { basisOf } from '../releases/compare-with-release.ts'
import { countedBy, reasonsFrom } from '../releases/count-again.ts'
import { freeze } from '../releases/frozen-reading.ts'
import type { Manifest } from '../releases/outputs.ts'
import { type PublishedFigure, periodOfRelease, type Release } from '../releases/release-record.ts'
import { figureKindOf, readingsCountedFor } from '../releases/snapshot-of.ts'
import { snapshotVerdicts } from '../releases/snapshot-verdicts.ts'
import { parseReference } from '../terms/figure-reference.ts'
import { parsePart } from '../terms/part.ts'
import { endMonthOf, periodFromId, periodId, samePeriod, sayPeriod } from '../terms/period.ts'

export type Publication = Pick<
  Release,
  | 'n'
  | 'edition'
  | 'reason'
  | 'approvedBy'
  | 'on'
  | 'supersedes'
  | 'since'
  | 'despite'
  | 'despiteApprovedBy'
  | 'overridden'
  | 'notChecked'
  | 'fingerprints'
  | 'approvals'
>

export function releaseAsPublished(
  { paper, definitions, indicators, extracts, strategies, returns, comparison, inputs }: MadePaper,
  { n, edition, supersedes, reason, approvedBy, on, since, ...gate }: Publication,
  manifest: Manifest,
): Release {
  const { council, comparators } = definitions.areas
  const defined = definedPaper(definitions, paper.id)
  const first = indicators[0]
  const figures = Object.values(paper.figures).map(figure => printed(figure, council.id, indicators, defined))
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
    ...gate,
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
    verdicts: printsVerdicts(defined) ? [...snapshotVerdicts(indicators).values()] : [],
    figures,
    commentary: commentaryOf(paper, defined),
    readings: extracts.flatMap(extract => extract.readings).map(freeze),
    strategies: [...strategies],
    ...rulesOf(figures, { definitions, defined, returns }),
    ...(printsVerdicts(defined) && { signals: definitions.signals }),
  }
  const counted = readingsCountedFor(release, definitions, basisOf(release), returns)
  const reasons = reasonsOf(counted, paper, returns)
  return {
    ...release,
    readings: [...release.readings, ...counted.map(freeze)],
    ...(reasons.length > 0 && { reasons }),
  }
}

/**
 * The reasons for whole measures at the paper's own date or year, so that a later comparison can show which
 * reason covers more or fewer children.
 */
function reasonsOf(
  counted: readonly Reading[],
  { period }: Paper,
  returns: MadePaper['returns'],
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
 * The rules besides the indicators that the figures were worked out by; empty where the paper uses none.
 */
function rulesOf(
  figures: readonly PublishedFigure[],
  {
    definitions,
    defined,
    returns,
  }: Pick<MadePaper, 'definitions' | 'returns'> & { defined: PaperDefinition },
): Pick<Release, 'groups' | 'returns' | 'points' | 'shares' | 'projections'> {
  const { shares, projections } = rulesOfPaper(defined)
  const maps = new Set([
    ...figures
      .flatMap(({ part, shareOf }) => [part, shareOf])
      .flatMap(part => parsePart(part))
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

/** The areas whose figures a paper may print: the comparators, and the councils in a comparator's mean. */
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

/** The commentary as printed, one line for each paragraph and list item. */
function commentaryOf({ blocks }: Paper, defined: PaperDefinition): Release['commentary'] {
  const places = commentaryPlaces(defined)
  return blocks.flatMap(block => {
    if (!('commentary' in block) || block.commentary.length === 0) return []
    const indicators = places.find(place => place.id === block.id)?.indicators ?? []
    return [
      {
        topic: block.id,
        title: block.title,
        indicators: [...new Set(indicators)],
        text: [...block.commentary.flatMap(textsOfProse), ...askedIn(block)].join('\n'),
      },
    ]
  })
}

/** What the panel is asked, one line for each. */
const askedIn = (block: Paper['blocks'][number]): readonly string[] =>
  block.block === 'members-page' ? (block.asked?.items ?? []) : []

function printed(
  figure: Figure,
  council: string,
  indicators: MadePaper['indicators'],
  defined: PaperDefinition,
): PublishedFigure {
  const { ref, indicator, area, period: id, part, shareOf, text, value, missing, parts, rule } = figure
  const period = periodFromId(id)
  const projected = parseReference(ref, council)?.projected
  const definition = indicators.find(one => one.definition.ref === indicator)?.definition
  // For a stock, a section heads its columns with the date; a summary and a topic use the year.
  const said =
    definition !== undefined && period.kind === 'year' && hasSections(defined)
      ? headingOf(period, definition)
      : sayPeriod(period)
  return {
    ref,
    indicator,
    area,
    kind: figureKindOf({ area, period, projected }, council),
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

const hasSections = ({ blocks }: PaperDefinition): boolean =>
  blocks.some(block => kindOfBlock(block).heading(block) !== 'unnumbered')

/** A made paper always has a definition. */
function definedPaper({ papers }: MadePaper['definitions'], id: string): PaperDefinition {
  const defined = papers.get(id)
  if (defined === undefined) throw new Error(`the paper ${id} was made without a definition`)
  return defined
}
