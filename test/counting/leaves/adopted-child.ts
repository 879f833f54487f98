// A child who was adopted, and the steps of the scorecard indicators. In: what differs. Out: a history.
import { child, type GivenChild, type GivenEpisode } from './child.ts'

export const YEAR = '2021-04-01 to 2022-03-31'
export const SCORECARD_A1 = { from: 'entry', to: 'placed' }
export const SCORECARD_A2 = { from: 'order', to: 'matched' }
export const SCORECARD_A10 = { 'adoption-cohort': 'three-years-a10' }

/** Entry 4 February 2019, order 10 June 2019, placed 5 February 2020, adopted 1 March 2022. */
export const CARE: readonly GivenEpisode[] = [
  ['2019-02-04', '2019-06-10', 'S', 'C1', 'U6'],
  ['2019-06-10', '2020-02-05', 'L', 'E1', 'U6'],
  ['2020-02-05', '2022-03-01', 'P', 'E1', 'A6', 'E11'],
]
export const adopted = (more: Omit<GivenChild, 'care'> = {}, care = CARE) => child({ care: [care], ...more })
export const ad1 = (row: Readonly<Record<string, string>>) => ({ rows: { ad1: [row] } })
