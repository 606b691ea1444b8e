import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page, Target } from 'puppeteer-core'
import { bundleForPage } from '../../../scripts/page-reader/bundle.ts'
import { startChromium } from './chromium.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../../.output/bench')

/** The page of the copy that has nothing but a word on it. */
export const EMPTY_PAGE = 'empty.html'

let built: string | undefined

/** The extension as it ships, in a folder of its own, with one empty page more to compare its pages with. */
export function builtExtension(): string {
  built ??= buildExtension()
  return built
}

function buildExtension(): string {
  const outDir = path.join(FOLDER, 'build')
  const script = path.join(import.meta.dirname, 'build-extension.ts')
  const { status, stderr } = spawnSync(process.execPath, [script, outDir], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the extension could not be built:\n${stderr}`)
  const folder = path.join(outDir, 'chrome-mv3')
  writeFileSync(path.join(folder, EMPTY_PAGE), '<!doctype html><html lang="en"><title>Empty</title><p>Empty</p>\n')
  return folder
}

/** Chromium with the built extension; the page that opens at installation is closed again. */
export async function startBuilt(): Promise<Browser> {
  const browser = await startChromium([builtExtension()])
  const isWelcome = (target: Target) => target.url().endsWith('/welcome.html')
  const welcome = await browser.waitForTarget(isWelcome, { timeout: 10_000 }).catch(() => undefined)
  await (await welcome?.page())?.close()
  return browser
}

/** A page of the one extension that this browser has, in front. */
export async function extensionPage(browser: Browser, file: string): Promise<Page> {
  const worker = await browser.waitForTarget((target) => target.url().startsWith('chrome-extension://'))
  const page = await browser.newPage()
  await page.bringToFront()
  await page.goto(new URL(file, worker.url()).href)
  return page
}

/** Content scripts that are compared, by the name of the host that each runs on. */
export const STARTED = ['empty', 'bootstrap', 'detector', 'chrono', 'compromise'] as const
export type Started = (typeof STARTED)[number]

/** An extension of nothing but content scripts: on NAME.test, script NAME. */
export async function startsExtension(): Promise<string> {
  const folder = path.join(FOLDER, 'starts')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'empty.js'), '')
  for (const file of ['bootstrap.js', 'content-scripts/detector.js'])
    cpSync(path.join(builtExtension(), file), path.join(folder, path.basename(file)))
  for (const name of ['chrono', 'compromise']) {
    const entry = path.join(import.meta.dirname, `../bundles/${name}.ts`)
    writeFileSync(path.join(folder, `${name}.js`), await bundleForPage(entry, 'peer'))
  }
  const manifest = {
    manifest_version: 3,
    name: 'Starts',
    version: '1',
    content_scripts: STARTED.map((name) => ({
      matches: [`*://${name}.test/*`],
      js: [`${name}.js`],
      run_at: 'document_idle',
    })),
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}
