// The table of changed figures: one entry for each changed cell or rule, with the figures that it changed below it.
// In: a comparison. Out: data and rules apart, since a change of rule is not a change in performance.
import { shorthand } from '../../figures/say-figure.ts'
import type { CellChange, Change, ChangedCell, Comparison, RuleChange } from '../../releases/comparison.ts'
import { changesByCell, isOfRule, sayCauses, sayWithParts } from '../../releases/say-comparison.ts'
import { upperFirst } from '../../terms/words.ts'
import type { Changes } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'

type Table = NonNullable<Changes['table']>
type Entry = Table['groups'][number]['entries'][number]

export function changesTable(
  comparison: Comparison,
  label: string,
  detail: PaperWriting['detail'],
): Table | undefined {
  const { changed, with: release } = comparison
  const ofOneEdition = changed.filter(isKeptBackInOne)
  const groups = [
    { title: 'Changed by data', entries: entriesOfData(comparison) },
    {
      title: 'Changed by a rule only: no change in performance',
      entries: entriesOfRules(
        changed.filter(one => isOfRule(one.causes) && !isKeptBackInOne(one)),
        comparison,
      ),
    },
    {
      title:
        'Kept back in one of the two editions and printed in the other: the figure itself may be as it was',
      entries:
        ofOneEdition.length === 0
          ? []
          : [
              {
                heading: 'So that no child can be recognised',
                rows: ofOneEdition.map(change => wordedIn(detail, rowOf(change))),
              },
            ],
    },
  ].filter(group => group.entries.length > 0)
  return groups.length === 0
    ? undefined
    : {
        id: 'changes-table',
        caption: `${label}: figures that differ from release ${release.n} of ${release.said}`,
        groups,
      }
}

const isKeptBackInOne = ({ causes }: Change): boolean => causes.includes('disclosure')

/** A paper for members has words in place of marks. */
function wordedIn(detail: PaperWriting['detail'], row: Entry['rows'][number]): Entry['rows'][number] {
  if (detail === 'full') return row
  const { mark, spoken } = shorthand.suppressed
  const worded = (text: string) => (text === mark ? spoken : text)
  return { ...row, before: worded(row.before), now: worded(row.now) }
}

function entriesOfData(comparison: Comparison): Entry[] {
  const { byCell, withoutCell } = changesByCell(comparison)
  const others = withoutCell.filter(({ causes }) => !isOfRule(causes))
  return [
    ...byCell.map(({ cell, changes }) => ({
      heading: `Changed ${cell.isCounted ? 'count' : 'cell'}: ${sayCell(cell)}`,
      rows: changes.map(change => rowOf(change, cell)),
    })),
    // Such as a projection from movements of children, which a release does not keep.
    ...(others.length === 0
      ? []
      : [{ heading: 'Changed data without a cell', rows: others.map(change => rowOf(change)) }]),
  ]
}

/** `“Ceased”, December 2016, was 17, is now 18`; compare and explain give the place of the cell. */
const sayCell = ({ name, said, was, is }: ChangedCell): string =>
  `“${name}”, ${said}, was ${was}, is now ${is}`

/** The rules by which a figure is worked out and printed; the others make colours or are words. */
const OF_FIGURES: readonly RuleChange['of'][] = [
  'numerator',
  'denominator',
  'method',
  'year to date',
  'quarter',
  'year',
  'unit',
  'first month',
  'rounding',
  'projection',
]

/** A changed rule changes every figure of its indicator. */
function entriesOfRules(changed: readonly Change[], { rules }: Comparison): Entry[] {
  const together = Map.groupBy(changed, ({ indicator, causes }) => `${indicator}|${causes.join()}`)
  return [...together.values()].map(changes => {
    const [first] = changes
    const own = rules.filter(({ indicator, of }) => indicator === first?.indicator && OF_FIGURES.includes(of))
    const said = own.map(({ of, sentence }) => `${of}: ${sentence}`).join('; ')
    const isOwn = first?.causes.includes('rule') === true && said !== ''
    return {
      heading: isOwn ? `Changed rule: ${said}` : upperFirst(sayCauses(first?.causes ?? [])),
      rows: changes.map(change => rowOf(change)),
    }
  })
}

function rowOf(change: Change, under?: CellChange): Entry['rows'][number] {
  const { indicator, name, said, was, is, difference, causes, how, backCast } = change
  const isLost = is.text.startsWith('[') && !was.text.startsWith('[')
  const cast =
    backCast === undefined || isOfRule(causes)
      ? ''
      : `. Under the new rule the published data give ${backCast.publishedDataNewRule}; under the old rule the new data give ${backCast.newDataPublishedRule}`
  return {
    ref: indicator,
    name,
    period: said,
    before: sayWithParts(was),
    now: sayWithParts(is),
    difference:
      difference ?? (isLost && !isKeptBackInOne(change) ? 'can no longer be worked out' : 'no number'),
    cause: sayCauses(causes, how) + otherCells(change, under) + cast,
  }
}

/** A figure of several changed cells is listed once, and names the others. */
function otherCells({ cells }: Change, under: CellChange | undefined): string {
  const others = cells.filter(cell => under !== undefined && !isSame(cell, under))
  return others.length === 0
    ? ''
    : `; also changed by ${others.map(({ name, said }) => `“${name}”, ${said}`).join('; ')}`
}

const isSame = (a: CellChange, b: CellChange): boolean =>
  a.measure === b.measure && a.name === b.name && a.said === b.said
