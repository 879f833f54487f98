// The evidence of a paper's accessibility as a plain value: the measurements, the checks that people must make,
// and who has signed them. This folder exports it.
import type { HumanCheck } from '../../definitions/accessibility.ts'
import type { Scheme } from '../../drawing/palette/read-palette.ts'
import type { Paper } from '../../papers/paper.ts'

export interface AccessibilityEvidence {
  readonly title: string
  readonly council: string
  readonly language: Paper['language']
  readonly period: Paper['period']
  readonly paper: { readonly id: string; readonly title: string; readonly fingerprint: string }
  readonly lead: readonly string[]
  readonly standards: readonly {
    readonly standard: string
    readonly caption: string
    readonly results: readonly Result[]
  }[]
  readonly colours: readonly {
    readonly scheme: Scheme
    readonly title: string
    readonly contrastCaption: string
    readonly contrasts: readonly Contrast[]
    readonly sightCaption: string
    readonly sights: readonly ColourVisionDifference[]
  }[]
  readonly human: readonly HumanCheckResult[]
  /** The file of signatures, where there is one. */
  readonly signedIn?: { readonly file: string; readonly sha256: string }
  readonly limits: readonly string[]
}

export interface Result {
  readonly clause: string
  readonly check: string
  /** `42 tables`. */
  readonly looked: string
  readonly result: 'Passes' | 'Fails'
  /** One sentence for each fault; `None` if there are none. */
  readonly faults: readonly string[]
}

interface Apart {
  readonly pair: string
  readonly where: string
  readonly colour: string
  readonly beside: string
  readonly clause: string
  readonly needed: string
  readonly result: 'Passes' | 'Fails'
}

export interface Contrast extends Apart {
  readonly found: string
}

/** CIEDE2000. */
export interface ColourVisionDifference extends Apart {
  readonly full: string
  readonly protan: string
  readonly deutan: string
  readonly tritan: string
}

export interface HumanCheckResult {
  readonly check: HumanCheck
  readonly name: string
  readonly question: string
  readonly clauses: string
  /** `Not yet signed`, or the post and the date. */
  readonly state: string
  readonly signed?: {
    readonly by: string
    readonly on: string
    readonly isOfThisPaper?: boolean
    readonly note?: string
  }
}
