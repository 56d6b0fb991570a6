import { test } from '@japa/runner'
import { whereOpen } from '../src/payment/browser.js'
import { WECHAT_AGENT } from './wechat_browser.js'

const ANDROID =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36'

test.group('Where the phone page is open', () => {
  test('says which payment is possible: by WeChat itself, by its page in a browser, or neither', ({
    assert,
  }) => {
    assert.equal(whereOpen(ANDROID), 'browser')
    assert.equal(whereOpen(WECHAT_AGENT), 'wechat')
    assert.equal(whereOpen(`${ANDROID} MicroMessenger/8.0.49 Weixin NetType/4G`), 'wechat')
    assert.equal(whereOpen(`${WECHAT_AGENT} miniProgram/wx0`), 'inside_other', 'a mini-program')
    assert.equal(whereOpen(`${WECHAT_AGENT} wxwork/4.1.20`), 'inside_other', 'WeCom')
  })
})
