import { cardScenes } from './card-scenes.ts'
import { pageScenes } from './page-scenes.tsx'
import { popupScenes } from './popup-scenes.tsx'

/** Takes a scene away again, with everything that it left outside of its stage. */
export type Leave = () => void

/** One surface in one state. */
export interface Scene {
  readonly name: string
  show(stage: HTMLElement, locale: string): Leave | Promise<Leave>
}

/** Every surface in every state. */
export const scenes: readonly Scene[] = [...cardScenes, ...popupScenes, ...pageScenes]
