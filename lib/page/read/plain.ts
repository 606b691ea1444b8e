/**
 * Text as a reader sees it. Publishers leave tags and entities in their metadata, some escaped twice; a detached document
 * that never runs or loads anything resolves them.
 */
export function plain(text: string): string {
  return withoutMarkup(withoutMarkup(text))
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

// Metadata longer than this is read as it stands.
const LONGEST = 20_000

function withoutMarkup(text: string): string {
  if (text.length > LONGEST || !/&[#a-z]|<[a-z/]/i.test(text)) return text
  return new DOMParser().parseFromString(text, 'text/html').documentElement.textContent ?? text
}
