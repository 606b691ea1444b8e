/** The same function with its answers remembered; after `most` texts it begins anew, so that a long day costs no memory. */
export function remembering<Answer>(most: number, make: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Answer
    if (known.size >= most) known.clear()
    const answer = make(text)
    known.set(text, answer)
    return answer
  }
}
