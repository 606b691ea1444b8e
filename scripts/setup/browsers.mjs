import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Where each browser is found, first that exists; an environment variable goes before all. */
const BROWSERS = {
  chromium: {
    variable: 'SECOND_SOURCE_CHROMIUM',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    packages: ['chromium', 'fonts-liberation', 'fonts-noto-core'],
  },
  firefox: {
    variable: 'SECOND_SOURCE_FIREFOX',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
  },
}

/**
 * The path of a browser, or undefined when there is none.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function browserPath(name) {
  const { variable, paths } = BROWSERS[name]
  return [process.env[variable], ...paths].find((path) => path && existsSync(path))
}

/**
 * Installs missing browsers from Debian's packages when root; otherwise throws with what to install.
 * @param {readonly ('chromium' | 'firefox')[]} names
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => browserPath(name) === undefined)
  if (missing.length === 0) return
  const packages = missing.flatMap((name) => BROWSERS[name].packages)
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(missingMessage(missing, packages))
  console.error(`second-source: installing ${packages.join(', ')} …`)
  apt(['update'])
  apt(['install', '-y', '--no-install-recommends', ...packages])
}

function missingMessage(missing, packages) {
  const variables = missing.map((name) => `${BROWSERS[name].variable}=/path/to/${name}`).join(' ')
  return `${missing.join(' and ')} not found. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}. Elsewhere install it and say where: ${variables}`
}

function apt(words) {
  const done = spawnSync('apt-get', ['-qq', ...words], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (done.status !== 0) throw new Error(`apt-get ${words.join(' ')} failed`)
}
