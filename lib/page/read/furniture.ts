import type { ZoneKind } from './zones.ts'

/**
 * How surely a name tells what a part is for. A part that holds most of the prose of the page is the article whatever
 * it is called ("with-sidebar", "share-wrapper"): `soft` gives way at a quarter of the prose, `firm` at half, `always` never.
 */
export type Strength = 'soft' | 'firm' | 'always'

/** Share of the page's prose from which a part is not furniture after all. */
export const GIVES_WAY: Readonly<Record<Strength, number>> = { soft: 0.25, firm: 0.5, always: 2 }

interface Naming {
  readonly kind: ZoneKind
  readonly strength: Strength
  readonly words: string
}

// Words of class names, ids, roles and component names, in the languages of publishers. Add a word to a row.
const NAMINGS: readonly Naming[] = [
  {
    kind: 'furniture',
    strength: 'always',
    words:
      'comment comments disqus kommentar kommentare kommentarer comentarios commentaires commenti comentario reactions ' +
      'navigation menu breadcrumb breadcrumbs cookie cookies consent cmp outbrain taboola dialog modal alertdialog tooltip',
  },
  {
    kind: 'furniture',
    strength: 'firm',
    words:
      'related recommended recommendation recommendations recommend recirc recirculation newsletter newsletters subscribe ' +
      'subscription signup advert advertisement advertisements advertising ads adslot sponsor sponsored promo promos promotion ' +
      'share sharing sharebar social socials sidebar toolbar footer byline bylines author authors autor autores autoren auteur auteurs autore ' +
      'bio contributor contributors nav tags taglist topics keywords pagination pager trending popular mostread login register anzeige werbung ' +
      'relacionadas relacionados publicidad publicite pubblicita reklam reklama annonse complementary contentinfo ' +
      'search copyright disclaimer rating ratings poll donate donation offer abo upsell cta jobs ' +
      'carousel slideshow readmore morestories alsoread teaserlist footnote footnotes references bibliography credits credit',
  },
  {
    kind: 'furniture',
    strength: 'soft',
    words:
      'ad more player widget banner follow print bookmark support live-ticker ticker correction corrections profile ' +
      'metadata timestamp hidden invisible invite button buttons audio video infobox factbox',
  },
  {
    kind: 'caption',
    strength: 'soft',
    words: 'caption captions figcaption bildunterschrift legende pie didascalia photocredit',
  },
  { kind: 'quote', strength: 'soft', words: 'pullquote blockquote zitat' },
]

const WORDS = new Map(
  NAMINGS.flatMap(({ kind, strength, words }) => words.split(' ').map((word) => [word, { kind, strength }] as const)),
)

// Two neighbouring words that say more together than each alone.
const PAIRS: readonly (readonly [RegExp, ZoneKind, Strength])[] = [
  [/\bpull quote\b/, 'quote', 'firm'],
  [/\b(?:sr only|visually hidden|screen reader|screenreader|assistive text)\b/, 'furniture', 'always'],
  [
    /\b(?:read (?:more|next|also|on)|more (?:on|from|stories|news|articles)|most (?:read|popular|viewed)|also like|see also|up next)\b/,
    'furniture',
    'firm',
  ],
  [
    /\b(?:sign up|log in|call to action|article tags|tag list|link list|photo credit|image credit)\b/,
    'furniture',
    'firm',
  ],
  [/\b(?:live ?blog|live|ticker) ?(?:entry|post|block|item|update|event)\b/, 'entry', 'always'],
]

const seen = new Map<string, { kind: ZoneKind; strength: Strength } | undefined>()

/** What the names on this element say about it. */
export function strengthOf(element: Element): { kind: ZoneKind; strength: Strength } | undefined {
  const names = namesOn(element)
  if (names === '') return undefined
  if (!seen.has(names)) {
    if (seen.size > 5000) seen.clear()
    seen.set(names, readNames(names))
  }
  return seen.get(names)
}

function namesOn(element: Element): string {
  let names = element.getAttribute('class') ?? ''
  for (const attribute of ['id', 'role', 'itemprop', 'data-component', 'data-testid']) {
    const value = element.getAttribute(attribute)
    if (value) names += ` ${value}`
  }
  return names
}

const RANK: Readonly<Record<Strength, number>> = { soft: 0, firm: 1, always: 2 }

function readNames(names: string): { kind: ZoneKind; strength: Strength } | undefined {
  const words = wordsOf(names)
  for (const [pattern, kind, strength] of PAIRS) if (pattern.test(words)) return { kind, strength }
  let best: { kind: ZoneKind; strength: Strength } | undefined
  for (const word of words.split(' ')) {
    const found = WORDS.get(word)
    if (found && (best === undefined || RANK[found.strength] > RANK[best.strength])) best = found
  }
  return best
}

/** "ArticleBody_shareBar__x1" → "article body share bar x". */
export function wordsOf(names: string): string {
  return names
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
