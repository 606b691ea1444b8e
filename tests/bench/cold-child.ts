// A process that does one thing: load a bundle, read one article, tell what that cost.
import { readFileSync } from 'node:fs'

const [bundle = '', article = ''] = process.argv.slice(2)
const text = readFileSync(article, 'utf8')
const before = process.cpuUsage()
const { first } = (await import(bundle)) as { first(text: string): number }
const found = first(text)
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ cpuMs: (user + system) / 1000, found }))
