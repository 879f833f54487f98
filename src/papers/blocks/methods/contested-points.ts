// The contested points of counting, with the position in force. In: counting.yaml. Out: a table that marks
// each position that differs from the national one.
import { type CountingPoint, positionInForce } from '../../../definitions/counting.ts'
import type { PlanningContext, TablePlan } from '../../tables/table-plan.ts'
import { wordColumn, wordsPlan } from './words-plan.ts'

export function pointsPlan(planning: PlanningContext): TablePlan {
  const { points } = planning.counting
  const isNational = points.every(point => positionInForce(point) === point.national)
  return wordsPlan(planning, {
    id: 'counting',
    title: 'points on which sources differ, and the position this paper takes',
    rowHeading: 'Question',
    columns: [wordColumn('This paper'), ...(isNational ? [] : [wordColumn('National position')])],
    rows: points.map(point => ({
      label: point.question,
      texts: [saysAt(point, positionInForce(point)), ...(isNational ? [] : [nationalCell(point)])],
    })),
    notes: [
      ...(isNational ? ['Every position is the national one.'] : []),
      'A measure may take a different position where its definition says so; its rule in the next table states which.',
    ],
  })
}

const saysAt = ({ positions }: CountingPoint, name: string): string => {
  const position = positions[name]
  if (position === undefined) throw new Error(`a point of counting without its position ${name}`)
  const says = position.says.replace(/\.$/, '')
  const covers = position.covers === 'whole-period' ? ' The figure of a year covers the whole year.' : ''
  return `${says}${position.source === undefined ? '' : ` (${position.source})`}.${covers}`
}

const nationalCell = (point: CountingPoint): string =>
  positionInForce(point) === point.national
    ? 'The same'
    : `Different. Nationally: ${saysAt(point, point.national)}`
