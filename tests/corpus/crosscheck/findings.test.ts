import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type CrossChecker, crossChecker } from '../../../lib/crosscheck/cross-check.ts'
import type { Finding } from '../../../lib/model/findings.ts'
import { bundledPacks, indexOf } from '../../../scripts/predict/bundled-index.ts'
import { type Read, readArticleFile } from '../founding/reading.ts'
import { readSample } from './samples.ts'
import { shownInFull, shownInNumbers } from './shown.ts'

/*
 * Every finding that a reader of these texts gets, read by hand and checked in. Where reading or the packs have become
 * better, see what has changed, and write the files anew: npx vitest run tests/corpus/crosscheck --update
 */
const OWN = ['massed', 'considered', 'general', 'tied-down', 'army']
const SAMPLES = ['kursk', 'ternopil']
const FOUNDING = ['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004']
const founding = path.resolve(import.meta.dirname, '../../../../shared/eval/articles/articles')

const checker = bundledPacks().then((packs): CrossChecker => crossChecker(indexOf(packs)))

async function findingsOf({ claims, article }: Read): Promise<readonly Finding[]> {
  return (await (await checker).check({ claims, facts: article.facts })).findings
}

test.each(SAMPLES)('the sample “%s” is shown as checked in', async (name) => {
  const read = readSample(name)
  await expect(shownInFull(read, await findingsOf(read))).toMatchFileSnapshot(`./${name}.txt`)
})

test.each(OWN)('the text “%s” is shown as checked in', async (name) => {
  const read = readArticleFile(path.resolve(import.meta.dirname, `../founding/${name}.txt`), name)
  await expect(shownInFull(read, await findingsOf(read))).toMatchFileSnapshot(`./${name}.txt`)
})

test.skipIf(!existsSync(founding)).each(FOUNDING)('the founding article %s stands as checked in', async (name) => {
  const read = readArticleFile(path.join(founding, `${name}.txt`), name)
  await expect(shownInNumbers(read, await findingsOf(read))).toMatchFileSnapshot(`./${name}.txt`)
})
