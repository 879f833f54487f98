// Checks that the files in out/ are the paper that is to be released: made from exactly these inputs, unedited, and
// holding this very paper, apart from its status. In: the paper and the outside world. Out: nothing, or a problem.
import type { MadePaper } from '../make-paper.ts'
import { ProblemsError, problem } from '../problems/problem.ts'
import { differing, readManifest } from '../releases/outputs.ts'
import { fileName } from '../terms/origin.ts'
import { sha256 } from '../terms/sha256.ts'
import type { Outside } from '../workspace/outside.ts'
import { analystsFolder, outputFolder } from './print-paper.ts'

/** @throws ProblemsError if what was read before the release is not what is released. */
export async function expectOutputsOf(made: MadePaper, outside: Outside): Promise<void> {
  const { paper, inputs, edition } = made
  const folder = analystsFolder(made)
  const files = await outside.list(folder)
  const read = async (file: string) => new TextDecoder().decode(await outside.read(`${folder}/${file}`))
  const places = new Map(
    [...files, ...(await outside.list(outputFolder(made)))].map(path => [fileName(path), path] as const),
  )
  const stop = (differs: string) =>
    new ProblemsError([
      problem(
        'error',
        'outputs-of-other-inputs',
        { file: folder },
        {
          differs,
          command: `orderpaper produce ${paper.id} ${paper.period.id}${edition === 'internal' ? '' : ` --edition ${edition}`}`,
        },
      ),
    ])
  if (!files.includes(`${folder}/manifest.json`)) throw stop('there is no manifest.json')
  const manifest = readManifest(await read('manifest.json'))
  if (manifest === undefined || manifest.paper !== paper.id || manifest.period !== paper.period.id)
    throw stop('manifest.json belongs to another paper')

  const onDisk = await Promise.all(
    manifest.outputs
      .flatMap(({ file }) => {
        const path = places.get(file)
        return path === undefined ? [] : [{ file, path }]
      })
      .map(async ({ file, path }) => ({ file, sha256: sha256(await outside.read(path)) })),
  )
  const differs = [...differing(manifest.inputs, inputs), ...differing(manifest.outputs, onDisk)]
  if (differs.length > 0) throw stop(differs.join(', '))
  if (!files.includes(`${folder}/paper.json`)) throw stop('there is no paper.json')
  if (!isSamePaper(await read('paper.json'), paper))
    throw stop('paper.json was made by another version of Orderpaper')
}

/** The file may be laid out in another way, and be of another status. Text that is not JSON is not the paper. */
function isSamePaper(text: string, paper: MadePaper['paper']): boolean {
  try {
    const found: unknown = JSON.parse(text)
    return JSON.stringify(statusless(found)) === JSON.stringify(statusless(paper))
  } catch {
    return false
  }
}

const statusless = (paper: unknown): unknown =>
  typeof paper === 'object' && paper !== null ? { ...paper, status: undefined } : paper
