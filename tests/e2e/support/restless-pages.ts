import { articleOf, manyRules, pageOf, sentence } from './articles.ts'

/** A page that makes work, by its size or by a script of its own, and what a reader must see on it after a while. */
export interface RestlessPage {
  readonly what: string
  readonly html: string
  /** Words that must be marked in the end. */
  readonly marked: readonly string[]
  /** Words that the page has taken away again: no mark may be left on them. */
  readonly unmarked?: readonly string[]
  /** The share of its turns that the page must keep, where it is less than half. */
  readonly keeps?: number
}

const FILLER = 'The market was open until late in the evening, and the weather stayed dry for the rest of the week. '
const SENTENCE = JSON.stringify(sentence(0))
const script = (code: string): string =>
  `<script>const say = (thousands) => ${SENTENCE}.replace('0,000', thousands + ',000'), FILLER = ${JSON.stringify(FILLER)};\n${code}</script>`
const inArticle = (code: string): string =>
  pageOf(articleOf(4) + script(`const article = document.getElementById('article');\n${code}`))

/**
 * Chromium keeps a thousand frames of a page, and both browsers take a minute to make them while they are driven from
 * outside; `SECOND_SOURCE_SLOW=1` asks for all ten thousand.
 */
const FRAMES = process.env.SECOND_SOURCE_SLOW === '1' ? 10_000 : 200

/** One row a page, all of them made by a few lines. Add a row. */
export const RESTLESS_PAGES: readonly RestlessPage[] = [
  {
    what: 'a hundred paragraphs a second',
    html: inArticle(`let count = 0
const timer = setInterval(() => {
  const p = document.createElement('p')
  p.textContent = count === 120 ? say(77) : 'Line ' + count + ' of the night, in which nothing of note was said by anybody at all.'
  article.append(p)
  if (++count === 150) clearInterval(timer)
}, 10)`),
    marked: ['12,000', '77,000'],
  },
  {
    what: 'an endless scroll of 500 articles',
    html: pageOf(
      `${articleOf(4)}${script(`let count = 0
const main = document.querySelector('main')
const timer = setInterval(() => {
  for (let more = 0; more < 10; more++) {
    const next = document.createElement('article')
    next.innerHTML = '<h2>Story ' + ++count + '</h2><p>' + say(count % 90 + 10) + '</p>' + ('<p>' + FILLER + '</p>').repeat(3)
    main.append(next)
  }
  if (count >= 500) clearInterval(timer)
}, 40)`)}`,
    ),
    marked: ['12,000', '60,000', '99,000'],
  },
  {
    what: 'a live blog that writes itself anew every second',
    html: inArticle(`let round = 0
const timer = setInterval(() => {
  round++
  article.replaceChildren(...[20, 21, 22, 23].map((thousands) => {
    const p = document.createElement('p')
    p.textContent = say(thousands + round * 10)
    return p
  }))
  if (round === 3) clearInterval(timer)
}, 1000)`),
    marked: ['50,000', '53,000'],
    unmarked: ['12,000', '30,000', '41,000'],
  },
  {
    what: 'a list that shows only what is in view',
    html: inArticle(`let first = 0
const show = () => article.replaceChildren(...Array.from({ length: 6 }, (_, at) => {
  const p = document.createElement('p')
  p.textContent = say(30 + first + at)
  return p
}))
const timer = setInterval(() => { first += 3; show(); if (first >= 30) clearInterval(timer) }, 200)`),
    marked: ['60,000', '65,000'],
    unmarked: ['12,000', '36,000'],
  },
  {
    what: 'a ticker that changes a hundred times a second outside of the article',
    html: pageOf(
      `${articleOf(4)}<div id="ticker"></div>${script(`setInterval(() => { document.getElementById('ticker').textContent = 'The time by the clock of this page is ' + Date.now() }, 10)`)}`,
    ),
    marked: ['12,000', '14,000'],
  },
  {
    what: `${FRAMES.toLocaleString('en')} frames`,
    html: pageOf(
      `${articleOf(4)}<div id="frames" hidden></div>${script(`let count = 0
const timer = setInterval(() => {
  for (let more = 0; more < 20; more++, count++) document.getElementById('frames').append(document.createElement('iframe'))
  if (count >= ${FRAMES}) clearInterval(timer)
}, 50)`)}`,
    ),
    marked: ['12,000', '14,000'],
  },
  {
    what: 'a paragraph of two megabytes',
    html: pageOf(
      `<main><article><h1>Long</h1><p>${FILLER.repeat(10_000)}${sentence(51)} ${FILLER.repeat(10_000)}</p></article></main>`,
    ),
    marked: ['51,000'],
    // One highlighted word makes the browser draw the whole paragraph anew.
    keeps: 0.2,
  },
  {
    what: '100,000 elements around an article',
    html: pageOf(`${articleOf(4)}<ul hidden>${'<li><span>x</span><b>y</b></li>'.repeat(33_000)}</ul>`),
    marked: ['12,000', '14,000'],
  },
  {
    what: 'paragraphs that are drawn only when they come into view',
    html: pageOf(articleOf(30), '<style>p { content-visibility: auto; contain-intrinsic-size: auto 80px }</style>'),
    marked: ['12,000', '40,000'],
  },
  {
    what: 'a style sheet of twenty thousand rules',
    html: pageOf(articleOf(4), manyRules(20_000)),
    marked: ['12,000', '14,000'],
    // One sheet more, of whatever length, makes the browser go through all rules anew.
    keeps: 0.2,
  },
]
