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
      'subscription signup signin registration advert advertisement advertisements advertising ads adslot sponsor sponsored promo promos promotion ' +
      'share sharing sharebar social socials sidebar toolbar footer byline bylines author authors autor autores autoren auteur auteurs autore ' +
      'bio contributor contributors nav tags taglist topics keywords pagination pager trending popular mostread login register anzeige werbung ' +
      'relacionadas relacionados publicidad publicite pubblicita reklam reklama annonse complementary contentinfo ' +
      'search copyright disclaimer rating ratings poll quiz donate donation offer abo upsell cta jobs feedback ' +
      'carousel readmore morestories alsoread teaserlist footnote footnotes references bibliography credits credit ' +
      'tweet twitter instagram tiktok iframe optin',
  },
  {
    kind: 'furniture',
    strength: 'soft',
    words:
      'more player widget banner follow bookmark support ticker correction corrections profile paywall embed embedded ' +
      'metadata timestamp datetime hidden invisible invite button buttons audio video infobox factbox',
  },
  {
    kind: 'caption',
    strength: 'soft',
    words: 'caption captions figcaption bildunterschrift legende pie didascalia photocredit',
  },
  { kind: 'quote', strength: 'firm', words: 'pullquote' },
]

const WORDS = new Map(
  NAMINGS.flatMap(({ kind, strength, words }) => words.split(' ').map((word) => [word, { kind, strength }] as const)),
)

// Ends of long words: languages that join them ("Meldungsfooter", "Leserkommentare").
const ENDS = /.(?:footer|newsletter|kommentare?|anzeigen?|werbung|sidebar|paywall)$/

// Names that mean furniture only around a link: the same words name standfirsts.
const LINKED = /\b(?:teasers?|promo|linkbox)\b/

// "ad" is two letters of many made-up names, so it counts only where the page itself set it apart.
const AD = /(?:^|[\s_-])ads?(?:$|[\s_-])/

// Neighbouring words that say more together than each alone.
const PAIRS: readonly (readonly [RegExp, ZoneKind, Strength])[] = [
  [/\bpull quote\b/, 'quote', 'firm'],
  [/\b(?:sr only|visually hidden|screen reader|screenreader|assistive text)\b/, 'furniture', 'always'],
  [
    /\b(?:read (?:more|next|also|on)|more (?:on|from|stories|news|articles)|most (?:read|popular|viewed)|also like|see also|up next)\b/,
    'furniture',
    'firm',
  ],
  [
    /\b(?:sign up|sign in|log in|opt in|call to action|article tags|tag list|link list|photo credit|image credit|external content)\b/,
    'furniture',
    'firm',
  ],
  [/\b(?:live ?blog|live|ticker) ?(?:entry|post|block|item|update|event)\b/, 'entry', 'always'],
]

/** What a name says. */
export interface Meaning {
  readonly kind: ZoneKind
  readonly strength: Strength
  /** Only where there is a link inside. */
  readonly ifLinked?: boolean
}

const seen = new Map<string, Meaning | undefined>()

// Pages repeat few names often; a hostile page may make up a new one for each element.
const MOST_REMEMBERED = 5000

/** What the names on this element, which has some attribute, say about it. */
export function meaningOf(element: Element): Meaning | undefined {
  const names = namesOn(element)
  if (names === '') return undefined
  if (!seen.has(names)) {
    if (seen.size > MOST_REMEMBERED) seen.clear()
    seen.set(names, readNames(names))
  }
  return seen.get(names)
}

const NAMED_BY = ['role', 'itemprop', 'data-component', 'data-testid']

function namesOn(element: Element): string {
  const { id, className } = element
  let names = typeof className === 'string' ? className : ''
  if (id !== '') names += ` ${id}`
  // Asking an element for an attribute costs more than all else here, and most have only those two.
  if (element.attributes.length <= (id === '' ? 0 : 1) + (names === '' ? 0 : 1)) return names
  for (const attribute of NAMED_BY) {
    const value = element.getAttribute(attribute)
    if (value) names += ` ${value}`
  }
  const label = element.getAttribute('aria-label')
  return label && label.length < 40 ? `${names} ${label}` : names
}

const RANK: Readonly<Record<Strength, number>> = { soft: 0, firm: 1, always: 2 }

function readNames(names: string): Meaning | undefined {
  const words = wordsOf(names)
  for (const [pattern, kind, strength] of PAIRS) if (pattern.test(words)) return { kind, strength }
  let best: Meaning | undefined
  for (const word of words.split(' ')) {
    const found = WORDS.get(word) ?? (ENDS.test(word) ? FROM_END : undefined)
    if (found && (best === undefined || RANK[found.strength] > RANK[best.strength])) best = found
  }
  if (best === undefined && AD.test(names)) return SOFT_FURNITURE
  return best ?? (LINKED.test(words) ? { kind: 'furniture', strength: 'soft', ifLinked: true } : undefined)
}

const FROM_END: Meaning = { kind: 'furniture', strength: 'firm' }
const SOFT_FURNITURE: Meaning = { kind: 'furniture', strength: 'soft' }

/** "ArticleBody_shareBar__x1" → "article body share bar x"; utility classes ("print:hidden", "mt-[2px]") say how, not what. */
export function wordsOf(names: string): string {
  return names
    .slice(0, 400)
    .split(/\s/)
    .filter((name) => !/[:[\]]/.test(name))
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
