// A chart. Its kind, in ../charts/section-charts.ts, says what it draws.
import { problem } from '../../problems/problem.ts'
import { kindOfChart, sectionChart } from '../charts/section-charts.ts'
import { numberedFigure } from '../numbered.ts'
import { chartIdOf, partKind } from './part-kind.ts'

export const chartPartKind = partKind({
  schema: sectionChart,
  words: ({ title }) => (title === undefined ? [] : [title]),
  uses: part => kindOfChart(part).uses(part),
  numbers: (part, { chartsNotDrawn }) => {
    const [id, { indicators, groups }] = [chartIdOf(part.id), kindOfChart(part).uses(part)]
    return chartsNotDrawn.includes(id) ? [] : [numberedFigure(id, indicators, groups)]
  },
  misfits: (part, known, at) =>
    kindOfChart(part)
      .misfits(part, known)
      .map(({ name, expected }) =>
        problem('error', 'chart-unfit', at, { chart: part.id, kind: part.chart, name, expected }),
      ),
})
