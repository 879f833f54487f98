// The manifest: everything needed to reproduce the paper. In: the inputs and the outputs. Out: JSON in a stable
// order.

import type { Templates } from '../drawing/templates.ts'
import type { Paper } from '../papers/paper.ts'
import { sha256 } from '../terms/sha256.ts'

export interface ManifestInput {
  readonly paper: Paper
  readonly inputs: readonly { readonly file: string; readonly sha256: string; readonly is: string }[]
  readonly templates: Templates
  readonly versions: Readonly<Record<string, string>>
  readonly outputs: ReadonlyMap<string, Uint8Array | string>
  /** The formats that were to be made, but for which there was no browser. */
  readonly notMade: readonly string[]
}

export function manifestOf({ paper, inputs, templates, versions, outputs, notMade }: ManifestInput): string {
  const manifest = {
    paper: paper.id,
    period: paper.period.id,
    asAt: paper.asAt.day,
    versions,
    inputs,
    templates: [
      ...[...templates.files].map(([file, text]) => ({
        file: `templates/${file}`,
        sha256: sha256(text),
      })),
      ...(templates.reference === undefined
        ? []
        : [{ file: 'templates/reference.docx', sha256: sha256(templates.reference) }]),
    ],
    fonts: Object.entries(templates.fonts).map(([weight, bytes]) => ({
      font: `Source Sans 3 ${weight}`,
      sha256: sha256(bytes),
    })),
    outputs: [...outputs].map(([file, content]) => ({
      file,
      sha256: sha256(content),
      bytes: Buffer.byteLength(content),
    })),
    ...(notMade.length > 0 && { notMade }),
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}
