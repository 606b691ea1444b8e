import { articleOf, sentence } from './articles.ts'

/** A page with something broken or missing, and how far it must be read all the same. */
export interface BadPage {
  readonly what: string
  readonly html: string
  /** Words that must be marked, and words that must not; none marked at all where `marked` is empty. */
  readonly marked: readonly string[]
  readonly unmarked?: readonly string[]
  /** The date that must be read, and from where; `null` when none may be. `undefined` where the page is no article. */
  readonly date?: { readonly published: string; readonly dateBasis: string } | null
}

const head = (more: string, language = 'en'): string =>
  `<!doctype html><html ${language === 'en' ? 'lang="en"' : `lang="${language}" dir="rtl"`}><head><meta charset="utf-8"><title>Soldiers in Kursk</title><meta property="og:type" content="article">${more}</head>`
const META_DATE = '<meta property="article:published_time" content="2024-11-05T08:00:00Z">'
const FROM_META = { published: '2024-11-05T08:00:00Z', dateBasis: 'meta' }
const inShadow = (html: string): string =>
  `<news-page></news-page><script>customElements.define('news-page', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html)} } })</script>`
const framed = (html: string): string =>
  `<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`

/** One row a page. Add a row. */
export const BAD_PAGES: readonly BadPage[] = [
  {
    what: 'JSON-LD that is broken',
    html: `${head(`${META_DATE}<script type="application/ld+json">{ "@type": "NewsArticle", "datePublished": "2024-11-04", </script><script type="application/ld+json">null</script>`)}<body>${articleOf(4)}</body>`,
    marked: ['12,000', '14,000'],
    date: { published: '2024-11-04', dateBasis: 'json-ld' },
  },
  { what: 'no date', html: `${head('')}<body>${articleOf(4)}</body>`, marked: ['12,000'], date: null },
  {
    what: 'a date in the future',
    html: `${head('<meta property="article:published_time" content="2999-05-06T10:00:00Z">')}<body>${articleOf(4)}</body>`,
    marked: ['12,000'],
    date: null,
  },
  {
    what: 'frames within frames',
    html: `${head(META_DATE)}<body>${articleOf(4)}${framed(`<p>${sentence(81)}</p>${framed(articleOf(4, 83))}`)}</body>`,
    marked: ['12,000', '14,000'],
    unmarked: ['81,000', '84,000'],
    date: FROM_META,
  },
  {
    what: 'English read from the right',
    html: `${head(META_DATE, 'ar')}<body>${articleOf(4)}</body>`,
    marked: ['12,000'],
    date: FROM_META,
  },
  {
    what: 'a text in another script',
    html: `${head(META_DATE, 'ar')}<body><article><h1>سوق المدينة يفتح أبوابه</h1><p>فتح سوق المدينة القديم أبوابه يوم الأحد بعد ثلاث سنوات من الترميم، وزاره نحو ٥٠٠٠ شخص في اليوم الأول، وكان بينهم كثير من الزوار من المدن المجاورة.</p><p>وقالت البلدية إن تكلفة الترميم بلغت 12 مليون دينار. هل يعود الباعة جميعا إلى أماكنهم القديمة في الأسابيع القادمة؟ لم يقرر أحد ذلك بعد.</p></article></body>`,
    marked: [],
    date: FROM_META,
  },
  {
    what: 'the article inside a shadow root',
    html: `${head(META_DATE)}<body>${inShadow(articleOf(4))}</body>`,
    marked: ['12,000'],
    date: FROM_META,
  },
  { what: 'an empty document', html: '', marked: [] },
  { what: 'a body and nothing in it', html: `${head(META_DATE)}<body></body>`, marked: [] },
]
