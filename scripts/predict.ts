// npm run --silent predict -- SET [options]: JSON lines in, one JSON line out per line in, in order.
import { linesOf } from './predict/lines.ts'
import type { OpenPredictor } from './predict/predictor.ts'

const SETS = ['articles', 'page', 'pairs', 'newsquant', 'recognizers', 'polnear', 'checkthat20', 'equate', 'crosscheck']

async function main([set = '', ...options]: readonly string[]): Promise<void> {
  if (!SETS.includes(set)) throw new Error(`predict: expected a set (${SETS.join(', ')}), found "${set}"`)
  const { open } = (await import(`./predict/${set}.ts`)) as { open: OpenPredictor }
  const predictor = await open(options)
  try {
    let number = 0
    for await (const line of linesOf(process.stdin)) {
      number++
      if (line.trim() === '') continue
      await write(`${JSON.stringify(await predictor.answer(parse(line, number)))}\n`)
    }
  } finally {
    await predictor.close?.()
  }
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Error(`predict: line ${number} of standard input: expected JSON (${(error as Error).message})`)
  }
}

/** Waits until the reader of a pipe has taken what was written. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())))
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
