// The checks by code: one line a leaf. Their usual severities are in src/definitions/checks.ts, their
// sentences in src/problems/check-sentences.ts.
import type { CheckCode } from '../../definitions/checks.ts'
import type { Check } from '../check-evidence.ts'
import { abbreviationUnexpanded } from './abbreviation-unexpanded.ts'
import { anotherMonthsFigures } from './another-months-figures.ts'
import { anotherRowsFigures } from './another-rows-figures.ts'
import { blankOnOnePage } from './blank-on-one-page.ts'
import { changedPlaces } from './changed-places.ts'
import { definitionWithTwoNames } from './definition-with-two-names.ts'
import { denominatorsDiffer } from './denominators-differ.ts'
import { figuresUnderTwoNames } from './figures-under-two-names.ts'
import { gapInSeries } from './gap-in-series.ts'
import { impliedValueImpossible } from './implied-value-impossible.ts'
import { labelWithTwoContents } from './label-with-two-contents.ts'
import { leapsOutOfSeries } from './leaps-out-of-series.ts'
import { meanIsNotItsParts } from './mean-is-not-its-parts.ts'
import { nameWithTwoDefinitions } from './name-with-two-definitions.ts'
import { noWholeNumber } from './no-whole-number.ts'
import { numeratorAboveDenominator } from './numerator-above-denominator.ts'
import { olderThanPaper } from './older-than-paper.ts'
import { partsAboveWhole } from './parts-above-whole.ts'
import { percentageIsNotItsParts } from './percentage-is-not-its-parts.ts'
import { percentageOfOtherParts } from './percentage-of-other-parts.ts'
import { placeholder } from './placeholder.ts'
import { planIsNotItsTarget } from './plan-is-not-its-target.ts'
import { referenceToNothing } from './reference-to-nothing.ts'
import { repeatsPeriodBefore } from './repeats-period-before.ts'
import { rollingMovesLikeYearToDate } from './rolling-moves-like-year-to-date.ts'
import { shareIsNotItsCount } from './share-is-not-its-count.ts'
import { sharesDoNotAddUp } from './shares-do-not-add-up.ts'
import { statedAndNotCompared } from './stated-and-not-compared.ts'
import { statedOtherwise } from './stated-otherwise.ts'
import { stockAndFlowCheck } from './stock-and-flow-check.ts'
import { suppliedIsNotComputed } from './supplied-is-not-computed.ts'
import { targetStatedOtherwise } from './target-stated-otherwise.ts'
import { titleOfAnotherDate } from './title-of-another-date.ts'
import { totalIsNotItsParts } from './total-is-not-its-parts.ts'
import { totalsDiffer } from './totals-differ.ts'
import { yearEndIsNotItsMarch } from './year-end-is-not-its-march.ts'
import { yearToDateFalls } from './year-to-date-falls.ts'
import { yearToDateIsNotItsMonths } from './year-to-date-is-not-its-months.ts'
import { yearToDateOutsideMonths } from './year-to-date-outside-months.ts'
import { yearToDateWithoutRule } from './year-to-date-without-rule.ts'

export const kinds: { readonly [C in CheckCode]: Check<C> } = {
  'numerator-above-denominator': numeratorAboveDenominator,
  'parts-above-whole': partsAboveWhole,
  'total-is-not-its-parts': totalIsNotItsParts,
  'totals-differ': totalsDiffer,
  'share-is-not-its-count': shareIsNotItsCount,
  'shares-do-not-add-up': sharesDoNotAddUp,
  'percentage-is-not-its-parts': percentageIsNotItsParts,
  'percentage-of-other-parts': percentageOfOtherParts,
  'no-whole-number': noWholeNumber,
  'mean-is-not-its-parts': meanIsNotItsParts,
  'denominators-differ': denominatorsDiffer,
  'stock-and-flow': stockAndFlowCheck,
  'year-end-is-not-its-march': yearEndIsNotItsMarch,
  'year-to-date-is-not-its-months': yearToDateIsNotItsMonths,
  'year-to-date-outside-months': yearToDateOutsideMonths,
  'year-to-date-falls': yearToDateFalls,
  'year-to-date-without-rule': yearToDateWithoutRule,
  'rolling-moves-like-year-to-date': rollingMovesLikeYearToDate,
  'implied-value-impossible': impliedValueImpossible,
  'supplied-is-not-computed': suppliedIsNotComputed,
  'another-months-figures': anotherMonthsFigures,
  'another-rows-figures': anotherRowsFigures,
  'stated-otherwise': statedOtherwise,
  'stated-and-not-compared': statedAndNotCompared,
  'blank-on-one-page': blankOnOnePage,
  'figures-under-two-names': figuresUnderTwoNames,
  'name-with-two-definitions': nameWithTwoDefinitions,
  'definition-with-two-names': definitionWithTwoNames,
  'label-with-two-contents': labelWithTwoContents,
  'target-stated-otherwise': targetStatedOtherwise,
  'plan-is-not-its-target': planIsNotItsTarget,
  'gap-in-series': gapInSeries,
  'leaps-out-of-series': leapsOutOfSeries,
  'changed-places': changedPlaces,
  'repeats-period-before': repeatsPeriodBefore,
  'older-than-paper': olderThanPaper,
  'title-of-another-date': titleOfAnotherDate,
  placeholder: placeholder,
  'abbreviation-unexpanded': abbreviationUnexpanded,
  'reference-to-nothing': referenceToNothing,
}
