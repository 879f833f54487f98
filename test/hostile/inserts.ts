// Eighteen kinds of hostile text. In: nothing. Out: by kind, what is put before the text of the n-th field. None has a
// figure, which a check of commentary would compare, and none has a line break, which would end a line of Markdown.

const ELSEWHERE = 'https://hostile.example'
const always = (insert: string) => () => insert
const inTurn = (inserts: readonly string[]) => (at: number) => inserts[at % inserts.length] ?? ''

export const inserts: Readonly<Record<string, (at: number) => string>> = {
  script: always(`<script>fetch("${ELSEWHERE}/a")</script>`),
  style: always(`</style><style>*{display:none;background:url(${ELSEWHERE}/b)}</style>`),
  image: always(`<img src=${ELSEWHERE}/c onerror=alert()>`),
  link: always(
    `<link rel=stylesheet href=${ELSEWHERE}/d><a href="${ELSEWHERE}/e" onclick=alert()>press</a><base href=${ELSEWHERE}>`,
  ),
  iframe: inTurn([
    `<iframe src="${ELSEWHERE}/f"></iframe>`,
    `<object data="${ELSEWHERE}/g"></object>`,
    `<meta http-equiv=refresh content="; url=${ELSEWHERE}">`,
    `<form action="${ELSEWHERE}"><button autofocus>`,
  ]),
  svg: always(`</svg><svg onload=alert()><use href="${ELSEWHERE}/h#i"/></svg>`),
  'javascript address': inTurn([
    'javascript:alert()',
    '" onmouseover="alert()" href="javascript:alert()',
    "' onfocus='alert()' autofocus x='",
  ]),
  'data address': always('data:text/html,<b>x</b>'),
  braces: inTurn(['{{title}} {{{title}}}', '{{#each blocks}}', '{{> cover}}', '\\{{title}}', '<%= title %>']),
  'chart expression': inTurn([
    'datum.value',
    "'); alert(); ('",
    '[datum["x"]] signal(x)',
    '\\" + alert() + \\"',
    '$a$ \\n',
  ]),
  formula: inTurn(['=A', '+A', '-A', '@SUM(A:A)', '\t=A']),
  'formula that calls': inTurn([
    `=HYPERLINK("${ELSEWHERE}","x")`,
    "=cmd|' /C calc'!A",
    '=DDE("cmd";"/C calc";"x")',
    `=WEBSERVICE("${ELSEWHERE}")`,
    `=IMAGE("${ELSEWHERE}")`,
  ]),
  'control characters': inTurn(['a\u0001b', 'a\u001b[31mb', 'a\u009bb', 'a\u0007b', 'a\u007fb\u0085c']),
  'bidirectional characters': inTurn(['\u202egnp', '\u2066x', '\u2067\u202b', '\u200f\u061c']),
  'signs of no width': inTurn(['x\u200b\u200d\u2060\ufeff', `e${'\u0301'.repeat(60)}`, '\u00ad'.repeat(40)]),
  'a very long word': always('Donaudampfschifffahrt'.repeat(7)),
  'markup that is not closed': inTurn([
    '<!-- ',
    '<![CDATA[',
    '&lt;&nbsp;&bogus;',
    ']]>',
    '</td></table></main>',
    '<b',
    '"\'`>',
  ]),
  Markdown: inTurn([
    `![x](${ELSEWHERE}/j.png)`,
    '[x](javascript:alert())',
    `<${ELSEWHERE}>`,
    '**x** `y` ~~z~~',
    '# x',
    '| a | b |',
  ]),
}
