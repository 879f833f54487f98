// Reads every template without filling it. In: the templates. Out: a problem for each that is not Handlebars.
import Handlebars from 'handlebars'
import type { Templates } from '../../drawing/templates.ts'
import { type Problem, problem } from '../../problems/problem.ts'

export const checkTemplateSyntax = ({ files }: Templates): Problem[] =>
  [...files].flatMap(([path, text]) => {
    const reason = /\.(hbs|css)$/.test(path) ? faultIn(text) : undefined
    return reason === undefined
      ? []
      : [problem('error', 'template-unreadable', { file: `templates/${path}` }, { reason })]
  })

/** The first line of the package's message says where; the lines below draw an arrow. */
function faultIn(text: string): string | undefined {
  try {
    Handlebars.parse(text)
    return undefined
  } catch (error) {
    return error instanceof Error ? sayFault(error.message) : String(error)
  }
}

function sayFault(message: string): string {
  const line = /on line (\d+)/.exec(message)?.[1]
  return line === undefined
    ? (message.split('\n')[0] ?? message)
    : `the braces do not close as they should on line ${line}`
}
