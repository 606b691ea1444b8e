/** One row of the table: a measure, our score in per cent, and what others have reached. */
export interface Measure {
  readonly name: string
  readonly ours: number | undefined
  readonly published: string
}

type Json = { readonly [key: string]: Json } & number

/** Follows a path through a scorer's JSON; undefined where it ends early. */
function at(json: unknown, path: string): number | undefined {
  let here = json
  for (const key of path.split('/')) here = (here as Record<string, unknown> | undefined)?.[key]
  return typeof here === 'number' ? here : undefined
}

const row = (json: unknown, name: string, path: string, published: string, times = 1): Measure => {
  const value = at(json, path)
  return { name, ours: value === undefined ? undefined : value * times, published }
}

/** The first number after `label` in a scorer's text, for scorers without JSON. */
function after(text: string, label: string, published: string, name = label): Measure {
  const start = text.indexOf(label)
  const number = start < 0 ? undefined : /-?\d+(\.\d+)?/.exec(text.slice(start + label.length))?.[0]
  return { name, ours: number === undefined ? undefined : Number(number), published }
}

const parse = (text: string): Json => JSON.parse(text) as Json

/** How each set's scorer is called and read. `published` values are those of the sets' own documents. */
export interface EvaluationSet {
  readonly set: string
  /** Words after the set's name for `predict`. */
  readonly options?: readonly string[]
  /** The file with input lines, or the words of a script that prints them; relative to the evaluation folder. */
  readonly input: { readonly file: string } | { readonly script: readonly string[] }
  readonly scorer: readonly string[]
  /** Whether the scorer takes its predictions as the file named last instead of standard input. */
  readonly byFile?: boolean
  readonly measures: (output: string) => readonly Measure[]
}

export const SETS: readonly EvaluationSet[] = [
  {
    set: 'articles',
    input: { script: ['articles/lines.mjs', 'articles'] },
    scorer: ['articles/score.mjs', '--json'],
    byFile: true,
    measures: (output) => {
      const json = parse(output)
      const fields = ['value', 'bound', 'counts', 'actor', 'place', 'modality', 'attributedTo']
      return [
        row(json, 'figures F1', 'figures/f1', 'digits near a noun 66.5', 100),
        row(json, 'figures precision', 'figures/precision', '', 100),
        row(json, 'figures recall', 'figures/recall', '', 100),
        {
          name: 'all seven fields right',
          ours: share(at(json, 'figures/allSevenFieldsRight'), at(json, 'figures/tp')),
          published: '4.3',
        },
        ...fields.map((field) => row(json, `  ${field}`, `figures/accuracy/${field}`, '', 100)),
        row(json, 'false figures where there are none', 'figures/falsePositives/inNegativeArticles', ''),
        row(json, 'statements F1', 'statements/f1', '"NAME said" 32.6', 100),
        row(json, 'stance', 'statements/stanceAccuracy', '', 100),
      ]
    },
  },
  {
    set: 'pairs',
    input: { script: ['articles/lines.mjs', 'pairs'] },
    scorer: ['articles/score.mjs', '--pairs'],
    byFile: true,
    measures: (output) => [
      after(output, 'accuracy', '"related" for all 32.1', 'pairs accuracy'),
      after(output, 'doubtful ones', '', 'without doubtful ones'),
    ],
  },
  {
    set: 'newsquant',
    input: { file: 'newsquant/dev.jsonl' },
    scorer: ['newsquant/score.mjs', '--json'],
    measures: (output) => {
      const json = parse(output)
      return [
        row(json, 'value', 'paper/value/F1', 'CQE 92.0, GPT-3 70.6, quantulum3 73.0'),
        row(json, 'value + unit', 'paper/value+unit/F1', 'CQE 85.6, GPT-3 59.1'),
        row(json, 'value + change', 'paper/value+change/F1', 'CQE 88.1, GPT-3 51.9'),
      ]
    },
  },
  {
    set: 'recognizers',
    input: { file: 'recognizers/dev.jsonl' },
    scorer: ['recognizers/score.mjs'],
    measures: (output) => [
      { ...after(line(output, 'NumberModel'), 'F1', 'Recognizers 84.1, compromise 39.6'), name: 'NumberModel F1' },
      { ...after(line(output, 'NumberRangeModel'), 'F1', 'range pattern 38.5'), name: 'NumberRange F1' },
    ],
  },
  {
    set: 'polnear',
    input: { file: 'polnear/dev.jsonl' },
    scorer: ['polnear/score.mjs', '--json'],
    measures: (output) => {
      const json = parse(output)
      return [
        row(json, 'source, exact', 'source/exact/F1', 'BERT 83.2, CRF 50.6, CoreNLP 13.9'),
        row(json, 'cue, exact', 'cue/exact/F1', 'BERT 75.3, CRF 53.4'),
        row(json, 'content, exact', 'content/exact/F1', 'BERT 72.9, CRF 28.6, CoreNLP 17.5'),
      ]
    },
  },
  {
    set: 'checkthat20',
    options: ['--claims', 'checkthat20/claims.jsonl'],
    input: { file: 'checkthat20/dev.jsonl' },
    scorer: ['checkthat20/score.mjs', '--json'],
    measures: (output) => [
      row(parse(output), 'MAP@5', 'MAP/5', 'BM25 79.5 here; official test .929 neural, .863 BM25', 100),
    ],
  },
  {
    set: 'equate',
    input: { file: 'equate/dev.jsonl' },
    scorer: ['equate/score.mjs', '--json'],
    measures: (output) => {
      const json = parse(output)
      const conflict = ['NewsNLI', 'RTE_Quant', 'RedditNLI'].map((name) =>
        row(json, `conflict on entailed, ${name}`, `sets/${name}/conflict_on_entailed`, '4 to 14'),
      )
      return [
        row(json, 'NewsNLI', 'sets/NewsNLI/acc', 'BERT 72.8, Q-REAS 61.1, words 67.3'),
        row(json, 'natural sets, mean', 'nat_avg', 'words 62.0, majority 55.6'),
        row(json, 'StressTest', 'sets/StressTest/acc', ''),
        ...conflict,
      ]
    },
  },
  {
    set: 'page',
    input: { script: ['pages/lines.mjs'] },
    scorer: ['pages/score.mjs'],
    measures: (output) => [
      after(output, 'recognised', 'Readability 100'),
      after(output, '(R>=.95, P>=.9)', 'Readability 54.9', 'text whole and clean'),
      after(output, 'date right', 'Readability 90.2'),
      after(output, 'wrong', 'Readability 1.0', 'date wrong'),
      after(output, 'title', 'Readability 85.3'),
    ],
  },
]

const share = (part: number | undefined, whole: number | undefined) =>
  part === undefined || !whole ? undefined : (100 * part) / whole

const line = (text: string, start: string) => text.split('\n').find((each) => each.startsWith(`${start} `)) ?? ''
