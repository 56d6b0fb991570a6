import { test } from '@japa/runner'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const BUILT = join(import.meta.dirname, '../../admin/dist/capture')
const MOST_KB = 100

const kilobytes = (file: string) => gzipSync(readFileSync(join(BUILT, file))).length / 1_024

test.group('The phone page', () => {
  test('loads at most 100 KB before a code is scanned: page, style, script and one language', ({
    assert,
  }) => {
    const html = readFileSync(join(BUILT, 'index.html'), 'utf8')
    const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => path!)
    assert.isAtLeast(named.length, 2)
    const languages = readdirSync(join(BUILT, 'assets')).filter((name) => /^(zh|en)-/.test(name))
    assert.lengthOf(languages, 2)
    for (const language of languages) {
      const files = ['index.html', ...named, join('assets', language)]
      const loaded = files.reduce((sum, file) => sum + kilobytes(file), 0)
      assert.isAtMost(loaded, MOST_KB, `${loaded.toFixed(1)} KB with ${language}`)
    }
  })
})
