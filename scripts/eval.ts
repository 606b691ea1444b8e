// npm run eval [-- SET …] [--errors]: our scores on every set present in ../shared/eval, beside the published ones.
import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type EvaluationSet, type Measure, SETS } from './eval/measures.ts'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.resolve(root, '../shared/eval')
const output = path.join(root, '.output/eval')

async function main(words: readonly string[]): Promise<void> {
  const wanted = words.filter((word) => !word.startsWith('--'))
  const chosen = SETS.filter(({ set }) => wanted.length === 0 || wanted.includes(set))
  if (chosen.length === 0)
    throw new Error(`eval: expected sets (${SETS.map(({ set }) => set).join(', ')}), found ${wanted}`)
  mkdirSync(output, { recursive: true })
  console.log(`${'set'.padEnd(12)} ${'measure'.padEnd(36)} ${'ours'.padStart(6)}  published`)
  for (const set of chosen) await evaluate(set, words.includes('--errors'))
  if (wanted.length === 0) await ownMeasures()
}

/** The project's own annotated texts and labelled pairs, which need nothing beside the project. */
async function ownMeasures(): Promise<void> {
  console.log(`\nown annotated texts\n${await run([path.join(root, 'scripts/accuracy.ts')])}`)
  console.log(`own labelled pairs of reports\n${await run([path.join(root, 'scripts/labelled-pairs.ts')])}`)
}

async function evaluate(set: EvaluationSet, withErrors: boolean): Promise<void> {
  if (!existsSync(path.join(folder, set.scorer[0] ?? '')))
    return console.log(`${set.set.padEnd(12)} not measured: the set is not on this machine`)
  const predictions = path.join(output, `${set.set}.jsonl`)
  const began = performance.now()
  await predict(set, predictions)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  for (const measure of set.measures(await score(set, predictions))) console.log(tableRow(set.set, measure))
  console.log(`${''.padEnd(12)} ${`(read in ${seconds} s)`}`)
  if (withErrors)
    console.log(
      await score(
        {
          ...set,
          scorer: [set.scorer[0] ?? '', '--errors', ...set.scorer.slice(1).filter((word) => word !== '--json')],
        },
        predictions,
      ),
    )
}

function tableRow(set: string, { name, ours, published }: Measure): string {
  return `${set.padEnd(12)} ${name.padEnd(36)} ${(ours === undefined ? '–' : ours.toFixed(1)).padStart(6)}  ${published}`.trimEnd()
}

async function predict(set: EvaluationSet, file: string): Promise<void> {
  const lines = path.join(output, `${set.set}.in.jsonl`)
  if ('script' in set.input)
    writeFileSync(lines, await run([path.join(folder, set.input.script[0] ?? ''), ...set.input.script.slice(1)]))
  const input = 'file' in set.input ? path.join(folder, set.input.file) : lines
  const options = (set.options ?? []).map((word) => (word.includes('/') ? path.join(folder, word) : word))
  writeFileSync(file, await run([path.join(root, 'scripts/predict.ts'), set.set, ...options], input))
}

function score(set: EvaluationSet, predictions: string): Promise<string> {
  const [script = '', ...options] = set.scorer
  const words = [path.join(folder, script), ...options]
  return set.byFile ? run([...words, predictions]) : run(words, predictions)
}

/** Runs Node with these words and answers what it printed; rejects with its complaint when it fails. */
function run(words: readonly string[], inputFile?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const input = inputFile === undefined ? ('ignore' as const) : openSync(inputFile, 'r')
    const child = spawn(process.execPath, words, { stdio: [input, 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const complaints: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (typeof input === 'number') closeSync(input)
      if (code === 0) resolve(Buffer.concat(out).toString())
      else
        reject(
          new Error(
            `${path.basename(words[0] ?? '')} ${words.slice(1).join(' ')}: ${Buffer.concat(complaints).toString().trim()}`,
          ),
        )
    })
  })
}

await main(process.argv.slice(2))
