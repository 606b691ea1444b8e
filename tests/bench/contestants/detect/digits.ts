import type { Contestant } from '../../contestant.ts'
import { newsText } from '../../inputs/news.ts'

/** The physical limit: one look at each character for a digit or a number word. */
export const contestant: Contestant = {
  name: 'digits and number words, one pattern',
  async prepare({ size }) {
    const text = newsText(size)
    const pattern =
      /\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion)s?\b/gi
    return () => text.match(pattern)?.length
  },
}
