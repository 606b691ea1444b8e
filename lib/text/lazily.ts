/** What the function makes, made at the first question and kept: loading the program costs nothing for it. */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}
