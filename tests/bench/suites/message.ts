import { detect } from '../../../lib/detect/detect.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'
import { EMPTY_PAGE, extensionPage, startBuilt } from '../browser/extension.ts'
import { newsText } from '../inputs/news.ts'
import { median, ratios } from '../statistics.ts'
import type { Findings, Settings } from '../suite.ts'

const CLAIMS = 40
/** Messages in one measurement. */
const TIMES = 20

/** S1: one message for an article's claims against an empty one, from a page of the extension to its worker and back. */
export async function messageSuite({ rounds }: Settings): Promise<Findings> {
  const article = articleFromText(newsText(20_000, 4), { url: 'https://news.example/a', published: '2024-11-11' })
  const question = { claims: detect(article).slice(0, CLAIMS), facts: article.facts }
  const browser = await startBuilt()
  try {
    const page = await extensionPage(browser, EMPTY_PAGE)
    const send = async (name: string, argument: object): Promise<number> =>
      (await page.evaluate(`(${timeOfMessages.toString()})(${JSON.stringify([name, argument, TIMES])})`)) as number
    const costs = { ping: [] as number[], claims: [] as number[], answered: [] as number[] }
    await send('crossCheck', question)
    for (let round = 0; round < rounds; round++) {
      costs.ping.push(await send('nothing', {}))
      costs.claims.push(await send('nothing', question))
      costs.answered.push(await send('crossCheck', question))
    }
    const [ours, peer, answered] = [median(costs.claims), median(costs.ping), median(costs.answered)]
    return {
      rows: [{ key: 'S1', ours, peer, ratios: ratios(costs.claims, costs.ping) }],
      notes: [
        `message: ${CLAIMS} claims, checked against the shipped packs and answered, take ${answered.toFixed(1)} ms (wall); the message alone ${ours.toFixed(1)}`,
      ],
    }
  } finally {
    await browser.close()
  }
}

/** Runs in the page of the extension, as text. A name that the worker does not know is a message and nothing else. */
async function timeOfMessages([name, argument, times]: [string, object, number]): Promise<number> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
  ).chrome
  const began = performance.now()
  for (let time = 0; time < times; time++)
    await runtime.sendMessage({ secondSourceTo: 'background', name, argument }).catch(() => undefined)
  return (performance.now() - began) / times
}
