/** A goal for what we cost against what a peer costs in the same run. */
export interface Goal {
  /** Name of the row that measures it. */
  readonly key: string
  readonly what: string
  readonly peer: string
  /** `ratio`: ours divided by the peer's; `amount`: ours alone, in `unit`. Both at most. */
  readonly kind: 'ratio' | 'amount'
  readonly unit: 'ms' | 'kB' | 'MB' | ''
  readonly goal: number
  readonly stretch: number
}

const GOAL_KEYS = ['key', 'what', 'peer', 'kind', 'unit', 'goal', 'stretch'] as const
type GoalRow = readonly [
  key: string,
  what: string,
  peer: string,
  kind: Goal['kind'],
  unit: Goal['unit'],
  goal: number,
  stretch: number,
]

// Costs, not speeds: "150 times as fast" is a ratio of 1/150. One row a promise; a newcomer adds a row here and a
// measurement of the same key in a suite.
const ROWS: readonly GoalRow[] = [
  ['D1', 'detect, news', 'compromise: numbers, people, places', 'ratio', 'ms', 1 / 150, 1 / 300],
  ['D2 wink', 'detect, news', 'wink-nlp: entities', 'ratio', 'ms', 1 / 8, 1 / 15],
  ['D2 chrono', 'detect, news', 'chrono-node: dates alone', 'ratio', 'ms', 1 / 1.5, 1 / 3],
  ['D3', 'detect, news', 'Intl.Segmenter: sentences', 'ratio', 'ms', 1 / 0.4, 1 / 0.8],
  ['D4', 'detect, text without figures and names', 'ours on news', 'ratio', 'ms', 1 / 3, 1 / 6],
  ['D5 linear', 'detect, one long text', 'ours on many of 15 kB', 'ratio', 'ms', 1.2, 1.05],
  ['D5 hostile', 'detect, worst hostile text, a character', 'ours on news', 'ratio', 'ms', 3, 1.5],
  ['D6 compromise', 'load and read a first 6 kB article', 'compromise', 'ratio', 'ms', 1 / 60, 1 / 150],
  ['D6 chrono', 'load and read a first 6 kB article', 'chrono-node', 'ratio', 'ms', 1 / 4, 1 / 8],
  ['D7 chrono', 'bundle of the detector, gzip', 'chrono-node, English', 'ratio', 'kB', 1.5, 1],
  ['D7 compromise', 'bundle of the detector, gzip', 'compromise', 'ratio', 'kB', 1 / 7, 1 / 7],
  ['M1', '40 claims, most reports', 'ours with 1,000 reports', 'ratio', 'ms', 2, 1.3],
  ['M2 flexsearch', '40 claims, most reports', 'flexsearch', 'ratio', 'ms', 1 / 1_000, 1 / 5_000],
  ['M2 includes', '40 claims, most reports', 'includes over all', 'ratio', 'ms', 1 / 300, 1 / 1_500],
  ['M3 fuse', '40 claims, 1,000 reports', 'fuse.js', 'ratio', 'ms', 1 / 1_000, 1 / 5_000],
  ['M3 minisearch', '40 claims, 1,000 reports', 'minisearch', 'ratio', 'ms', 1 / 20, 1 / 100],
  ['M4 build', 'building the index, most reports', 'minisearch', 'ratio', 'ms', 1 / 30, 1 / 100],
  ['M4 memory', 'memory of the index, most reports', 'minisearch', 'ratio', 'MB', 1 / 10, 1 / 20],
  ['M5 minisearch', 'opening the stored index', 'minisearch: loadJSON', 'ratio', 'ms', 1 / 50, 1 / 500],
  ['M5 flexsearch', 'opening the stored index', 'flexsearch: import', 'ratio', 'ms', 1 / 8, 1 / 80],
  ['M6 itself', 'open the store, ask 40 claims; wall', 'ours with 1,000 reports', 'ratio', 'ms', 2, 1.3],
  ['M6 blob', 'open the store, ask 40 claims; wall', 'reading all as one record', 'ratio', 'ms', 1 / 4, 1 / 8],
  ['M7 ratio', 'memory that the stored pack takes', 'minisearch', 'ratio', 'MB', 1 / 50, 1 / 150],
  ['M7 amount', 'memory that the stored pack takes', '', 'amount', 'MB', 16, 16],
  ['M8 cpu', 'import with all checks', 'JSON.parse a line', 'ratio', 'ms', 6, 3],
  ['M8 task', 'longest task of the import', '', 'amount', 'ms', 50, 50],
  ['M8 memory', 'extra memory while importing', '', 'amount', 'MB', 64, 64],
  ['M9', '40 claims on the busiest key, added', '', 'amount', 'ms', 5, 1],
  ['H1 2000', 'mark 500 places in 2,000 paragraphs', 'mark.js', 'ratio', 'ms', 1 / 6, 1 / 10],
  ['H1 20000', 'mark 500 places in 20,000 paragraphs', 'mark.js', 'ratio', 'ms', 1 / 6, 1 / 10],
  ['H2 2000', 'mark 500 places in 2,000 paragraphs', 'bare TreeWalker + indexOf', 'ratio', 'ms', 2.5, 1.5],
  ['H2 20000', 'mark 500 places in 20,000 paragraphs', 'bare TreeWalker + indexOf', 'ratio', 'ms', 2.5, 1.5],
  ['H3 mutations', 'changes to the document by marking', '', 'amount', '', 0, 0],
  ['H3 elements', 'elements added by marking', '', 'amount', '', 0, 0],
  ['H4', 'paragraphs added to a long page', 'ours: whole page', 'ratio', 'ms', 1 / 50, 1 / 150],
  ['P1 readerable', 'page that is no article', 'isProbablyReaderable', 'ratio', 'ms', 1.5, 1],
  ['P1 readability', 'page that is no article', 'Readability', 'ratio', 'ms', 1 / 40, 1 / 100],
  ['P2 readability', 'article page: read, detect, mark', 'Readability alone', 'ratio', 'ms', 1 / 2, 1 / 4],
  ['P2 defuddle', 'article page: read, detect, mark', 'Defuddle alone', 'ratio', 'ms', 1 / 10, 1 / 20],
  ['P3 empty', 'start of the gate', 'empty content script', 'ratio', 'ms', 6, 3],
  ['P3 chrono', 'start of the gate', 'chrono-node as content script', 'ratio', 'ms', 1 / 4, 1 / 8],
  ['P4 chrono', 'start of the detector', 'chrono-node as content script', 'ratio', 'ms', 1.5, 1],
  ['P4 compromise', 'start of the detector', 'compromise as content script', 'ratio', 'ms', 1 / 30, 1 / 50],
  ['S1', 'one message with 40 claims; wall', 'ping', 'ratio', 'ms', 2, 1.5],
  ['I1', 'popup, first content, warm; wall', 'empty extension page', 'ratio', 'ms', 2, 1.3],
  ['I2', 'card open, warm', 'empty shadow root', 'ratio', 'ms', 3, 2],
  ['I2 whole', 'card open, all frames', 'the same card as HTML to parse', 'ratio', 'ms', 2, 1.3],
  ['I2 crowd', 'card with 60 reports, all frames', 'the same card as HTML to parse', 'ratio', 'ms', 2, 1.3],
  ['E1', '6 kB article: read, detect, look up, mark', 'compromise: detection alone', 'ratio', 'ms', 1 / 15, 1 / 30],
]

/** Every goal, in the order of the table. */
export const GOALS: readonly Goal[] = ROWS.map(
  (row) => Object.fromEntries(GOAL_KEYS.map((key, at) => [key, row[at]])) as unknown as Goal,
)
