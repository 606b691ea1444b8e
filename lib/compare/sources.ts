/** Sources without a name: two of them with the same words need not be the same people. */
const ANONYMOUS =
  /(?:^|-)(?:officials?|sources?|analysts?|experts?|people|authorities|media|witness(?:es)?|soldiers|bloggers|diplomats?|lawmakers?|aides?|observers|assessments?|reports?|stud(?:y|ies)|intelligence|person|residents|locals|some|others|many|they)$/

/** True for "us-officials", "people-familiar-with-the-matter", "media-reports" and a source that is not named at all. */
export function isAnonymous(source: string): boolean {
  return source === '' || ANONYMOUS.test(source) || source.startsWith('people-')
}
