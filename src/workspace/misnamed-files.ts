// Finds files that are not read because of their names. In: the files of the workspace. Out: problems.
import { monthTyped } from '../extracts/calendar.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { fileName } from '../terms/origin.ts'
import { folderId, type PaperPeriod } from '../terms/period.ts'
import type { CachedFiles } from './cached-files.ts'
import { isLeftBehind, nameMeant } from './file-names.ts'

const WORDS = /\.(?:md|markdown|mdown|mkd|txt|docx?|rtf|odt|html?)$/i

/** Words that someone wrote for this period in a file that is no Markdown: `reviews.md.txt`, `reviews.docx`. */
export async function misnamedCommentary(files: CachedFiles, period: PaperPeriod): Promise<Problem[]> {
  const folder = `data/commentary/${folderId(period)}`
  const elsewhere = (await files.list('data/commentary'))
    .filter(
      file => file.endsWith('.md') && !isLeftBehind(file) && isForPeriod(file.split('/')[2] ?? '', period),
    )
    .map(file => problem('warning', 'file-unread', { file }, { expected: `the folder ${folder}` }))
  const misnamed = (await files.list(folder))
    .filter(file => file === `${folder}/${fileName(file)}` && !isLeftBehind(file) && !file.endsWith('.md'))
    .filter(file => WORDS.test(file) || WORDS.test(nameMeant(file)))
    .map(file => {
      const name = nameMeant(file).replace(WORDS, '')
      return problem('warning', 'file-unread', { file }, { expected: `a Markdown file such as ${name}.md` })
    })
  return [...elsewhere, ...misnamed]
}

/** `2017-1`, `2017_01`, `Jan 2017`: a folder of the month, under another name than it is looked for. */
function isForPeriod(folder: string, period: PaperPeriod): boolean {
  const named = monthTyped(folder.replaceAll('_', '-').replace(/^(\d{4})(\d\d)$/, '$1-$2'))
  return period.kind === 'month' && named?.index === period.index && folder !== folderId(period)
}

/** `monthly.yml`, `monthly.yaml.txt`, `monthly.YAML`, `monthly.yaml.bak`. */
export const looksLikeYaml = (file: string): boolean =>
  !isLeftBehind(file) && /\.ya?ml(?:\.[a-z]+|~)?$/i.test(file)
