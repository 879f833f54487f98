// Reads the target that the title of a table gives for its measure. In: a group of lines and its unit. Out: the target, from April
// of the year of its last figure.
// Worked: `Reviews on time   TARGET 95% (amber down to 90%)` is 95, amber from 90; `(target 80, amber 70)` is 80, amber from 70.
import type { BesideSeen } from '../../extracts/look/sheet-seen.ts'
import type { Unit } from '../../terms/unit.ts'
import { amberBeside } from './amber-said.ts'
import type { GroupInTable } from './propose-indicators.ts'
import { targetOfText } from './target-said.ts'
import { startOf, type TargetFound } from './targets-found.ts'

export function targetInTitle({ table, place, figure, numerator }: GroupInTable, unit: Unit): TargetFound[] {
  const [, said = ''] = /\b(?:targets?|tgt)\b[:=]?(.*)$/i.exec(table.title ?? '') ?? []
  const [typed = '', about] = said.split(/\bamber\b/i)
  const target = targetOfText(typed, unit)
  if (target === undefined) return []
  const amber = about === undefined ? undefined : amberBeside([inWords(about)], unit)
  return [
    {
      ...target,
      from: target.from ?? startOf([figure, numerator].filter(line => line !== undefined)),
      where: `the title above ${place} / ${table.range}`,
      isDoubtful: true,
      ...(amber !== undefined && { amber }),
    },
  ]
}

/** As if a column about amber said it. */
function inWords(text: string): BesideSeen {
  const plain = text.replace(/^[\s:=,(]+|[\s)]+$/g, '')
  return { what: 'amber', heading: '', cell: { kind: 'text', text: plain, shown: plain }, at: '' }
}
