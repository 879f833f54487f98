// What init asks, because no file says it. In: a proposal. Out: the questions, each with what is taken without an answer.
import type { IndicatorProposed, Proposal } from './proposal.ts'

/** Gives the answer; the proposed one, where nobody is there to ask. */
export type Ask = (question: string, proposed: string) => Promise<string>

export const UNNAMED = 'Our Council'
/** How the doubt about an indicator begins that its answer removes. */
export const WHICH_IS_GOOD = 'nothing says whether high or low is good of it'

/** After so many answers that were not understood, what is proposed is taken. */
const TRIES = 3

async function understood(ask: Ask, question: string, proposed: string, form: RegExp): Promise<string> {
  for (let tried = 0; tried < TRIES; tried++) {
    const answer = (await ask(question, proposed)).trim().toLowerCase()
    if (form.test(answer)) return answer
  }
  return proposed
}

/** The proposal with the answers in it. */
export async function withAnswers(proposal: Proposal, ask: Ask): Promise<Proposal> {
  const council =
    proposal.council === UNNAMED ? await ask('What is the council called?', UNNAMED) : proposal.council
  const isUnsaid = proposal.doubts.some(({ at }) => at === 'targets')
  const amberWithin = isUnsaid
    ? await understood(
        ask,
        'How far from its target may a figure be and still be amber? (5 is points; 10% is of the target)',
        proposal.amberWithin,
        /^\d+(?:\.\d+)?%?$/,
      )
    : proposal.amberWithin
  const indicators: IndicatorProposed[] = []
  for (const one of proposal.indicators) indicators.push(await withGood(one, ask))
  const isAnswered = ({ at }: Proposal['doubts'][number]) =>
    (at === 'areas.yaml' && council !== UNNAMED) || (at === 'targets' && amberWithin !== proposal.amberWithin)
  return {
    ...proposal,
    council,
    amberWithin,
    indicators,
    doubts: proposal.doubts.filter(one => !isAnswered(one)),
  }
}

async function withGood(one: IndicatorProposed, ask: Ask): Promise<IndicatorProposed> {
  if (!one.doubts.includes(WHICH_IS_GOOD)) return one
  const answer = await understood(
    ask,
    `Is high or low good of “${one.name}”? (high, low)`,
    '',
    /^(?:high|low|)$/,
  )
  if (answer !== 'high' && answer !== 'low') return one
  const side = answer === 'low' ? 'at-most' : 'at-least'
  return {
    ...one,
    polarity: answer,
    targets: one.targets.map(target => ({ ...target, side })),
    doubts: one.doubts.filter(doubt => doubt !== WHICH_IS_GOOD),
  }
}
