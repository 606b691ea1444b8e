import { afterAll, beforeAll, describe } from 'vitest'
import { BROWSERS, start } from './browsers/start.ts'
import { onFirstMarks } from './granted/first-marks.ts'
import { onHostilePages } from './granted/hostile-pages.ts'
import { onLeaving } from './granted/leaving.ts'
import { onLifeOfASession } from './granted/life-of-a-session.ts'
import { onLongTasks } from './granted/long-tasks.ts'
import { onWhatIsOnRecord } from './granted/on-record.ts'
import { onRestlessPages } from './granted/restless-pages.ts'
import { onGrantedSites } from './granted/site.ts'
import type { Lab } from './support/lab.ts'
import { servePages } from './support/server.ts'

describe.each(BROWSERS)('where the reader granted a site, in %s', (name) => {
  let lab: Lab | undefined
  const ready = (): Lab => {
    if (lab === undefined) throw new Error('the browser did not start')
    return lab
  }

  beforeAll(async () => {
    const server = await servePages()
    lab = { server, browser: await start(name, { granted: ['*://*.news.test/*', '*://*.quiet.test/*'] }) }
  })
  afterAll(async () => {
    await lab?.browser.close()
    await lab?.server.close()
  })

  describe('its articles', () => onGrantedSites(ready))
  describe('what is on record', () => onWhatIsOnRecord(ready))
  describe('hostile pages', () => onHostilePages(ready))
  describe('restless pages', () => onRestlessPages(ready))
  describe('first marks', () => onFirstMarks(ready))
  describe('long tasks', () => onLongTasks(ready, name))
  describe('leaving', () => onLeaving(ready))
  // Last: it ends with the extension disabled.
  describe('workers stop, updates come, extensions go', () => onLifeOfASession(ready))
})
