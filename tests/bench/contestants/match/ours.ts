import { figureQuestions } from '../../../../lib/match/figure-keys.ts'
import { lookupWith } from '../../../../lib/match/lookup.ts'
import { MemoryIndex } from '../../../../lib/match/memory-index.ts'
import type { Contestant } from '../../contestant.ts'
import { madeUpReports, questions } from '../../inputs/reports.ts'

export const contestant: Contestant = {
  name: 'Second Source',
  async prepare({ size, variant, build }) {
    const reports = [...madeUpReports(size)]
    const find = lookupWith([])
    const shown = { id: 'made-up', title: 'Made up', version: '1' }
    const index = build(() => new MemoryIndex([{ shown, entities: [], propositions: [], reports }], find))
    const asked = questions(size, variant === 'hot')
    return () => asked.map((facts) => index.figures(figureQuestions(facts, find), facts.asOf?.start).length)
  },
}
