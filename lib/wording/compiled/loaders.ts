// Made by `npm run messages` from assets/locales. Change the messages there.
/** Every language that is complete, part by part. */
export const LOADERS = {
  "en": { card: () => import('./en/card.ts'), interface: () => import('./en/interface.ts'), relations: () => import('./en/relations.ts'), shelf: () => import('./en/shelf.ts'), words: () => import('./en/words.ts') },
} as const
