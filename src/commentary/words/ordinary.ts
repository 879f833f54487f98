// Ordinary words of reports that say nothing of whom, of when or of what a figure is. In: nothing. Out: lists of words. A noun that
// could name a group, a team, a place or a thing that is counted does not belong here.
// Worked: `Members will be pleased to see that numbers have eased somewhat` has none that changes the claim.

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What people who report say, see and feel. */
const REPORTING = words(`
  told tell tells says said saying inform informed remind reminded reminds heard hear mention mentioned explain explained explains
  observe observed stress stressed stresses acknowledge acknowledged recognise recognised recognises emphasise emphasised
  comment commented remark remarked flag flagged flags feel feels felt believe believes think thinks thought worry worries worried
  concerned disappointed glad grateful proud satisfied reassured reassure surprise surprised surprising unsurprising unsurprised
  thanks thank credit attention aware mindful conscious celebrate celebrated congratulate congratulated commend commended grip focus
  focused strain feeling confidence confident priority effort efforts momentum explanation useful helpful worth know knows understand
  understandable understandably mean means meant
`)

/** How good or bad, how much, how likely. */
const JUDGING = words(`
  difficult challenging tough tougher hard harder busy quieter promising creditable commendable stubborn uncomfortable unhappy happy
  alarming unacceptable acceptable adequate inadequate mediocre patchy erratic fragile manageable robust sluggish subdued muted
  lacklustre decent commanding convincing outstanding exceptional extraordinary unusual usual normal typical ordinary relative
  comparative current strict stricter stringent tighter looser overall general unprecedented unexpected expectedly unremarkable stark startling troubling heavy severe mild
  favourable adverse unhelpful critical crucial vital important key main chief principal central evident apparent obvious true
  common commonplace prevalent widespread frequent apiece wrong right direction alike often seldom rarely somewhat ever too quite fairly pretty merely plain plainly sheer mere utter actual
`)

/** Verbs that join a subject to what is claimed of it. */
const DOING = words(`
  chaired stuck hovered hovering hovers languished languishing lingered entry used uses waited waits waiting managed manages managing pushed pushes pulled lifted drives drove helped helps let lets tended tends
  read reads sets forward delivered delivers secured secures posted post posts registers notched clocked logged reads illustrates
  illustrated indicate indicates indicated underlines underlined reflects suggest suggests suggested point pointed speaks
  begin begins began begun beginning drawn gets promised cater caters catered manage affected involved
  become becomes became becoming tells translates translated works worked amounting counts counted
`)

/** Nouns of reports themselves. */
const PAPER = words(`
  covered covering covers option options system systems change changes pace loss losses corporate council's rag rating ratings rated sufficiency work picture page paper
  paragraph table chart graph commentary dashboard scorecard bulletin update summary note round series run sequence comparison
  comparisons context caveat caution currency reader readers sense turning question doubt answer point issue matter
`)

export const ORDINARY: ReadonlySet<string> = new Set([...REPORTING, ...JUDGING, ...DOING, ...PAPER])
