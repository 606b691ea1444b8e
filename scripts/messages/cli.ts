// Compiles assets/locales into lib/wording/compiled (English) and assets/public/words (the others): `npm run messages`. With `--check`, writes nothing and fails where
// the compiled files are not what the messages say, or where a language lacks a key.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PROJECT } from './catalogue.ts'
import { compileAll, TARGETS } from './compile-all.ts'

const { files, problems } = compileAll()
const isCheck = process.argv.includes('--check')
const stale = [...files].filter(([file, text]) => read(path.join(PROJECT, file)) !== text).map(([file]) => file)

if (isCheck) problems.push(...stale.map((file) => `${file} is not up to date: npm run messages`))
else if (problems.length === 0) writeAll()
for (const problem of problems) console.error(problem)
console.log(`messages: ${files.size} files, ${stale.length} changed, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0

function writeAll(): void {
  for (const folder of TARGETS) rmSync(path.join(PROJECT, folder), { recursive: true, force: true })
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(PROJECT, file)), { recursive: true })
    writeFileSync(path.join(PROJECT, file), text)
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
