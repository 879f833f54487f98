// Finds files that are not read because of their names. In: the files of the workspace. Out: problems.
import { type Problem, problem } from '../problems/problem.ts'
import { fileName } from '../terms/origin.ts'
import { type FinancialYear, folderId, type Month } from '../terms/period.ts'
import type { CachedFiles } from './cached-files.ts'
import { isLeftBehind, nameMeant } from './file-names.ts'

const WORDS = /\.(?:md|markdown|mdown|mkd|txt|docx?|rtf|odt|html?)$/i

/** Words that someone wrote for this period in a file that is no Markdown: `reviews.md.txt`, `reviews.docx`. */
export async function misnamedCommentary(
  files: CachedFiles,
  period: Month | FinancialYear,
): Promise<Problem[]> {
  const folder = `data/commentary/${folderId(period)}`
  return (await files.list(folder))
    .filter(file => file === `${folder}/${fileName(file)}` && !isLeftBehind(file) && !file.endsWith('.md'))
    .filter(file => WORDS.test(file) || WORDS.test(nameMeant(file)))
    .map(file => {
      const name = nameMeant(file).replace(WORDS, '')
      return problem('warning', 'file-unread', { file }, { expected: `a Markdown file such as ${name}.md` })
    })
}

/** `monthly.yml`, `monthly.yaml.txt`, `monthly.YAML`, `monthly.yaml.bak`. */
export const looksLikeYaml = (file: string): boolean =>
  !isLeftBehind(file) && /\.ya?ml(?:\.[a-z]+|~)?$/i.test(file)
