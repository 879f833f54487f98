// Splits commentary into plain passages with line numbers. In: Markdown. Out: paragraphs and list items; line
// breaks become spaces.
// Worked: a file whose second paragraph begins on line 3 gives that paragraph with `lineAt(0)` 3.
import type { Token, Tokens } from 'marked'
import { lexMarkdown, wordsOfToken } from './lex-markdown.ts'

export interface CommentaryPassage {
  readonly text: string
  readonly isItem: boolean
  /** The line of the file, from 1, of a position in the text. */
  lineAt(offset: number): number
}

export function commentaryPassages(markdown: string): CommentaryPassage[] {
  return below(lexMarkdown(markdown), 1, false)
}

function below(tokens: readonly Token[], line: number, isItem: boolean): CommentaryPassage[] {
  const passages: CommentaryPassage[] = []
  for (const token of tokens) {
    passages.push(...passagesIn(token, line, isItem))
    line += breaks(token.raw)
  }
  return passages
}

function passagesIn(token: Token, line: number, isItem: boolean): CommentaryPassage[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return []
    case 'list':
      return below((token as Tokens.List).items, line, true)
    case 'list_item':
      return below((token as Tokens.ListItem).tokens, line, true)
    case 'blockquote':
      return below((token as Tokens.Blockquote).tokens, line, isItem)
    default: {
      const text = plain([token])
      return text.trim() === ''
        ? []
        : [{ text: text.replace(/\s/g, ' '), isItem, lineAt: offset => line + breaks(text.slice(0, offset)) }]
    }
  }
}

function plain(tokens: readonly Token[]): string {
  return tokens
    .map(token => {
      if (token.type === 'br') return '\n'
      if (token.type === 'del') return ''
      if ('tokens' in token && token.tokens) return plain(token.tokens)
      return wordsOfToken(token)
    })
    .join('')
}

const breaks = (text: string) => text.split('\n').length - 1
