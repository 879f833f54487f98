// Which findings a post has let pass. In: findings, the overrides, and the classes that a reason would fail. Out: what is left, what is
// overridden, and the overrides without effect. An override is of one place, or of one edition, while its text is unchanged.
import type { GuardAllowed, GuardOverride } from '../definitions/guard-rules.ts'
import type { Finding, GuardResult, OverrideFault } from './finding.ts'

interface OverrideRules {
  readonly allowed: GuardAllowed
  readonly overrides: readonly GuardOverride[]
  readonly editionNamed?: string
}

interface Applied {
  readonly findings: readonly Finding[]
  readonly overridden: GuardResult['overridden']
  readonly faults: readonly OverrideFault[]
}

export function applyOverrides(
  found: readonly Finding[],
  { allowed, overrides, editionNamed }: OverrideRules,
  places: ReadonlySet<string>,
  classesOfReason: (reason: string) => readonly string[],
): Applied {
  const files = new Set([...places].map(key => key.split('\n')[0]))
  // An override of another paper's file, or of another edition, says nothing about this one.
  const judged = overrides
    .filter(({ edition, file }) => (file === undefined ? edition === editionNamed : files.has(file)))
    .map(override => ({ override, fault: faultOf(override) }))
  const inForce = judged.filter(({ fault }) => fault === undefined).map(({ override }) => override)
  const overrideOf = (finding: Finding) => inForce.find(override => isOf(override, finding))
  return {
    findings: found.filter(finding => overrideOf(finding) === undefined),
    overridden: found.flatMap(finding => {
      const override = overrideOf(finding)
      return override === undefined
        ? []
        : [{ finding, by: override.by, on: override.on, reason: override.reason }]
    }),
    faults: judged.flatMap(({ fault }) => fault ?? []),
  }

  function faultOf(override: GuardOverride): OverrideFault | undefined {
    const { class: name, edition, file, place } = override
    const fault = (why: OverrideFault['why'], classes: readonly string[] = []) => ({
      override: { class: name, ...(edition === undefined ? { file, place } : { edition }) },
      why,
      classes,
      ...(readsAsPost(override.by) && classesOfReason(override.by).length === 0 && { by: override.by }),
      posts: allowed.posts,
    })
    if (!allowed.posts.includes(override.by)) return fault('not-a-post')
    const failed = classesOfReason(override.reason)
    if (failed.length > 0) return fault('reason-fails', failed)
    if (found.some(finding => isOf(override, finding))) return undefined
    if (edition !== undefined) return fault('not-found')
    if (found.some(finding => isAt(override, finding))) return fault('changed')
    return fault(places.has(`${file}\n${place}`) ? 'not-found' : 'no-such-place')
  }
}

/** `Head of Virtual School`, and not `Zorvane Quillick`: a name is not repeated. */
const readsAsPost = (by: string): boolean =>
  /\b(?:head|director|manager|officer|lead|leader|chief|chair|clerk|solicitor|secretary|coordinator|adviser|service|services)\b/i.test(
    by,
  )

const isAt = (override: GuardOverride, finding: Finding): boolean =>
  override.class === finding.class && override.file === finding.file && override.place === finding.place
/** Of those that are judged, one that names no file is of this edition. */
const isOf = (override: GuardOverride, finding: Finding): boolean =>
  override.text === finding.text &&
  (override.file === undefined ? override.class === finding.class : isAt(override, finding))
