import { type Cost, measured, type Pace } from '../driver.ts'
import { hostileTexts } from '../inputs/news.ts'
import { exponentOf, median, ratios } from '../statistics.ts'
import type { Findings, Row, Settings } from '../suite.ts'

/** Peers that are slow get less text; costs are compared a character. */
function sizes(quick: boolean) {
  return quick
    ? { news: 300_000, compromise: 15_000, recognizers: 15_000 }
    : { news: 1_500_000, compromise: 1_500_000, recognizers: 150_000 }
}

/** D1–D5: reading a text that is there, warm. */
export async function detectSuite(settings: Settings): Promise<Findings> {
  const { news, compromise, recognizers } = sizes(settings.quick)
  const pace: Pace = { ...settings, warm: true }
  const { costs } = await measured(
    {
      news: ['detect/ours', news, 'news'],
      many: ['detect/ours', news, 'many'],
      plain: ['detect/ours', news, 'plain'],
      small: ['detect/ours', 15_000, 'news'],
      middle: ['detect/ours', 75_000, 'news'],
      compromise: ['detect/compromise', compromise],
      wink: ['detect/wink', news],
      chrono: ['detect/chrono', news],
      recognizers: ['detect/recognizers', recognizers],
      segmenter: ['detect/segmenter', news],
      digits: ['detect/digits', news],
    },
    pace,
  )
  const hostile = await hostileCosts(pace)
  const against = (key: string, ours: Cost, peer: Cost): Row => ({
    key,
    ours: ours.cpuMs,
    peer: (peer.cpuMs / peer.size) * ours.size,
    ratios: ratios(ours.perRound, peer.perRound, peer.size / ours.size),
  })
  return {
    rows: [
      against('D1', costs.news, costs.compromise),
      against('D2 wink', costs.news, costs.wink),
      against('D2 chrono', costs.news, costs.chrono),
      against('D3', costs.news, costs.segmenter),
      against('D4', costs.plain, costs.news),
      against('D5 linear', costs.news, costs.many),
      hostile.row,
    ],
    notes: [
      `detect: ${megabytes(costs.news)} MB of news a second; what was found has the hash ${costs.news.hash}`,
      `detect: cost grows with the length of the text to the power of ${exponentOf([costs.small, costs.middle, costs.news].map(({ size, cpuMs: cost }) => ({ size, cost }))).toFixed(2)} (1 is linear): ${[costs.small, costs.middle, costs.news].map((each) => `${(each.size / 1000).toFixed(0)} kB ${each.cpuMs.toFixed(1)} ms`).join(', ')}`,
      `detect, MB a second: ${Object.entries(costs)
        .map(([name, cost]) => `${name} ${megabytes(cost)}`)
        .join(', ')}`,
      `detect, cost a character of hostile texts against news: ${hostile.all}`,
    ],
    wallPerCpu: Math.max(...Object.values(costs).map(({ wallPerCpu }) => wallPerCpu)),
  }
}

const megabytes = ({ size, cpuMs }: Cost): string => String(Number((size / 1000 / cpuMs).toPrecision(2)))

async function hostileCosts(pace: Pace): Promise<{ row: Row; all: string }> {
  const texts = Object.entries(hostileTexts())
  const wanted = texts.map(([name, text]) => [name, ['detect/ours', text.length, name]] as const)
  const { costs } = await measured<string>(
    { news: ['detect/ours', 75_000, 'news'], ...Object.fromEntries(wanted) },
    pace,
  )
  const news = costs.news as Cost
  const each = texts.map(([name]) => {
    const cost = costs[name] as Cost
    return { name, cost, ratios: ratios(cost.perRound, news.perRound, news.size / cost.size) }
  })
  const [worst] = each.toSorted((one, other) => median(other.ratios) - median(one.ratios))
  if (worst === undefined) throw new Error('there are no hostile texts')
  return {
    row: {
      key: 'D5 hostile',
      ours: worst.cost.cpuMs,
      peer: (news.cpuMs / news.size) * worst.cost.size,
      ratios: worst.ratios,
      note: worst.name,
    },
    all: each.map(({ name, ratios: all }) => `${name} ${median(all).toFixed(2)}`).join(', '),
  }
}
