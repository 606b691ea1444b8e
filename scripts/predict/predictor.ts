/** One measuring set of `npm run predict`: answers input lines one by one, in order. Each `scripts/predict/SET.ts` exports `open`. */
export interface Predictor {
  /** `input` is one parsed line; throws with what was expected when a named field is missing. */
  answer(input: unknown): object | Promise<object>
  close?(): Promise<void>
}

/** `options` are the words after the set's name on the command line ("--documents", "--claims", "FILE"). */
export type OpenPredictor = (options: readonly string[]) => Promise<Predictor>
