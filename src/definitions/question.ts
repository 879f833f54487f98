// Which of the three questions of Results-Based Accountability (M. Friedman, Trying Hard Is Not Good Enough) an
// indicator answers: how much was done, how well it was done, and what difference it made. The order is that of a paper.

export const QUESTIONS = ['how-much', 'how-well', 'difference'] as const
export type Question = (typeof QUESTIONS)[number]
