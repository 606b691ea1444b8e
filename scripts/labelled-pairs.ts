// node scripts/run.mjs labelled-pairs [--errors]: how well reports of the packs are related, against an editor's labels
// (tests/corpus/pairs). With --errors every pair that an editor would not sign, by rule.
import type { Report } from '../lib/model/reports.ts'
import { explainReason } from '../lib/wording/explain.ts'
import {
  isFalseAgreement,
  isFalseConflict,
  isMissedAgreement,
  isMissedConflict,
  type Judged,
  judged,
} from './labelled-pairs/judge.ts'
import { labelledPairs } from './labelled-pairs/read.ts'
import { bundledPacks } from './pack/bundled-from-disk.ts'

const all = judged(labelledPairs(), await bundledPacks())
const sure = all.filter(({ pair }) => pair.doubt !== true)
const wrong = all.filter(({ isRight }) => !isRight)

console.log(`pairs              ${all.length}, ${all.length - sure.length} of them doubtful`)
console.log(`accuracy           ${rate(all)}; without the doubtful ones ${rate(sure)}`)
console.log(`label itself       ${share(all, ({ pair, verdict }) => pair.label === verdict)}`)
console.log(`false conflicts    ${share(all, isFalseConflict)} of the pairs`)
console.log(`false agreements   ${share(all, isFalseAgreement)} of the pairs`)
console.log(`missed conflicts   ${share(labelled('conflict'), isMissedConflict)}`)
console.log(`missed agreements  ${share(labelled('agree'), isMissedAgreement)}`)
console.log(
  `closely or loosely ${share(
    all.filter(({ pair, verdict }) => pair.closely !== undefined && verdict === 'agree'),
    ({ pair, relation }) => relation.kind === 'agrees' && relation.closely === pair.closely,
  )} as labelled`,
)
printTable('stratum', all, ({ pair }) => pair.stratum)
printTable('label', all, ({ pair }) => pair.label)
printTable('rule', all, ({ relation, verdict }) => `${relation.why.rule} → ${verdict}`)
if (process.argv.includes('--errors')) for (const each of inRuleOrder(wrong)) console.log(errorText(each))

function labelled(label: string): readonly Judged[] {
  return all.filter(({ pair }) => pair.label === label)
}

function rate(list: readonly Judged[]): string {
  return share(list, ({ isRight }) => isRight)
}

function share(list: readonly Judged[], holds: (each: Judged) => boolean): string {
  const count = list.filter(holds).length
  return `${((100 * count) / Math.max(1, list.length)).toFixed(1)} % (${count} of ${list.length})`
}

function printTable(title: string, list: readonly Judged[], keyOf: (each: Judged) => string): void {
  const rows = new Map<string, Judged[]>()
  for (const each of list) rows.set(keyOf(each), [...(rows.get(keyOf(each)) ?? []), each])
  console.log(`\n${title.padEnd(48)} pairs right wrong  labels of the wrong ones`)
  for (const [key, members] of [...rows].sort(([, one], [, other]) => other.length - one.length)) {
    const misses = members.filter(({ isRight }) => !isRight)
    const cells = [members.length, members.length - misses.length, misses.length]
    console.log(`${key.padEnd(48)} ${cells.map((cell) => String(cell).padStart(5)).join(' ')}  ${labelsOf(misses)}`)
  }
}

function labelsOf(list: readonly Judged[]): string {
  const counts = new Map<string, number>()
  for (const { pair } of list) counts.set(pair.label, (counts.get(pair.label) ?? 0) + 1)
  return [...counts].map(([label, count]) => `${label} ${count}`).join(', ')
}

function inRuleOrder(list: readonly Judged[]): readonly Judged[] {
  return [...list].sort((one, other) => one.relation.why.rule.localeCompare(other.relation.why.rule))
}

function errorText({ pair, page, recorded, relation, verdict }: Judged): string {
  const accepted = pair.accept === undefined ? '' : ` (or ${pair.accept.join(', ')})`
  return [
    `\n${relation.why.rule} → ${verdict}; labelled ${pair.label}${accepted}${pair.doubt === true ? ', doubtful' : ''}`,
    `  label: ${pair.reason}`,
    `  rule:  ${explainReason('en', relation.why)}`,
    `  a ${pair.a}: ${shown(page)}`,
    `  b ${pair.b}: ${shown(recorded)}`,
  ].join('\n')
}

function shown({ outlet, published, facts, summary }: Report): string {
  return `${outlet.name}, ${published ?? 'undated'}, as of ${facts.asOf?.start ?? '?'}..${facts.asOf?.end ?? '?'}: ${summary}`
}
