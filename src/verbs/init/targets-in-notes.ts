// Says where targets were found that a person should look at. In: the targets of an indicator. Out: each note or comment once.
import type { TargetProposed } from './proposal.ts'

export const targetsInNotes = (targets: readonly TargetProposed[]): string[] => [
  ...new Set(targets.filter(one => one.isDoubtful).map(({ where }) => where)),
]
