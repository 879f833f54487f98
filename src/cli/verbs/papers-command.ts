// `orderpaper papers`
import { exitCodes } from '../exit-codes.ts'
import type { Verb } from '../verb.ts'

export const papersCommand: Verb = {
  name: 'papers',
  parameters: '',
  description:
    'list the papers of the workspace, each with the periods that it can be made for, newest first',
  example: '--workspace .',
  run: async (_, outside) => {
    const verb = await import('../../verbs/papers.ts')
    const papers = await verb.listPapers(outside)
    return { lines: verb.sayPapers(papers), value: { papers }, code: exitCodes.done, isAnswer: true }
  },
}
