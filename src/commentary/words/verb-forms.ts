// The forms of a verb. In: `review`. Out: `reviewing` and `reviewed`.
// Worked: `plan` doubles its n, `carry` gives `carried`, `lead` gives `led`.
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

/** The past forms that no rule gives. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  begin: ['began', 'begun'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  cut: ['cut'],
  deal: ['dealt'],
  draw: ['drew', 'drawn'],
  find: ['found'],
  get: ['got'],
  give: ['gave', 'given'],
  grow: ['grew', 'grown'],
  hold: ['held'],
  keep: ['kept'],
  lead: ['led'],
  make: ['made'],
  meet: ['met'],
  oversee: ['oversaw', 'overseen'],
  put: ['put'],
  rewrite: ['rewrote', 'rewritten'],
  ring: ['rang', 'rung'],
  run: ['ran', 'run'],
  seek: ['sought'],
  send: ['sent'],
  set: ['set'],
  speak: ['spoke', 'spoken'],
  spend: ['spent'],
  take: ['took', 'taken'],
  teach: ['taught'],
  undertake: ['undertook', 'undertaken'],
  write: ['wrote', 'written'],
}
