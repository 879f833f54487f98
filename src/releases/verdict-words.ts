// Words by which a sentence speaks of a target, a direction, a signal or a rank; colours are words of their own. A star stands for any ending. Plain data: these
// words find sentences for a person to check; what a sentence claims is read by the commentary.

const VERDICT_WORDS = {
  target: [
    'target*',
    'tolerance*',
    'threshold*',
    'on track',
    'off track',
    'within limits',
    'within the limits',
  ],
  direction: [
    'improv*',
    'better',
    'worse*',
    'declin*',
    'deteriorat*',
    'rose',
    'risen',
    'rising',
    'rise*',
    'fell',
    'fall*',
    'increas*',
    'decreas*',
    'unchanged',
    'no change',
  ],
  signal: [
    'common cause',
    'special cause',
    'chance',
    'signal*',
    'noise',
    'clear change*',
    'control chart*',
    'control limit*',
  ],
  rank: [
    'highest',
    'lowest',
    'best',
    'worst',
    'top',
    'bottom',
    'rank*',
    'quartile*',
    'above average',
    'below average',
  ],
} as const

/** Whether a sentence has one of these words, as a whole word. */
export function names(kind: keyof typeof VERDICT_WORDS, sentence: string): boolean {
  const words = VERDICT_WORDS[kind].map(word => word.replace('*', '[a-z]*'))
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'i').test(sentence)
}
