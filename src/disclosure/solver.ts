// Linear programmes, by HiGHS. In: bounds of variables and rows that add up to given numbers. Out: the smallest value of a
// sum, and the variables there. The only file that knows the package.
import type highs from 'highs'

export interface Programme {
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  readonly costs: readonly number[]
  readonly rows: readonly ProgrammeRow[]
}

export interface ProgrammeRow {
  readonly terms: readonly { readonly column: number; readonly times: number }[]
  readonly equals: number
}

export interface OpenProgramme {
  changeCost(column: number, cost: number): void
  changeBounds(column: number, lower: number, upper: number): void
  /** The variables where the sum of costs is smallest; undefined where no variables fit. @throws if it cannot be solved. */
  solve(): Float64Array | undefined
}

export interface Solver {
  /** Opens a programme, and closes it when the work is done. */
  with<T>(programme: Programme, work: (open: OpenProgramme) => T): T
}

/** Loads the solver once. Every answer of it is the same for the same programmes in the same order. */
export async function openSolver(): Promise<Solver> {
  const { default: load } = await import('highs')
  // Its types are those of a CommonJS module, whose default would be one level down; what Node loads is the ES module.
  const loaded = await (load as unknown as typeof highs.default)()
  const { optimal, infeasible } = loaded.constants.modelStatus
  return {
    with: ({ lower, upper, costs, rows }, work) => {
      const starts = [0]
      for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length)
      const equals = rows.map(row => row.equals)
      const model = loaded.createModel({
        numCols: lower.length,
        numRows: rows.length,
        colCost: costs,
        colLower: lower,
        colUpper: upper,
        rowLower: equals,
        rowUpper: equals,
        matrix: {
          format: 'csr',
          numRows: rows.length,
          numCols: lower.length,
          starts,
          indices: rows.flatMap(({ terms }) => terms.map(term => term.column)),
          values: rows.flatMap(({ terms }) => terms.map(term => term.times)),
        },
      })
      try {
        model.options.set({ output_flag: false })
        return work({
          changeCost: (column, cost) => void model.changeColCost(column, cost),
          changeBounds: (column, low, high) => void model.changeColBounds(column, low, high),
          solve: () => {
            model.run()
            const status = model.getModelStatus()
            if (status === infeasible) return undefined
            if (status !== optimal) throw new Error(`the linear programme was not solved (status ${status})`)
            return Float64Array.from(model.getSolution().colValue)
          },
        })
      } finally {
        model.dispose()
      }
    },
  }
}
