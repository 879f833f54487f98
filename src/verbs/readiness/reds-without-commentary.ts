// Sections with a red indicator and no commentary.
import { commentaryPlaces } from '../../definitions/commentary-places.ts'
import type { Obstacle } from './obstacle.ts'

export const redsWithoutCommentary: Obstacle = ({ made }) => {
  const red = new Set(
    made.indicators.filter(({ rating }) => rating.status === 'red').map(({ definition }) => definition.ref),
  )
  const blocks = made.definitions.papers.get(made.paper.id)?.blocks ?? []
  const sections = commentaryPlaces({ blocks })
    .filter(place => place.indicators.some(ref => red.has(ref)))
    .map(place => place.id)
  return made.problems.filter(
    ({ code, origin }) =>
      code === 'commentary-missing' && sections.some(id => origin.file.endsWith(`/${id}.md`)),
  )
}
