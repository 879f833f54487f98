// The sentences that a paper prints of its warnings, for elected members. In: warnings, and the names of the
// register. Out: one sentence for all points of a kind. problems.txt has each point for the analyst.
import { counted, upperFirst } from '../terms/words.ts'
import { checksForReaders } from './check-sentences.ts'
import { guardProblemCodes } from './guard-sentences.ts'
import type { ProblemFacts } from './messages.ts'
import type { Problem, ProblemCode } from './problem.ts'
import { type ForReaders, type Names, NOT_FOR_READERS, type ReaderSentence } from './reader.ts'

/**
 * Errors, which stop the paper, and what only the analyst can deal with. A new problem is a line here or in
 * readerSentences.
 */
const FOR_THE_ANALYST = [
  'definition-unreadable',
  'definition-invalid',
  'definition-repeated',
  'name-undefined',
  'definition-folder-empty',
  'definition-unread',
  'unknown-period',
  'folder-not-empty',
  'nothing-to-begin-from',
  'template-missing',
  'template-unreadable',
  'reference-unreadable',
  'reference-styles-missing',
  'template-fails',
  'extract-missing',
  'file-unread',
  'text-encoding-mixed',
  'text-decoded-twice',
  'extract-ambiguous',
  'extract-unrecognised',
  'file-without-tables',
  'extract-unreadable',
  'sheet-missing',
  'sheet-ambiguous',
  'tables-ambiguous',
  'header-missing',
  'title-missing',
  'title-repeated',
  'header-on-no-sheet',
  'column-missing',
  'column-ambiguous',
  'heading-over-columns',
  'row-unknown',
  'label-as-date',
  'row-missing',
  'row-repeated',
  'row-not-single',
  'labels-unread',
  'nothing-read',
  'area-unpublished',
  'area-code-of-another',
  'period-not-understood',
  'period-without-year',
  'published-year-of-another-kind',
  'period-repeated',
  'figure-over-periods',
  'period-not-over',
  'number-not-understood',
  'mark-ambiguous',
  'note-beside-figure',
  'value-not-available',
  'percentage-ambiguous',
  'percentage-impossible',
  'whole-number-expected',
  'formula-without-value',
  'cell-error',
  'cell-struck-out',
  'cell-raised',
  'cell-unseen',
  'format-divides',
  'figures-in-thousands',
  'lines-hidden',
  'fields-surplus',
  'fields-lacking',
  'identifier-as-number',
  'code-not-allowed',
  'return-file-unknown',
  'return-sheet-unread',
  'return-rows-hidden',
  'return-table-twice',
  'return-table-missing',
  'return-missing',
  'return-nothing-yet',
  'return-year-unknown',
  'return-year-derived',
  'return-headings-missing',
  'return-column-missing',
  'return-column-twice',
  'return-columns-absent',
  'return-columns-blank',
  'return-code-undefined',
  'return-codes-unlisted',
  'return-rows-unusable',
  'return-rows-left-out',
  'return-rows-wide',
  'return-cells-lost',
  'return-identifiers-lost',
  'return-second-table',
  'return-births-wrong',
  'return-year-otherwise',
  'return-days-later',
  'return-year-missing',
  'return-starts-apart',
  'return-cut-short',
  'return-reviews-cut-short',
  'return-table-repeated',
  'return-begins-before-birth',
  'return-ends-without-reason',
  'return-children-renumbered',
  'return-children-unknown',
  'return-births-differ',
  'return-births-many',
  'return-births-impossible',
  'return-ends-early',
  'return-dates-exchanged',
  'return-headers-of-others',
  'return-as-at-unknown',
  'return-without-children',
  'not-from-a-return',
  'national-unknown',
  'indicator-not-printed',
  'two-values',
  'measure-not-supplied',
  'cell-unfit',
  'rows-unfit',
  'chart-unfit',
  'shares-uneven',
  'no-population',
  'trajectory-away',
  'series-rule-idle',
  'baseline-too-long',
  'plan-id-missing',
  'plan-objective-missing',
  'plan-dates-crossed',
  'figures-missing',
  'question-missing',
  'alternative-text',
  'look-invalid',
  'palette-invalid',
  'palette-contrast',
  'palette-difference',
  'release-damaged',
  'release-unknown',
  'release-exists',
  'outputs-of-other-inputs',
  'option-missing',
  'option-not-understood',
  'edition-not-made',
  'disclosure-usual-rule',
  'disclosure-base-unknown',
  'disclosure-published-before',
  'group-too-fine',
  'commentary-tells-kept-back',
  'note-tells-kept-back',
  'edition-prints-kept-back',
  'edition-gives-away',
  'edition-draws-kept-back',
  'edition-draws-more',
  'edition-pdf-says-more',
  // Printed among the changes since the last release.
  'change-not-approved',
  'change-approval-lapsed',
  'paper-not-approved',
  'paper-approval-lapsed',
  'accessibility-fails',
  'release-refused',
  'despite-without-cause',
  'commentary-missing',
  'commentary-unread',
  'commentary-beyond',
  'commentary-note',
  'commentary-form',
  'sign-not-printable',
  'commentary-binding-unknown',
  'commentary-contradicts',
  'commentary-wrong-period',
  'commentary-claim-untrue',
  'commentary-small-numbers',
  'commentary-stale',
  'commentary-incomplete',
  'commentary-members-long',
  'reading-age-above',
  'sentence-hard',
  'reading-age-unknown',
  'formats-not-made',
  'files-beside',
  'edition-held-back',
  ...guardProblemCodes,
] as const satisfies readonly ProblemCode[]

type ForTheAnalyst = (typeof FOR_THE_ANALYST)[number]

const readerSentences: { readonly [C in Exclude<ProblemCode, ForTheAnalyst>]: ForReaders<ProblemFacts[C]> } =
  {
    ...checksForReaders,
    'value-of-another-date': {
      finding: (f, _, points) =>
        points === 1
          ? `one figure supplied for ${f.column} is that of ${f.kept} and is treated as such, so that it is missing for ${f.column}`
          : `${points} figures supplied for ${f.column} are those of ${f.kept} and are treated as such, so that they are missing for ${f.column}`,
    },
    'quarters-not-months': {
      finding: () =>
        'the figures of a table supplied are for quarters: each is printed in the month that ends its quarter',
    },
    'measure-blank': {
      about: (f, { nameOf }) => nameOf(f.measure),
      finding: f => `no figure was supplied for ${f.periods}`,
    },
    'area-without-row': {
      about: (f, { nameOf }) => nameOf(f.indicator),
      finding: f => `no figure of ${f.area} was found`,
    },
    'mean-of-fewer': {
      finding: f =>
        `“${f.area}” is the mean of ${f.present} of its ${f.of} councils for ${f.period}, because the others have no figure there`,
    },
    'published-year-academic': {
      finding: () =>
        'published figures of academic years, from September to August, are printed under the financial years of the same names',
    },
    'period-gap': {
      finding: f => `a table supplied has no figures for ${f.missing}`,
    },
    'return-years-apart': {
      finding: f =>
        `of the ${f.of} children in care ${f.at}, ${f.there} are in the records of the year beside it; the figures of these years may not fit together`,
    },
    'return-without-header': {
      finding: f =>
        `age and sex are not known for ${f.children} of the children counted, who have no record of them`,
    },
    'return-ends-before': {
      finding: f =>
        `the ${f.title} supplied ends on ${f.ends}; the figures counted from it are missing for ${f.period}`,
    },
    'return-as-at-derived': {
      finding: f =>
        `one of the lists of children supplied does not give its date; by the dates of birth and ages in it, the date is ${f.day}`,
    },
    'return-as-at-differs': {
      finding: f =>
        `one of the lists of children supplied is used as that of ${f.stated}; by the dates of birth and ages in it, its date is ${f.found}`,
    },
    'plan-date-missing': {
      finding: f => `action ${f.action} has no due date and so is never shown as late`,
    },
    'plan-done-later': {
      finding: f => `action ${f.action} was done on ${f.done}, after ${f.asAt}, and is shown as not done`,
    },
    'baseline-otherwise': {
      about: f => f.indicator,
      finding: f =>
        `the strategy gives ${f.stated} as the baseline on ${f.on}; the figure of that day, ${f.found}, is printed`,
    },
    'target-without-reason': {
      finding: f => `no reason is given why the target “${f.target}” was not met by ${f.by}`,
    },
  }

const isForTheAnalyst = (code: ProblemCode): code is ForTheAnalyst =>
  FOR_THE_ANALYST.some(one => one === code)

/** A point as its sentence needs it. */
interface Point {
  readonly problem: Problem
  readonly about: string
  readonly finding: (points: number) => string
  readonly which: string
  readonly numbers: string
}

function pointOf(problem: Problem, names: Names): Point | undefined {
  const words = isForTheAnalyst(problem.code) ? NOT_FOR_READERS : readerSentences[problem.code]
  if (words === NOT_FOR_READERS) return undefined
  const { about, finding, which, numbers } = words as ReaderSentence<Problem['facts']>
  const { facts } = problem
  return {
    problem,
    about: about?.(facts, names) ?? '',
    finding: points => finding(facts, names, points),
    which: which?.(facts) ?? '',
    numbers: numbers?.(facts, names) ?? '',
  }
}

/** Accepted points are printed with their reason, all others with what does not agree. */
export function sayForReaders(problems: readonly Problem[], names: Names): string[] {
  const open = problems.filter(({ severity }) => severity !== 'accepted')
  const points = open.flatMap(one => pointOf(one, names) ?? [])
  const groups = Map.groupBy(points, ({ problem, about, finding }) =>
    [problem.code, about, finding(1)].join('|'),
  )
  const accepted = problems.filter(({ severity }) => severity === 'accepted')
  const said = [...[...groups.values()].map(sayTogether), ...sayAccepted(accepted, names)]
  return [...said, ...sayTheRest(open.length - points.length, said.length > 0)]
}

/** `Reviews held on time: … . January 2017: 97.0% supplied, 96.7% worked out; February 2017: … .` */
function sayTogether(points: readonly Point[]): string {
  const [first] = points
  if (first === undefined) return ''
  const about = first.about === '' ? '' : `${upperFirst(first.about)}: `
  const details = points.map(({ which, numbers }) => joined([which, numbers], ': '))
  const list = joined(details, '; ')
  return `${upperFirst(`${about}${first.finding(points.length)}.`)}${list === '' ? '' : ` ${upperFirst(list)}.`}`
}

/** Each reason once, with what it is the reason for. */
function sayAccepted(accepted: readonly Problem[], names: Names): string[] {
  return [...Map.groupBy(accepted, ({ because = '' }) => because)].map(([because, problems]) => {
    const points = problems.flatMap(one => pointOf(one, names) ?? [])
    const figures = [...Map.groupBy(points, ({ about }) => about)].map(([about, of]) => {
      const which = joined([...new Set(of.map(point => point.which))], ', ')
      return about === '' && which !== '' ? `those of ${which}` : joined([about, which], ', ')
    })
    const list = joined(figures, '; ')
    return list === '' ? because : `${because} Figures concerned: ${list}.`
  })
}

function sayTheRest(count: number, isFurther: boolean): string[] {
  if (count === 0) return []
  const points = counted(count, isFurther ? 'further point' : 'point')
  return [
    `${points} about the data files or the text of this paper ${count === 1 ? 'is' : 'are'} on the performance team's list.`,
  ]
}

const joined = (texts: readonly string[], by: string): string => texts.filter(text => text !== '').join(by)
