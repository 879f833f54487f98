// The workspace: its definitions can be read. What they say is not shown.
import { counted } from '../../terms/words.ts'
import type { DoctorCheck } from './doctor-check.ts'

export const workspaceRead: DoctorCheck = {
  about: 'Workspace',
  exit: 'problems',
  diagnose: ({ machine: { folder }, definitions }) => {
    const faulty = (found: string, wrong: string, todo: string) =>
      ({ found, severity: 'error', wrong, todo }) as const
    if (folder.isMissing)
      return faulty(
        folder.path,
        'This folder does not exist.',
        'Correct its name, or make it: --workspace <folder> names the one that holds data/.',
      )
    if ('fault' in definitions)
      return faulty(folder.path, definitions.fault, 'Check that you have permission to read data/ in it.')
    const { files, papers, errors } = definitions.value
    const found = `${folder.path}, with ${counted(files, 'definition file')} and ${counted(papers, 'paper')} in data/`
    if (files === 0)
      return faulty(found, 'It has no data/definitions.', 'Name the folder that has: --workspace <folder>.')
    if (errors === 0) return { found }
    const wrong = `The definitions have ${counted(errors, 'error')}.`
    return faulty(found, wrong, "Run 'orderpaper check --all', which lists each with what to do.")
  },
}
