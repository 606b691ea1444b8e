import nlp from 'compromise'

/** Numbers, people and places of a text. */
export const first = (text: string): number =>
  text.split('\n').reduce((count, paragraph) => {
    const doc = nlp(paragraph)
    return count + doc.numbers().length + doc.people().length + doc.places().length
  }, 0)
