// Which figures of a topic's table are of another date than their row, for the sheet. In: the paper and the table. Out: a
// line for each date; none where there is no such figure.
// Worked: `Of 2021/22, whatever their row says: 6.2 England, 6.2 Statistical neighbour average.`
import type { Paper, TopicTable } from '../../../papers/paper.ts'
import { periodFromId, sayPeriod } from '../../../terms/period.ts'

export function otherDates({ figures }: Pick<Paper, 'figures'>, { columns, parts }: TopicTable): string[] {
  const dated = parts
    .flatMap(({ rows }) => rows)
    .flatMap(({ label, cells }) =>
      cells.flatMap(({ ref }, at) => {
        const date = figures[ref]?.describes
        return date === undefined ? [] : [{ date, name: `${columns[at]?.ref ?? ''} ${label}`.trim() }]
      }),
    )
  return [...Map.groupBy(dated, ({ date }) => date)].map(
    ([date, of]) =>
      `Of ${sayPeriod(periodFromId(date))}, whatever their row says: ${of.map(({ name }) => name).join(', ')}.`,
  )
}
