import { SECURITY_HEADERS } from '#backend/http/security_headers'
import { test } from '@japa/runner'
import { consoleBrowser } from './console_browser.js'

test.group('Files of the console', () => {
  test('have the security headers: its page, every file that the page names, and one that is missing', async ({
    assert,
  }) => {
    const { installation } = await consoleBrowser()
    const ask = (path: string) => fetch(new URL(path, installation.url))
    const html = await (await ask('/')).text()
    const named = [...html.matchAll(/(?:src|href)="(\.\/assets\/[^"]+)"/g)].map(([, path]) => path!)
    assert.isNotEmpty(named)
    for (const path of ['/', '/index.html', ...named, '/assets/missing.js', '/missing']) {
      const answer = await ask(path)
      await answer.text()
      assert.equal(answer.status, path.includes('missing') ? 404 : 200, path)
      for (const name of Object.keys(SECURITY_HEADERS))
        assert.isNotNull(answer.headers.get(name), `${name} of ${path}`)
    }
  })
})
