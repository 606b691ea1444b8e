import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

interface Manifest {
  readonly permissions: readonly string[]
  readonly optional_host_permissions: readonly string[]
  readonly host_permissions?: unknown
  readonly content_scripts?: unknown
  readonly web_accessible_resources?: unknown
  readonly commands: Readonly<Record<string, { suggested_key?: object }>>
  readonly content_security_policy: { readonly extension_pages: string }
  readonly browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: object }
  }
  readonly sidebar_action?: { open_at_install?: boolean }
  readonly side_panel?: object
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../.output', folder, 'manifest.json'), 'utf8'))

const ASKED_AT_INSTALL = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']
const chrome = manifestOf('chrome-mv3')
const firefox = manifestOf('firefox-mv3')

describe.each([
  ['Chrome', chrome],
  ['Firefox', firefox],
])('what %s is told at install', (_, manifest) => {
  test('no page can be read: no host permission, no static content script', () => {
    expect(manifest.host_permissions).toBeUndefined()
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
  })

  test('no page can see us: no web-accessible resource', () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
  })

  test('the permissions are the six we explain, and the side panel in Chrome', () => {
    expect(manifest.permissions.filter((name) => name !== 'sidePanel').toSorted()).toEqual(ASKED_AT_INSTALL)
  })

  test('at most four commands suggest a key: a fifth stops Chrome from loading', () => {
    expect(Object.values(manifest.commands).filter(({ suggested_key }) => suggested_key).length).toBeLessThanOrEqual(4)
  })

  test('no code from elsewhere, no eval', () => {
    const policy = manifest.content_security_policy.extension_pages
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|wasm/)
  })
})

test('Firefox: a fixed id, nothing collected, a version that knows the highlight API, and no sidebar at install', () => {
  expect(firefox.browser_specific_settings?.gecko).toEqual({
    id: 'second-source@second-source.example',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  })
  expect(firefox.permissions).not.toContain('sidePanel')
  expect(firefox.sidebar_action?.open_at_install).toBe(false)
})

test('Chrome: a side panel', () => {
  expect(chrome.side_panel).toBeDefined()
  expect(chrome.permissions).toContain('sidePanel')
})
