import type { Pack } from '../../../lib/packs/pack.ts'
import { operands, printProblems, readPack } from '../files.ts'

function notesOf({ notes, propositions, occasions, reports }: Pack): readonly string[] {
  const known = new Set(propositions.map(({ id }) => id))
  const events = new Set(occasions.map(({ occasion }) => occasion))
  const ids = new Set<string>()
  const lines = Object.entries(notes.unknownFields).map(
    ([name, times]) => `field "${name}" is not known and was left out (${times} times)`,
  )
  if (notes.unknownLines > 0) lines.push(`${notes.unknownLines} lines are of a kind that is not known and were skipped`)
  for (const { id, facts } of reports) {
    if (ids.has(id)) lines.push(`report "${id}" occurs more than once`)
    ids.add(id)
    if (facts.kind === 'statement' && facts.stance === 'denies' && facts.polarity === 'none')
      lines.push(`report "${id}" denies without a polarity: it will conflict with nothing`)
    const proposition = facts.kind === 'statement' ? facts.proposition : undefined
    if (proposition !== undefined && !known.has(proposition))
      lines.push(`report "${id}": no line declares the proposition "${proposition}"`)
    if (facts.occasion !== undefined && !events.has(facts.occasion))
      lines.push(`report "${id}": no line declares the occasion "${facts.occasion}"`)
  }
  return lines
}

/** `npm run pack -- validate FILE …`: every problem with file, line, field, expectation and what was found. */
export function validateCommand(words: readonly string[]): number {
  const files = operands(words)
  if (files.length === 0) throw new Error('validate needs the name of a pack')
  let isGood = true
  for (const file of files) {
    const pack = readPack(file)
    if (pack === undefined) isGood = false
    else {
      printProblems(pack.notes.problems)
      for (const note of notesOf(pack)) console.error(`note: ${file}: ${note}`)
      isGood &&= pack.notes.leftOut === 0
      const { header, reports, entities, propositions, notes } = pack
      console.log(
        `${file}: "${header.title}" ${header.version}: ${reports.length} reports, ${entities.length} entities, ${propositions.length} propositions, ${notes.leftOut} lines left out`,
      )
    }
  }
  return isGood ? 0 : 1
}
