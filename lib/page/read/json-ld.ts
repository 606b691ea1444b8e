/** One JSON-LD node, as the page wrote it. */
export type LinkedNode = Readonly<Record<string, unknown>>

const MOST_CHARACTERS = 2_000_000
const DEEPEST = 6

/** Every node of every JSON-LD script, arrays and graphs unfolded; broken scripts give what can be saved. */
export function linkedNodes(document: Document): readonly LinkedNode[] {
  const nodes: LinkedNode[] = []
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? ''
    if (text.length <= MOST_CHARACTERS) gather(parseTolerantly(text), nodes, 0)
  }
  return nodes
}

function gather(value: unknown, into: LinkedNode[], depth: number): void {
  if (depth > DEEPEST) return
  if (Array.isArray(value)) for (const item of value) gather(item, into, depth + 1)
  else if (isNode(value)) {
    into.push(value)
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemReviewed']) {
      if (typeof value[key] === 'object') gather(value[key], into, depth + 1)
    }
  }
}

/** Is this an object that may be a node? */
export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// Each repair is for a mistake that publishers' templates make; the first text that parses is taken.
const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/g, ''),
  // Raw line breaks and tabs inside strings.
  (text) => text.replace(/\p{Cc}+/gu, ' '),
  // A comma before a closing bracket, a semicolon at the end.
  (text) => text.replace(/,(?=\s{0,200}[}\]])/g, '').replace(/;\s*$/, ''),
  // Escapes that JSON does not know.
  (text) => text.replace(/\\(?!["\\/bfnrtu])/g, ''),
  // Two objects side by side.
  (text) => `[${text.replace(/\}\s*\{/g, '},{')}]`,
]

function parseTolerantly(text: string): unknown {
  let repaired = text
  for (const repair of REPAIRS) {
    repaired = repair(repaired)
    try {
      return JSON.parse(repaired) as unknown
    } catch {
      // The next repair may help.
    }
  }
  return salvage(text)
}

const SALVAGED =
  /"(@type|headline|datePublished|articleBody|inLanguage|isAccessibleForFree|url)"\s*:\s*(?:\[\s*)?("(?:[^"\\]|\\.){0,100000}"|true|false)/g

/** What a script that no repair helps says about the first thing it names. */
function salvage(text: string): LinkedNode {
  const node: Record<string, unknown> = {}
  for (const [, key = '', value = ''] of text.matchAll(SALVAGED)) {
    if (key === '@type' && /Article|Posting/.test(value)) node[key] = value.slice(1, -1)
    if (key in node) continue
    try {
      node[key] = JSON.parse(value.replace(/\p{Cc}+/gu, ' ')) as unknown
    } catch {
      // A string with an escape of its own making: left out.
    }
  }
  return node
}
