// Lists of words made into one expression. In: words and phrases, one a line or divided by bars. Out: an expression that finds one
// as a whole word. A star at the end stands for any ending: `self-harm*`.

export function anyOf(phrases: string): RegExp {
  const list = phrases
    .split(/[|\n]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
    .map(phrase => phrase.replace(/\*/g, "[\\p{L}'-]*").replace(/ /g, '[ -]'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}
