/** Where the reader chose the extension to run by itself. Hosts are granted by the browser; this is the choice behind it. */
export type WhereToRun = 'click' | 'news' | 'every'

/** Sites the reader switched off, and what was chosen on the welcome page. */
export interface SitesSetting {
  readonly where: WhereToRun
  /** Sites as `siteOf` names them. */
  readonly off: readonly string[]
}

/** Nothing runs by itself until the reader says so; a host granted anywhere is on unless it is listed here. */
export const DEFAULT_SITES: SitesSetting = { where: 'click', off: [] }

/** The name a site goes by in lists and switches: "www.bbc.com" and "bbc.com" are one. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '')
}

/** Does this host belong to the site, as itself or below it? The empty site is every site. */
export function isOfSite(host: string, site: string): boolean {
  const name = siteOf(host)
  return site === '' || name === site || name.endsWith(`.${site}`)
}

/** Is this host, or a site it belongs to, switched off? */
export function isSwitchedOff(host: string, { off }: SitesSetting): boolean {
  return off.some((site) => isOfSite(host, site))
}

/** The setting after switching a site. Switching on also lifts the switch of the larger site it belongs to. */
export function withSite(setting: SitesSetting, host: string, on: boolean): SitesSetting {
  const site = siteOf(host)
  const others = setting.off.filter((name) => !isOfSite(site, name))
  return { ...setting, off: on ? others : [...others, site].sort() }
}

/** The match pattern that asks for a site and everything below it: "bbc.com" → "*://*.bbc.com/*". */
export function patternFor(host: string): string {
  const site = siteOf(host)
  const isAddress = /^[\d.]+$|:|^localhost$/.test(site)
  return isAddress ? `*://${site}/*` : `*://*.${site}/*`
}

/** The pattern behind "every site". */
export const EVERY_SITE = '*://*/*'
