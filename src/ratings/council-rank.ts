// The rank of the council among others: its position by what is good, and the quartile that this is.

export interface CouncilRank {
  /** The comparator that is the mean of the others. */
  readonly among: string
  /** One more than the number of councils that are better; from the highest, where neither way is good. */
  readonly position: number
  /** The council itself included; those without a figure left out. */
  readonly of: number
  /** How many others have the same printed figure. */
  readonly sharedWith: number
  /** Others without a figure. */
  readonly unknown: number
  readonly by: 'what-is-good' | 'height'
  /** 1 is the best. Absent where neither way is good, of few councils, and for a shared position that lies in two. */
  readonly quartile?: Quartile
}

export type Quartile = 1 | 2 | 3 | 4
