// The numbers of forecasts of the end of the year, so that they become figures like any other. In: indicators. Out:
// observations.
import type { Indicator } from '../indicators/indicator.ts'
import type { Observation } from '../observations/observation.ts'

/** What is forecast, and what the method would have said before. */
export const yearEndObservations = ({ yearEnd }: Pick<Indicator, 'yearEnd'>): Observation[] =>
  yearEnd === undefined
    ? []
    : [
        yearEnd.forecast,
        ...(yearEnd.method === undefined || yearEnd.method.backTest.is === 'none'
          ? []
          : yearEnd.method.backTest.tries.map(({ said }) => said)),
      ]
