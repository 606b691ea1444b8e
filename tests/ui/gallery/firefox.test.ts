import { afterAll, beforeAll } from 'vitest'
import { checkBoxes } from './checks/boxes.ts'
import { checkKeyboard } from './checks/keyboard.ts'
import { checkLanguages } from './checks/languages.ts'
import { checkOutlines } from './checks/outlines.ts'
import { Visit } from './visit.ts'

// Every surface in every state in Firefox; what axe says of a page does not depend on the browser and is asked in Chromium.
let visit: Visit
const here = () => visit
beforeAll(async () => {
  visit = await Visit.begin('firefox')
})
afterAll(() => visit?.end())

checkOutlines(here)
checkBoxes(here)
checkLanguages(here)
checkKeyboard(here)
