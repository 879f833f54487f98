// A row for the council and for each council of a comparator, with the limits of their funnel. In: one indicator, in the
// latest period with a funnel. Out: the plan of a table; where there is no funnel, it has figures alone and the reason.
import type { TableDefinition } from '../../definitions/paper-definition.ts'
import { sayBesideFigures } from '../../figures/say-figure.ts'
import { sayNoFunnel, sayPlace } from '../../figures/say-funnels.ts'
import { headingOf } from '../../figures/times.ts'
import type { FunnelLimits, FunnelPlace } from '../../ratings/council-funnel.ts'
import type { ComparedCouncil } from '../councils-among.ts'
import { type FunnelShown, figureShown, funnelShown, placesShown } from '../funnel-shown.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { funnelSummary } from '../words/funnel-words.ts'
import { titledTable, unitBeside } from './caption.ts'
import { plannedText } from './planned-cells.ts'
import { tableNotes } from './table-notes.ts'
import type { PlannedRow, TablePlan } from './table-plan.ts'

type FunnelRows = Extract<TableDefinition['rows'], { funnel: string }>

export function councilPlan(
  writing: PaperWriting,
  definition: TableDefinition,
  { funnel: of, among }: FunnelRows,
): TablePlan {
  const shown = funnelShown(writing, { of, among, years: definition.years })
  const { indicator, column, funnel } = shown
  const rows = councilsInOrder(writing, shown).map(council => rowOf(shown, council))
  const limits: TablePlan['columns'] = ['95% limits', '99.8% limits', 'Where it is'].map(title => ({
    title,
    holds: 'words',
  }))
  return {
    ...titledTable(
      writing,
      definition,
      `${unitBeside(indicator.definition.unit, definition.title)} with numerator and denominator`,
    ),
    says: saysOf(writing, shown),
    rowHeading: 'Council',
    columns: [
      { title: headingOf(column.column, indicator.definition), holds: 'figures', isCurrent: true },
      ...(funnel.is === 'drawn' ? limits : []),
    ],
    rows,
    notes: [
      ...(funnel.is === 'drawn' ? LIMITS : []),
      ...tableNotes(writing, {
        declared: definition.notes,
        indicators: [indicator.definition],
        form: 'ratio',
        rows,
      }),
    ],
  }
}

const LIMITS = [
  'If all had the figure of all of them together, chance alone would put about 1 council in 20 beyond its 95% limits, and about 1 in 500 beyond its 99.8% limits. The limits are wider where the denominator is smaller. They make no allowance for other differences between areas. A council is judged by its two numbers, since its published figure may be rounded.',
]

const placeOf = ({ funnel }: FunnelShown, council: ComparedCouncil): FunnelPlace | undefined =>
  funnel.is === 'drawn' ? funnel.places.find(({ area }) => area === council.area) : undefined

/** The council, then the others, the highest first; without a figure last. */
function councilsInOrder(writing: PaperWriting, shown: FunnelShown): ComparedCouncil[] {
  const heightOf = (council: ComparedCouncil): number => {
    const { amount } = writing.valueAt(figureShown(shown, council.area))
    return placeOf(shown, council)?.value.valueOf() ?? (amount.kind === 'known' ? amount.value.valueOf() : -1)
  }
  return shown.councils.toSorted((a, b) => Number(b.isOurs) - Number(a.isOurs) || heightOf(b) - heightOf(a))
}

function rowOf(shown: FunnelShown, council: ComparedCouncil): PlannedRow {
  const place = placeOf(shown, council)
  const say = ({ lower, upper }: FunnelLimits['at95']) =>
    plannedText(`${sayBesideFigures(lower, shown.indicator)} to ${sayBesideFigures(upper, shown.indicator)}`)
  const judged =
    place === undefined
      ? [plannedText(NONE), plannedText(NONE), plannedText('Not judged: its two numbers are not known')]
      : [say(place.at95), say(place.at998), plannedText(sayPlace(place))]
  return {
    kind: council.isOurs ? 'item' : 'comparator',
    label: council.name,
    cells: [
      { want: 'ratio', of: figureShown(shown, council.area) },
      ...(shown.funnel.is === 'drawn' ? judged : []),
    ],
  }
}

const NONE = '–'

function saysOf(writing: PaperWriting, shown: FunnelShown): TablePlan['says'] {
  const { funnel, indicator } = shown
  if (funnel.is === 'declined') return [sayNoFunnel(funnel.reason)]
  return [funnelSummary(placesShown(writing, shown, funnel), sayBesideFigures(funnel.together, indicator))]
}
