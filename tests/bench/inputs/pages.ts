import { newsText, plainText } from './news.ts'

/** The word that marks are set on; no news has it. */
export const MARKED_WORD = 'Quorvexia'

const page = (body: string, head = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Soldiers in Kursk</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-11-05T08:00:00Z">
<style>body { font: 16px/1.4 serif; max-width: 40em } .tools { color: #555 }</style>
${head}</head><body>${body}</body></html>`

const article = (paragraphs: readonly string[]): string =>
  `<main><article><h1>Soldiers in Kursk</h1>\n${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}\n</article></main>`

/** An article of so many paragraphs of two or three lines; `hits` of them have the marked word. */
export function longPage(paragraphs: number, hits: number): string {
  const sentences = newsText(200_000)
    .split('\n')
    .join(' ')
    .split(/(?<=\.) /)
  const every = Math.floor(paragraphs / hits)
  const text = (at: number) => `${sentences[(at * 7) % sentences.length]} ${sentences[(at * 13) % sentences.length]}`
  return page(
    article(
      Array.from({ length: paragraphs }, (_, at) => (at % every === 0 ? `In ${MARKED_WORD}, ${text(at)}` : text(at))),
    ),
  )
}

/** A small article and nothing else: 6.2 kB of text. */
export const shortPage = (): string => page(article(newsText(6_200, 5).split('\n')))

/** An article of 12 kB with what newspapers put around it: 220 comments, lists of links, scripts; 277 kB in all. */
export function newspaperPage(): string {
  const links = (count: number) =>
    `<nav><ul>${Array.from({ length: count }, (_, at) => `<li><a href="/section/${at}">Section ${at}</a></li>`).join('')}</ul></nav>`
  const remarks = plainText(220 * 420, 9)
  const comments = Array.from(
    { length: 220 },
    (_, at) =>
      `<li class="comment"><div class="comment-head"><img alt="" width="20" height="20"><a href="/user/${at}">Reader ${at}</a><time datetime="2024-11-05">today</time></div><div class="comment-body"><p>${remarks.slice(at * 420, (at + 1) * 420)}</p></div><div class="tools"><button>Like</button><button>Reply</button></div></li>`,
  ).join('\n')
  const body = `<header>${links(60)}</header>${article(newsText(12_000, 6).split('\n'))}<aside>${links(80)}</aside>
<section id="comments" class="comments"><h2>Comments</h2><ol>${comments}</ol></section><footer>${links(80)}</footer>`
  const missing = Math.max(0, 277_000 - body.length)
  return page(body, `<script type="application/json">"${'x'.repeat(missing)}"</script>`)
}

/** A mail-like app: 12,608 elements, no article. */
export function appPage(): string {
  const row = (at: number) =>
    `<div class="row"><span class="from">Person ${at}</span><span class="subject">Subject ${at % 97}</span><button>Open</button><span class="date">${1 + (at % 28)} May</span><i></i><b>${at % 9}</b></div>`
  const rows = Array.from({ length: 1_800 }, (_, at) => row(at)).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail</title></head><body><div id="app">${rows}</div></body></html>`
}
