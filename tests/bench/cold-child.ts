// A process that does one thing: load a bundle, read one article, tell what that cost.
import { readFileSync } from 'node:fs'

const [bundle = '', article = ''] = process.argv.slice(2)
const text = readFileSync(article, 'utf8')
const before = process.cpuUsage()
await import(bundle)
const found = (globalThis as unknown as { bench: { first(text: string): number } }).bench.first(text)
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ cpuMs: (user + system) / 1000, found }))
