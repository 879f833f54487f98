// Shares as a paper states them, and a scorecard that states them again. In: what the scorecard says. Out: the
// paper that is checked.
import { share, type World } from './build.ts'

const indicators = [
  share('6.10', { annual: 'as-supplied' }),
  share('6.12', { annual: 'as-supplied' }),
  share('6.13', { annual: 'as-supplied' }),
]
const given = {
  '6.10': { '2016-10': '69.5', '2016-11': '69.1', '2015/16': '95.0' },
  '6.12': { '2016-10': '93.9', '2016-11': '97.1', '2014/15': '76.0', '2015/16': '97.8' },
  '6.13': { '2016-10': '60.9', '2016-11': '78.8', '2014/15': '68.7', '2015/16': '95.5' },
}
export const world = (again: World['again'], more: Partial<World> = {}): World => ({
  indicators,
  given,
  again: again ?? {},
  ...more,
})
