/** Work that is cut into steps, so that whoever does it can give way to the page between two of them. */
export type Steps<Result> = Generator<void, Result>

/** Does all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
