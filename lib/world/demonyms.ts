/** The adjective and the plural nouns of a country's people: "Danish" and "Danes". */
export interface Demonyms {
  readonly adjectives: readonly string[]
  readonly peoples: readonly string[]
}

const ALREADY_PLURAL = /(?:men|[^su]s)$/
const WITHOUT_PLURAL = /(?:ese|ish|ch|ss|[A-Z])$/

/** Reads the second cell of a country's row ("ian", "Danish, Danes", nothing); the table explains it. */
export function demonymsOf(country: string, cell: string): Demonyms {
  const words = cell === '' ? [regularEnding(country)] : cell.split(', ')
  const full = words.map((word) => (/^[a-z]/.test(word) ? withEnding(country, word) : word))
  const adjectives = full.filter((word, index) => index === 0 || !ALREADY_PLURAL.test(word))
  const peoples = full.flatMap((word, index) => {
    if (index > 0 && ALREADY_PLURAL.test(word)) return [word]
    return WITHOUT_PLURAL.test(word) ? [] : [`${word}s`]
  })
  return { adjectives, peoples }
}

function regularEnding(country: string): string {
  return country.endsWith('stan') ? 'i' : 'n'
}

// Endings in "e" and "i" replace a last vowel: Ukraine, Ukrainian; China, Chinese.
function withEnding(country: string, ending: string): string {
  return (/^[ei]/.test(ending) ? country.replace(/[aeiouy]$/, '') : country) + ending
}
