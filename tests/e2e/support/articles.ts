/** One sentence with a figure that the detector reads; made up. */
export const sentence = (thousands: number): string =>
  `North Korea has ${thousands},000 soldiers in the Kursk region of Russia, the Pentagon said on Monday. Officials in Washington spoke to reporters after a long day of talks with their allies.`

const paragraphs = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `<p>${sentence(from + (index % 40))}</p>`).join('\n')

/** A page around an article's body, with whatever belongs into its head. */
export const pageOf = (body: string, head = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Soldiers in Kursk</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-11-05T08:00:00Z">
${head}</head><body>${body}</body></html>`

/** An article of so many paragraphs; each has one figure, counted up from `from` thousand. */
export const articleOf = (count: number, from = 11): string =>
  `<main><article id="article"><h1>Soldiers in Kursk</h1>\n${paragraphs(from, count)}\n</article></main>`

/** A style sheet of so many rules, none of which meets an element. */
export const manyRules = (count: number): string =>
  `<style>${Array.from({ length: count }, (_, rule) => `.c${rule} p { margin: ${rule % 9}px }`).join('\n')}</style>`
