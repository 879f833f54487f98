// Makes an edition that leaves the building. In: the inputs of a paper, and a way to make the whole paper. Out: the paper made
// from what the edition may know, and what it keeps back.
//
// The whole paper comes first, with all its checks, since nothing is wrong with the data that it would not show; it also
// tells which figures are wanted. What is kept back is decided over all of them at once. Then the paper is made again.

import {
  type FiguresKeptBack,
  sentencesTellingKeptBack,
  withoutNotesTelling,
} from './commentary/kept-back-in-words.ts'
import { atFileLines } from './commentary/tidy/tidy-commentary.ts'
import { CHECKS, DISCLOSURE } from './definitions/definition-folders.ts'
import { type DisclosureRule, ruleOf, type WhyKeptBack } from './definitions/disclosure.ts'
import type { EditionDecision } from './disclosure/decide-edition.ts'
import { type Lookups, type Remembered, remembering, type See } from './disclosure/lookups.ts'
import { settle } from './disclosure/settle.ts'
import { openSolver } from './disclosure/solver.ts'
import { inputsBeyond, knownBefore, type RegisterRequest, readRegister } from './edition-register.ts'
import { strategyLines } from './figures/strategy-lines.ts'
import { valuesOf } from './figures/value-at.ts'
import type { Observation } from './observations/observation.ts'
import { chartsWithoutFigures } from './papers/charts-without-figures.ts'
import type { KeptBack } from './papers/kept-back.ts'
import { type Problem, ProblemsError, problem } from './problems/problem.ts'
import type { History } from './releases/release-history.ts'
import type { Stage } from './releases/stage.ts'
import { withoutWithheld } from './releases/without-withheld.ts'
import {
  type MadePaper,
  numberPaper,
  type PaperFigures,
  type StageInputs,
  workOutFigures,
  write,
} from './stages.ts'
import { distinctBy } from './terms/distinct-by.ts'
import { indicatorIn, parseReference, sayReference } from './terms/figure-reference.ts'
import type { Input } from './terms/input.ts'
import { inNumberOrder } from './terms/words.ts'
import type { Workspace } from './workspace/open-workspace.ts'

export interface EditionRequest extends RegisterRequest {
  readonly workspace: Workspace
  /** Makes the whole paper, through lookups that may be watched. */
  whole(
    see: See,
    lookedInto: readonly Input[],
  ): Promise<{ readonly made: MadePaper; readonly figures: PaperFigures; readonly history: History }>
  stageOf(history: History): Stage
}

/** @throws ProblemsError if the paper has an error, or its words give away what is kept back. */
export async function makeForOutside(request: EditionRequest): Promise<MadePaper> {
  const { edition, inputs, workspace, stageOf } = request
  const { definitions, of, paper } = inputs
  const { id: council } = definitions.areas.council
  const register = await readRegister(request)
  const lookedInto = inputsBeyond(inputs, register)
  const watched = new Set<Remembered>()
  const whole = await request.whole(all => {
    const forFigures = remembering(all, council)
    watched.add(forFigures)
    return { forFigures, forWords: all }
  }, lookedInto)
  const all = whole.figures.forWords
  const rule = ruleOf(definitions.disclosure, edition)
  workspace.showProgress('Deciding what is kept back')
  const system = {
    rule,
    printed: new Set(Object.keys(whole.made.paper.figures)),
    wanted: wantedBy(whole.made, all, [...watched], inputs),
    readingsWanted: [...watched].flatMap(one => one.readingsWanted()),
    ...knownBefore(request, register, all),
    period: of,
  }
  const keptBackBy = ({ why }: EditionDecision): FiguresKeptBack => {
    const figures = Object.values(whole.made.paper.figures)
    return {
      paper,
      of,
      figures: figures.filter(({ ref }) => why.has(ref)),
      printed: new Set(figures.filter(({ ref }) => !why.has(ref)).map(({ text }) => text)),
    }
  }
  const { made, decision } = await settle(
    system,
    await openSolver(),
    async (forFigures, forWords, decided) => {
      const { indicators, leftOut } = withoutNotesTelling(definitions.indicators, keptBackBy(decided))
      const ofEdition = { ...inputs, definitions: { ...definitions, indicators } }
      const figures = workOutFigures(ofEdition, () => ({ forFigures, forWords }))
      const comparison = withoutWithheld(whole.history, {
        printed: whole.made.paper.figures,
        withheld: decided.withheld,
        indicators: figures.indicators,
      })
      const history = { ...(comparison && { comparison }) }
      const writeWithout = (chartsNotDrawn: readonly string[]) =>
        write(ofEdition, figures, history, {
          labels: numberPaper(ofEdition, figures, history, chartsNotDrawn),
          chartsNotDrawn,
          stage: stageOf(whole.history),
          // The sentences of the checks have figures in them.
          problems: [],
          keptBack: keptBackOf(request, rule, decided, whole.made),
        })
      const first = writeWithout([])
      const empty = chartsWithoutFigures(first.paper)
      const written = empty.length === 0 ? first : writeWithout(empty)
      return { figures, history, written, leftOut }
    },
  )
  const { figures, history, written, leftOut } = made
  const notChecked = atFileLines(written.notChecked, inputs.commentary)
  const problems = [
    ...whole.made.problems,
    ...problemsOf(request, decision),
    ...leftOut.map(indicator =>
      problem('warning', 'note-tells-kept-back', { file: 'data/definitions/indicators' }, { indicator }),
    ),
    ...givenAwayInWords(request, keptBackBy(decision), whole.made, notChecked),
  ]
  if (problems.some(({ severity }) => severity === 'error')) throw new ProblemsError(problems)
  const { comparison: _, ...unchanged } = whole.made
  return {
    ...unchanged,
    paper: written.paper,
    record: written.record,
    indicators: figures.indicators,
    strategies: strategyLines(paper, definitions, figures.strategies),
    ...(history.comparison && { comparison: history.comparison }),
    problems,
    inputs: [...whole.made.inputs, ...lookedInto],
    bearings: written.bearings,
    keptBack: keptBackOf(request, rule, decision, whole.made),
    attack: decision.attack,
    sourcePlaces: sourcePlacesOf(whole.made.paper.figures, decision.withheld),
    withheld: new Map([...decision.why].filter(([ref]) => ref in whole.made.paper.figures)),
  }
}

/** Of the figures that are printed. What a cell holds, and how many were counted of how many, would tell more than they do. */
const sourcePlacesOf = (
  figures: MadePaper['paper']['figures'],
  withheld: ReadonlySet<string>,
): NonNullable<MadePaper['sourcePlaces']> =>
  new Map(
    Object.entries(figures)
      .filter(([ref]) => !withheld.has(ref))
      .map(([ref, { from }]) => [
        ref,
        from.map(({ measure, period, origin: { entry: _, ...place } }) => ({
          measure,
          period,
          origin: place,
        })),
      ]),
  )

/** What was looked up on the way to the page, and what is printed, such as the bindings of commentary. */
function wantedBy(
  { paper }: MadePaper,
  { observations }: Lookups,
  watched: readonly Remembered[],
  { definitions }: StageInputs,
): Observation[] {
  const { id: council } = definitions.areas.council
  const valueAt = valuesOf({ council, observations, groups: definitions.groups, projected: [] })
  const printed = Object.keys(paper.figures).flatMap(ref => {
    const reference = parseReference(ref, council)
    return reference === undefined || reference.area !== council || reference.projected !== undefined
      ? []
      : [valueAt(reference)]
  })
  const found = [...watched.flatMap(one => one.wanted()), ...printed]
  return distinctBy(found, one => sayReference(one, council))
}

function keptBackOf(
  { edition }: EditionRequest,
  rule: DisclosureRule,
  { why, mayBeZero, audit }: EditionDecision,
  { paper }: MadePaper,
): KeptBack {
  const reasons = Object.keys(paper.figures).flatMap(ref => why.get(ref) ?? [])
  const countOf = (reason: WhyKeptBack) => reasons.filter(one => one === reason).length
  return {
    edition,
    rule,
    figures: reasons.length,
    because: {
      small: countOf('small'),
      'small-base': countOf('small-base'),
      'protects-others': countOf('protects-others'),
    },
    mayBeZero: Object.keys(paper.figures).filter(ref => mayBeZero.has(ref)).length,
    lost: audit.lost.length,
    audit: { relations: audit.relations, numbers: audit.cells },
  }
}

/** What the analyst should know of the decision. No problem has a figure that is kept back. */
function problemsOf(
  { edition, inputs: { definitionTexts } }: EditionRequest,
  { audit, baseUnknown, tooFine }: EditionDecision,
): Problem[] {
  const place = { file: DISCLOSURE }
  const refs = [...new Set(baseUnknown.map(indicatorIn))].sort(inNumberOrder)
  return [
    ...(definitionTexts.some(({ file }) => file === DISCLOSURE)
      ? []
      : [problem('warning', 'disclosure-usual-rule', place, { edition })]),
    ...(refs.length === 0
      ? []
      : [problem('warning', 'disclosure-base-unknown', { file: CHECKS }, { indicators: refs.join(', ') })]),
    ...tooFine.map(({ indicator, group, rows, withheld, together }) =>
      problem(
        'warning',
        'group-too-fine',
        { file: `data/definitions/groups/${group}.yaml` },
        {
          indicator,
          rows,
          withheld,
          together: together.join(', '),
        },
      ),
    ),
    ...(audit.lost.length === 0
      ? []
      : [problem('warning', 'disclosure-published-before', place, { count: audit.lost.length })]),
  ]
}

/**
 * What officers wrote of figures that are kept back: their numbers, and sentences that the whole paper's figures decide and
 * those of the edition leave open. Whoever reads them knows the figures.
 */
function givenAwayInWords(
  { inputs }: EditionRequest,
  keptBack: FiguresKeptBack,
  whole: MadePaper,
  notChecked: MadePaper['notChecked'],
): Problem[] {
  const open = new Set(whole.notChecked.map(placeOf))
  const typed = atFileLines(sentencesTellingKeptBack(inputs.commentary, keptBack), inputs.commentary)
  const meant = notChecked.filter(one => !open.has(placeOf(one)))
  return distinctBy([...typed, ...meant], placeOf).map(({ origin, sentence }) =>
    problem('error', 'commentary-tells-kept-back', origin, { sentence }),
  )
}

const placeOf = ({ origin, sentence }: MadePaper['notChecked'][number]): string =>
  `${origin.file} ${origin.entry ?? ''} ${sentence}`
