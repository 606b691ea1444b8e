// Made by `npm run messages` from assets/locales. Change the messages there.
/** Every language that is complete. */
export const LOCALES: readonly string[] = ["de","en","es","fr","pl","uk"]
