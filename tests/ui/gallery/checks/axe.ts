import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, expect, test } from 'vitest'
import type { Visit } from '../visit.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Every surface in every state, in light and dark, looked at by axe. */
export function checkWithAxe(visit: () => Visit): void {
  beforeAll(async () => void (await visit().page.evaluate(axe)))

  // A page without landmarks is the gallery's own matter.
  test('axe finds nothing on any state in light', async () => {
    const look = () => violations(visit(), { rules: { region: { enabled: false } } })
    expect(await visit().lookAtAll('en-GB', look)).toEqual([])
  })

  test('every contrast suffices in dark', async () => {
    await visit().page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    const look = () => violations(visit(), { runOnly: ['color-contrast'] })
    expect(await visit().lookAtAll('en-GB', look)).toEqual([])
    await visit().page.emulateMediaFeatures([])
  })
}

async function violations({ page }: Visit, options: object): Promise<readonly string[]> {
  const found = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(
    ({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })),
  )`)) as readonly Violation[]
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
