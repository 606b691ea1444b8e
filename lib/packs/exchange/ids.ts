/** A readable id of any words: "US officials russia deaths" as "us-officials-russia-deaths". */
export function slugLike(words: string): string {
  const plain = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain.slice(0, 150) || 'x'
}
