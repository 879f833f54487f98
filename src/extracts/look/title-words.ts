// Says how the title of a table begins, without what changes: years and targets. In: a title as typed. Out: its first words.

const CHANGES =
  /[\s–:,(-]*(?:\b(?:(?:no )?targets?|tgt|as at|position at|updated)\b|(?<!\d)(?:20)?\d\d ?[/-] ?(?:20)?\d\d(?!\d)|\b20\d\d\b|\b(?:this|last|previous|current|prior) (?:financial )?(?:year|yr)\b).*$/i

/** `2. Reviews on time   TARGET 95% (amber 90%)` → `2. Reviews on time`; of `Last year: 2024/25` nothing is left. */
export const titleWords = (title: string): string => title.replace(CHANGES, '').trim()
