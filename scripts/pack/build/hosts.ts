/** The host of an address as outlets are known by: small letters, no "www.", no dot at the end. */
export function hostOf(url: string): string {
  return new URL(url).hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '')
}

// Hosts where every customer has a name of its own; what stands before the dot is another site.
const SHARED = [
  'a.run.app',
  'azureedge.net',
  'azurewebsites.net',
  'blogspot.com',
  'cloudfront.net',
  'pages.dev',
  'sapo.pt',
  'sitetherapy.co',
  'vercel.app',
  'webflow.io',
  'wixsite.com',
  'wordpress.com',
]

// Of the shared ones, those that are storage: a newspaper's text there is a copy or its own back door.
const COPIES = [
  'a.run.app',
  'azureedge.net',
  'cloudfront.net',
  'sitetherapy.co',
  'sxfx.eu.org',
  'artek0chumak.org',
  'rss.aubry.org',
  'am1.news',
  'ru24.net',
  'newslingo.site',
]

const isUnder = (host: string) => (suffix: string) => host === suffix || host.endsWith(`.${suffix}`)

/** True for hosts that only hold copies. */
export function isMirrorHost(host: string): boolean {
  return COPIES.some(isUnder(host))
}

// "co.uk", "com.ua", "in.ua": a second level that is not a site.
const SECOND_LEVEL = /^(?:ac|co|com|dn|edu|gov|in|info|net|or|org)\.[a-z]{2}$/

/** The site that a host belongs to: "news.yahoo.com" and "uk.news.yahoo.com" are both "yahoo.com". */
export function siteOf(host: string): string {
  const labels = host.split('.')
  const shared = SHARED.find(isUnder(host))
  if (shared !== undefined) return labels.slice(-(shared.split('.').length + 1)).join('.')
  const end = labels.slice(-2).join('.')
  return SECOND_LEVEL.test(end) ? labels.slice(-3).join('.') : end
}

const COUNTRIES: Readonly<Record<string, string>> = {
  at: 'austria',
  au: 'australia',
  az: 'azerbaijan',
  ba: 'bosnia-and-herzegovina',
  bd: 'bangladesh',
  be: 'belgium',
  bg: 'bulgaria',
  br: 'brazil',
  by: 'belarus',
  ca: 'canada',
  ch: 'switzerland',
  cn: 'china',
  cz: 'czech-republic',
  de: 'germany',
  dk: 'denmark',
  ee: 'estonia',
  es: 'spain',
  fi: 'finland',
  fj: 'fiji',
  fr: 'france',
  ge: 'georgia',
  gh: 'ghana',
  gr: 'greece',
  hu: 'hungary',
  ie: 'ireland',
  il: 'israel',
  in: 'india',
  ir: 'iran',
  is: 'iceland',
  it: 'italy',
  jp: 'japan',
  ke: 'kenya',
  kr: 'south-korea',
  lt: 'lithuania',
  lu: 'luxembourg',
  lv: 'latvia',
  mk: 'north-macedonia',
  mm: 'myanmar',
  mx: 'mexico',
  my: 'malaysia',
  ng: 'nigeria',
  nl: 'netherlands',
  no: 'norway',
  np: 'nepal',
  nz: 'new-zealand',
  ph: 'philippines',
  pk: 'pakistan',
  pl: 'poland',
  pt: 'portugal',
  ro: 'romania',
  rs: 'serbia',
  ru: 'russia',
  se: 'sweden',
  sg: 'singapore',
  si: 'slovenia',
  sk: 'slovakia',
  su: 'russia',
  th: 'thailand',
  tr: 'turkey',
  tw: 'taiwan',
  tz: 'tanzania',
  ua: 'ukraine',
  uk: 'united-kingdom',
  us: 'united-states',
  uz: 'uzbekistan',
  za: 'south-africa',
}

/** The country whose top-level domain a host has; `undefined` for ".com", ".tv" and others that say nothing. */
export function countryOfDomain(host: string): string | undefined {
  const top = host.replace(/\.$/, '').split('.').at(-1) ?? ''
  return COUNTRIES[top]
}
