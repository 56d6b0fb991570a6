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

  test('are never listed, and no file beside them is served', async ({ assert }) => {
    const { installation } = await consoleBrowser()
    const beside = ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/.env']
    const own = new URL(installation.url).origin
    const moved = await fetch(`${own}/assets`, { redirect: 'manual' })
    assert.equal(moved.headers.get('location'), '/assets/')
    for (const path of ['/assets/', '/package.json', ...beside]) {
      const answer = await fetch(own + path, { redirect: 'manual' })
      assert.equal(answer.status, 404, path)
      assert.notMatch(await answer.text(), /\.js|dependencies/, path)
    }
  })
})
