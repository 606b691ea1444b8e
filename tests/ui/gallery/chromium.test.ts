import { afterAll, beforeAll } from 'vitest'
import { checkWithAxe } from './checks/axe.ts'
import { checkBoxes } from './checks/boxes.ts'
import { checkKeyboard } from './checks/keyboard.ts'
import { checkLanguages } from './checks/languages.ts'
import { checkOutlines } from './checks/outlines.ts'
import { Visit } from './visit.ts'

// Every surface in every state in Chromium, in one tab of one browser. Firefox is asked the same beside it.
let visit: Visit
const here = () => visit
beforeAll(async () => {
  visit = await Visit.begin('chromium')
})
afterAll(() => visit?.end())

checkOutlines(here)
checkBoxes(here)
checkLanguages(here)
checkWithAxe(here)
checkKeyboard(here)
