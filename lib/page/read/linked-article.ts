import { isNode, type LinkedNode } from './json-ld.ts'
import { plain } from './plain.ts'

// Schema.org's kinds of article, best first: a page's own story is named more exactly than the page around it.
const KINDS: readonly RegExp[] = [
  /NewsArticle$/,
  /^LiveBlogPosting$/,
  /(?:Article|Posting|^Report)$/,
  /^(?:Review|Recipe|ClaimReview|CreativeWork)$/,
]

/** The node that describes the article itself, not one of the stories it links to. */
export function linkedArticle(nodes: readonly LinkedNode[], url: string): LinkedNode | undefined {
  for (const kind of KINDS) {
    const found = nodes.filter((node) => typesOf(node).some((type) => kind.test(type)))
    const own = found.find((node) => addressesOf(node).some((address) => samePage(address, url)))
    const chosen = own ?? found.find((node) => 'datePublished' in node) ?? found[0]
    if (chosen !== undefined) return chosen
  }
  return undefined
}

/** The types of a node, without the namespace some publishers write. */
export function typesOf(node: LinkedNode): readonly string[] {
  const types = Array.isArray(node['@type']) ? (node['@type'] as unknown[]) : [node['@type']]
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:#]/, ''))
}

function addressesOf(node: LinkedNode): readonly string[] {
  const page = node.mainEntityOfPage
  return [node.url, node['@id'], page, isNode(page) ? page['@id'] : undefined].filter(
    (value) => typeof value === 'string',
  )
}

function samePage(address: string, url: string): boolean {
  const bare = (text: string) => (text.split(/[?#]/)[0] ?? '').replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
  return address !== '' && bare(address) === bare(url)
}

/** A text field as plain text; the first of several. */
export function textOf(node: LinkedNode | undefined, key: string): string | undefined {
  const value = node?.[key]
  const first = Array.isArray(value) ? (value[0] as unknown) : value
  if (typeof first === 'string') return plain(first) || undefined
  if (isNode(first)) return textOf(first, 'name') ?? textOf(first, '@value')
  return undefined
}

/** The names in a field that may hold strings, nodes, or lists of either. */
export function namesOf(node: LinkedNode | undefined, key: string): readonly string[] {
  const value = node?.[key]
  const list = Array.isArray(value) ? (value as unknown[]) : [value]
  return list.flatMap((item) =>
    typeof item === 'string' ? [plain(item)] : isNode(item) ? (textOf(item, 'name') ?? []) : [],
  )
}
