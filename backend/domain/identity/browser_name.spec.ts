import { browserName } from '#domain/identity/browser_name'
import { test } from '@japa/runner'
import fc from 'fast-check'

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'
const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15'

test.group('The name of a browser', () => {
  test('is {name}')
    .with([
      { agent: `${WINDOWS} Chrome/139.0.0.0 Safari/537.36`, name: 'Chrome · Windows' },
      { agent: `${WINDOWS} Chrome/139.0.0.0 Safari/537.36 Edg/139.0`, name: 'Edge · Windows' },
      { agent: `${PHONE} Version/18.0 Mobile/15E148 Safari/604.1`, name: 'Safari · iOS' },
      { agent: `${PHONE} Mobile/15E148 MicroMessenger/8.0.50`, name: 'WeChat · iOS' },
      { agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0', name: 'Firefox · Linux' },
      { agent: '', name: '? · ?' },
    ])
    .run(({ assert }, { agent, name }) => assert.equal(browserName(agent), name))

  test('is short, whatever is sent', ({ assert }) => {
    fc.assert(fc.property(fc.string(), (agent) => assert.isBelow(browserName(agent).length, 30)))
  })
})
