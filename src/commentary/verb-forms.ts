// The forms of a verb. In: `review`. Out: `reviewing` and `reviewed`.
// Worked: `plan` doubles its n, `carry` gives `carried`, `lead` gives `led`.
import { IRREGULAR } from './complete-words.ts'

export interface VerbForms {
  readonly doing: string
  readonly done: readonly string[]
}

/** `stop` and `submit` double their last letter; `visit` does not. */
const DOUBLES = /^(?:[^aeiou]*[aeiou][^aeiouwxy]|submit|refer|transfer|begin)$/

export function formsOf(verb: string): VerbForms {
  const stem = DOUBLES.test(verb) ? verb + verb.slice(-1) : verb.replace(/e$/, '')
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  return { doing: `${stem}ing`, done: IRREGULAR[verb] ?? [past] }
}
