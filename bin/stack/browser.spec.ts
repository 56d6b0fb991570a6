import { test } from '@japa/runner'
import { readdirSync, readFileSync } from 'node:fs'
import { launchBrowser } from './browser.js'

/** The words by which the browser was started that this process has launched. */
function wordsOfBrowser(): string[] {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      if (parent === String(process.pid) && words.some((word) => word.startsWith('--headless')))
        return words
    } catch {
      continue
    }
  }
  return []
}

test.group('The browser of the tests', () => {
  test('leaves out all that Playwright leaves out', async ({ assert, cleanup }) => {
    const browser = await launchBrowser()
    cleanup(() => browser.close())
    const lists = wordsOfBrowser().flatMap((word) => {
      const [, names] = /^--disable-features=(.*)$/.exec(word) ?? []
      return names ? [names.split(',')] : []
    })
    // The last one counts.
    const [ofPlaywright, own] = lists
    assert.lengthOf(lists, 2)
    assert.includeMembers(own!, ofPlaywright!)
  })
})
