import { BenchPage } from '../browser/chromium.ts'
import { Lab, type TrialCost } from '../browser/lab.ts'
import { newsText } from '../inputs/news.ts'
import { appPage, longPage, MARKED_WORD, newspaperPage, shortPage } from '../inputs/pages.ts'
import { exponentOf, ratios } from '../statistics.ts'
import type { Findings, Row, Settings } from '../suite.ts'

const HITS = 500
/** Calls of what is quick in one measurement: a single one is too short for the clock. */
const LOOKS = 20

/** H1–H4, P1, P2 and E1: what a page pays, in Chromium, style and drawing included. */
export async function pageSuite(settings: Settings): Promise<Findings> {
  const lab = await Lab.open()
  try {
    const parts = [
      await marking(lab, settings, 2_000),
      await marking(lab, settings, 20_000),
      await marksAgainstNumber(lab, settings),
      await changes(lab),
      await growth(lab, settings),
      await noArticle(lab, settings),
      await newspaper(lab, settings),
      await wholeChain(lab, settings),
    ]
    return { rows: parts.flatMap(({ rows }) => rows), notes: parts.flatMap(({ notes }) => notes) }
  } finally {
    await lab.close()
  }
}

function row(key: string, ours: TrialCost, peer: TrialCost, scale = 1): Row {
  return { key, ours: ours.cpuMs * scale, peer: peer.cpuMs * scale, ratios: ratios(ours.cpu, peer.cpu) }
}

const marksWord = (script: string) => ({ script, call: 'markWord', values: [MARKED_WORD] }) as const
const marksAgain = (script: string) => ({ ...marksWord(script), before: ['reset'] }) as const

async function marking(lab: Lab, { rounds }: Settings, paragraphs: number): Promise<Findings> {
  const address = lab.serve(longPage(paragraphs, HITS))
  const again = { ours: marksAgain('ours'), peer: marksAgain('mark-js'), reading: { script: 'ours', call: 'readOnly' } }
  const { ours, peer, reading } = await lab.compare(address, again, rounds)
  const first = await lab.compareFresh(
    address,
    {
      ours: marksWord('ours'),
      peer: marksWord('mark-js'),
      look: { script: 'nothing', call: 'look', values: [MARKED_WORD] },
      frame: { script: 'nothing', call: 'frame' },
      nothing: { script: 'nothing', call: 'nothing' },
    },
    rounds,
  )
  const [marked, looked] = [without(first.ours, first.frame), without(first.look, first.nothing)]
  const many = `${paragraphs.toLocaleString('en')} paragraphs`
  const share = `page: of the ${ours.cpuMs.toFixed(1)} ms for ${many}, reading takes ${reading.cpuMs.toFixed(1)}`
  const fresh = `page: on ${many} just loaded, marking takes ${first.ours.cpuMs.toFixed(1)} ms, mark.js ${first.peer.cpuMs.toFixed(1)}`
  const lost = `page: of ${HITS} places on ${many}, ${ours.answer} were marked`
  return {
    rows: [row(`H1 ${paragraphs}`, ours, peer), row(`H2 ${paragraphs}`, marked, looked)],
    notes: ours.answer === HITS ? [share, fresh] : [share, fresh, lost],
  }
}

/** What a trial costs beyond what another one costs that does nothing; no less than the clock can tell. */
function without(cost: TrialCost, floor: TrialCost): TrialCost {
  const beyond = (cpuMs: number): number => Math.max(LEAST_MS, cpuMs - floor.cpuMs)
  return { ...cost, cpuMs: beyond(cost.cpuMs), cpu: cost.cpu.map(beyond) }
}

/** Less than this the clock does not tell. */
const LEAST_MS = 0.1

/** One of the many calls that a measurement made. */
const once = (cost: TrialCost): TrialCost => ({
  ...cost,
  cpuMs: cost.cpuMs / LOOKS,
  cpu: cost.cpu.map((each) => each / LOOKS),
})

async function marksAgainstNumber(lab: Lab, { rounds }: Settings): Promise<Findings> {
  const counts = [125, 500, 2_000]
  const costs: number[] = []
  for (const count of counts) {
    const address = lab.serve(longPage(2_000, count))
    costs.push((await lab.compare(address, { ours: marksAgain('ours') }, rounds)).ours.cpuMs)
  }
  const points = counts.map((size, at) => ({ size, cost: costs[at] ?? Number.NaN }))
  const each = points.map(({ size, cost }) => `${size} marks ${cost.toFixed(1)} ms`).join(', ')
  return {
    rows: [],
    notes: [
      `page: reading and marking 2,000 paragraphs grows with the number of marks to the power of ${exponentOf(points).toFixed(2)}: ${each}`,
    ],
  }
}

async function changes(lab: Lab): Promise<Findings> {
  const page = await BenchPage.open(lab.browser, lab.serve(longPage(2_000, HITS)), 'ours')
  const { answer } = await page.call<{ mutations: number; elements: number }>('changesOfMarking', MARKED_WORD)
  await page.close()
  return {
    rows: [
      { key: 'H3 mutations', ours: answer.mutations },
      { key: 'H3 elements', ours: answer.elements },
    ],
    notes: [],
  }
}

async function growth(lab: Lab, { rounds, quick }: Settings): Promise<Findings> {
  const paragraphs = quick ? 2_000 : 20_000
  const more = paragraphs / 200
  const address = lab.serve(longPage(paragraphs, HITS))
  const page = await BenchPage.open(lab.browser, address, 'ours')
  const whole: number[] = []
  const added: number[] = []
  for (let round = 0; round < Math.min(rounds, quick ? 2 : 3); round++) {
    whole.push((await page.call('readWhole')).cpuMs)
    await page.call('grow', more)
    added.push((await page.call('readGrowth')).cpuMs)
  }
  await page.close()
  const [ours = 0, peer = 0] = [added.at(-1), whole.at(-1)]
  const note = `${more} on ${paragraphs.toLocaleString('en')}`
  return { rows: [{ key: 'H4', ours, peer, ratios: ratios(added, whole), note }], notes: [] }
}

async function noArticle(lab: Lab, { rounds }: Settings): Promise<Findings> {
  const { ours, readerable, readability } = await lab.compare(
    lab.serve(appPage()),
    {
      ours: { script: 'ours', call: 'gate', values: [LOOKS] },
      readerable: { script: 'readability', call: 'readerable', values: [LOOKS] },
      readability: { script: 'readability', call: 'read' },
    },
    rounds,
  )
  return {
    rows: [row('P1 readerable', once(ours), once(readerable)), row('P1 readability', once(ours), readability)],
    notes: ours.answer === false ? [] : ['page: the gate took an app for an article'],
  }
}

async function newspaper(lab: Lab, { rounds }: Settings): Promise<Findings> {
  const { ours, readability, defuddle } = await lab.compare(
    lab.serve(newspaperPage()),
    {
      ours: { script: 'ours', call: 'readPage', before: ['reset'] },
      readability: { script: 'readability', call: 'read' },
      defuddle: { script: 'defuddle', call: 'read' },
    },
    rounds,
  )
  return {
    rows: [row('P2 readability', ours, readability), row('P2 defuddle', ours, defuddle)],
    notes: [`page: ${ours.answer} claims are marked on the article with 220 comments`],
  }
}

async function wholeChain(lab: Lab, { rounds }: Settings): Promise<Findings> {
  const { ours, compromise } = await lab.compare(
    lab.serve(shortPage()),
    {
      ours: { script: 'ours', call: 'chain', before: ['reset'] },
      compromise: { script: 'compromise', call: 'first', values: [newsText(6_200, 5)] },
    },
    rounds,
  )
  const { claims, ...parts } = ours.answer as Readonly<Record<string, number>>
  return {
    rows: [row('E1', ours, compromise)],
    notes: [`page: the chain in parts (wall, ms; the claims are ${claims}): ${JSON.stringify(parts)}`],
  }
}
