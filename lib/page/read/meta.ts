/** The `content` of the page's meta elements by lower-case name, property or itemprop; the first of each that is not empty. */
export type MetaTags = ReadonlyMap<string, string>

/** Reads the meta elements once. */
export function metaTags(document: Document): MetaTags {
  const tags = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = element.getAttribute(attribute)?.toLowerCase()
      if (key && !tags.has(key)) tags.set(key, content)
    }
  }
  return tags
}

/** The first of these tags that the page has. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)
    if (value !== undefined) return value
  }
  return undefined
}
