import { describe, expect, it } from 'vitest'
import { histories } from '../../../src/counting/histories/join.ts'
import type { Return } from '../../../src/extracts/return.ts'
import { doneTo, optionsWith, sayEpisode } from './build.ts'
import { returnOf } from './load.ts'

describe('histories(list of children in care)', () => {
  const list: Return = {
    ...returnOf({
      'list-8': {
        2021: 'CHILD,SEX,DOB,STARTED,CEASED,LS,PLACE,REC\na,1,2010-01-01,2019-05-01,,C2,U4,\nb,2,2008-01-01,2020-05-01,2021-01-02,C1,P1,E4A\nc,2,2008-01-01,2020-05-01,2020-01-02,C1,P1,E4A',
      },
    }),
    years: [],
  }
  it('makes one episode from each row, and leaves out one that ends before it begins', () => {
    const { children, accounts } = histories(list, optionsWith())
    expect(
      children.map(child =>
        child.episodes.map(episode => [sayEpisode(episode), episode.legalStatus, episode.placement]),
      ),
    ).toEqual([[['2019-05-01 to open', 'C2', 'U4']], [['2020-05-01 to 2021-01-02 E4A', 'C1', 'P1']], []])
    expect(doneTo(accounts, 'list-8')).toEqual({
      'without a day on which care began, or with an end on or before that day': 1,
    })
  })
})
