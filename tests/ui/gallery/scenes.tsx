import { cardScenes } from './card-scenes.ts'
import { pageScenes } from './page-scenes.tsx'
import { popupScenes } from './popup-scenes.tsx'

/** One surface in one state. */
export interface Scene {
  readonly name: string
  show(stage: HTMLElement, locale: string): void | Promise<void>
}

/** Every surface in every state. */
export const scenes: readonly Scene[] = [...cardScenes, ...popupScenes, ...pageScenes]
