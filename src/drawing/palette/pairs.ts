// Which colours of the palette are used together in a paper, and how far apart they must be. A new use of a
// colour is a line here.

export interface Pair {
  /** The colour to change if the pair fails. */
  readonly token: string
  readonly beside: string
  readonly rule: 'text' | 'shape' | 'neighbours' | 'grey' | 'sight'
  readonly where: string
}

export interface PairRule {
  readonly needed: number
  readonly clause: string
  readonly says: string
}

/**
 * Our own limit. The palette's pairs differ by 16 or more for every kind of colour vision; traffic lights
 * (#FF0000, #FFC000, #00B050) differ by 9.6. WCAG sets no limit: a word and a shape say the same, so colour
 * is the third sign and not the first.
 */
const SEEN_APART = 15

/**
 * Our own limit, since WCAG sets none. Five steps from near black to near white, evenly spaced, can differ by
 * 1.94: the fourth root of 0.90 ÷ 0.064. Those of the palette differ by 1.89 or more on paper.
 */
const GREYS_APART = 1.8

export const RULES: Readonly<Record<Pair['rule'], PairRule>> = {
  text: { needed: 4.5, clause: '1.4.3 Contrast (Minimum)', says: 'contrast of text' },
  shape: { needed: 3, clause: '1.4.11 Non-text Contrast', says: 'contrast of a shape' },
  neighbours: { needed: 3, clause: '1.4.11 Non-text Contrast', says: 'contrast of neighbours' },
  grey: { needed: GREYS_APART, clause: '1.4.1 Use of Color', says: 'contrast in grey print' },
  sight: {
    needed: SEEN_APART,
    clause: '1.4.1 Use of Color',
    says: 'difference for every kind of colour vision',
  },
}

const on = (
  rule: Pair['rule'],
  where: string,
  tokens: readonly string[],
  grounds: readonly string[],
): Pair[] => tokens.flatMap(token => grounds.map(beside => ({ token, beside, rule, where })))

const each = (rule: Pair['rule'], where: string, tokens: readonly string[]): Pair[] =>
  tokens.flatMap((token, at) => tokens.slice(0, at).map(beside => ({ token, beside, rule, where })))

const sideBySide = (where: string, pairs: readonly (readonly [string, string])[]): Pair[] =>
  pairs.flatMap(([token, other]) =>
    (['neighbours', 'sight'] as const).map(rule => ({ token, beside: other, rule, where })),
  )

const inGrey = (where: string, pairs: readonly (readonly [string, string])[]): Pair[] =>
  pairs.map(([token, other]) => ({ token, beside: other, rule: 'grey', where: `${where}, in grey print` }))

const apart = (where: string, pairs: readonly (readonly [string, string])[]): Pair[] =>
  pairs.map(([token, other]) => ({ token, beside: other, rule: 'sight', where }))

const STACKED_NEIGHBOURS = [
  ['step-2', 'step-1'],
  ['step-3', 'step-2'],
  ['step-4', 'step-3'],
  ['step-5', 'step-4'],
  ['step-3', 'step-1'],
  ['step-5', 'step-3'],
] as const

export const PAIRS: readonly Pair[] = [
  ...on('text', 'words and figures', ['text', 'text-secondary', 'heading'], ['page', 'panel']),
  ...on('text', 'the arrow of a change for the worse', ['rag-red'], ['page']),
  ...on('text', 'links', ['link'], ['page', 'panel']),
  ...on(
    'text',
    'words and figures in a tinted cell',
    ['text'],
    ['rag-red-tint', 'rag-amber-tint', 'rag-green-tint', 'rag-none-tint'],
  ),
  ...on('shape', 'the symbol of a rating', ['rag-red', 'rag-amber', 'rag-green', 'rag-none'], ['page']),
  ...each('sight', 'the symbols of ratings', ['rag-red', 'rag-amber', 'rag-green', 'rag-none']),
  ...on(
    'shape',
    'bars of a chart',
    [
      'bar',
      'bar-current',
      'bar-benchmark',
      'flow-in',
      'flow-out',
      'series-1',
      'series-2',
      'series-3',
      'series-4',
    ],
    ['page'],
  ),
  ...on('shape', 'lines of a chart', ['line-target', 'line-neighbour', 'spark', 'axis'], ['page']),
  ...on('shape', 'rules under a header row, and the focus ring', ['border-strong', 'heading'], ['page']),
  ...sideBySide('bars side by side in a history chart', [
    ['bar', 'bar-current'],
    ['bar-benchmark', 'bar-current'],
  ]),
  ...sideBySide('bars side by side in a flows chart', [['flow-out', 'flow-in']]),
  ...inGrey('bars side by side', [
    ['bar', 'bar-current'],
    ['bar-benchmark', 'bar-current'],
    ['flow-out', 'flow-in'],
  ]),
  ...on('text', 'figures inside a dark segment', ['step-1', 'step-2', 'step-3'], ['page']),
  ...on('text', 'figures inside a light segment', ['step-4', 'step-5'], ['text']),
  /**
   * Segments are separated by white and have labels, so colour is the third sign. kinds/stacked/segments.ts
   * decides which are neighbours.
   */
  ...apart('stacked categories', STACKED_NEIGHBOURS),
  ...inGrey('stacked categories', STACKED_NEIGHBOURS),
  ...on(
    'shape',
    'signs of a control chart',
    ['signal-common', 'signal-improving', 'signal-worsening', 'signal-neutral'],
    ['page'],
  ),
  ...apart('signs of a control chart', [
    ['signal-improving', 'signal-common'],
    ['signal-worsening', 'signal-common'],
    ['signal-neutral', 'signal-common'],
    ['signal-improving', 'signal-worsening'],
  ]),
  ...sideBySide('series side by side', [
    ['series-2', 'series-1'],
    ['series-3', 'series-2'],
    ['series-4', 'series-3'],
  ]),
]

/** The tokens that charts use. */
export const CHART_TOKENS: readonly string[] = [
  'page',
  'text',
  'text-secondary',
  'border',
  'axis',
  'grid',
  'bar',
  'bar-current',
  'bar-benchmark',
  'flow-in',
  'flow-out',
  'line-target',
  'line-neighbour',
  'spark',
  'signal-common',
  'signal-improving',
  'signal-worsening',
  'signal-neutral',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'step-1',
  'step-2',
  'step-3',
  'step-4',
  'step-5',
]

/** Every token that a palette must have: those of the pairs, and those that carry no meaning. */
export const TOKENS: readonly string[] = [
  ...new Set([...PAIRS.flatMap(pair => [pair.token, pair.beside]), ...CHART_TOKENS]),
]
