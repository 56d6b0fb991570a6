import { livePayments, ordered, payingStudent } from '#tests/payments'
import { emptyDatabase } from '#tests/empty_database'
import { merchantEnvironment, keepKeys } from '#backend/payments/local_gateway/local_gateway'
import { test } from '@japa/runner'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

test.group('The page of the gateway of a rehearsal', (group) => {
  const live = livePayments(group)
  group.teardown(emptyDatabase)

  const read = async (path: string, form?: Record<string, string>) => {
    const init = form && { method: 'POST', body: new URLSearchParams(form) }
    const answer = await fetch(`${live.local.url}${path}`, init)
    return { status: answer.status, text: await answer.text() }
  }

  test('shows an order, and a person pays it or does not', async ({ assert }) => {
    const { order } = await ordered(await payingStudent(), live.gateway, 'h5')
    const at = `/pay/${order.outTradeNo}`
    const { status, text } = await read(`${at}?mode=late&redirect_url=http://127.0.0.1/done`)
    assert.equal(status, 200)
    for (const shown of ['¥15.00', '支付 Pay', '取消 Cancel', 'value="late" selected', '返回'])
      assert.include(text, shown)
    assert.include((await read('/')).text, at)
    assert.include((await read(`${at}/cancellation`, {})).text, '未支付')
    assert.equal((await order.refresh()).state, 'open')
    assert.include((await read(`${at}/payment`, { mode: 'usual' })).text, '已支付')
    assert.equal((await order.refresh()).state, 'paid')
    assert.equal((await read(`/pay/${'0'.repeat(32)}`)).status, 404)
  })

  test('leads nowhere but to pages, and runs no script that an order brings', async ({
    assert,
  }) => {
    const { order } = await ordered(await payingStudent(), live.gateway)
    live.local.orders.find(order.outTradeNo)!.description = '<script>alert(1)</script>'
    const back = encodeURIComponent('javascript:alert(1)')
    const { text } = await read(`/pay/${order.outTradeNo}?redirect_url=${back}`)
    assert.notInclude(text, '<script')
    assert.notInclude(text, 'javascript:')
  })
})

test.group('Who has WeChat open in a rehearsal', (group) => {
  const live = livePayments(group)

  const authorize = async (changes: Record<string, string> = {}) => {
    const asked = new URLSearchParams({
      ...{ appid: live.keys.appid, redirect_uri: 'http://127.0.0.1/capture/' },
      ...{ response_type: 'code', scope: 'snsapi_base', state: 'abc', ...changes },
    })
    const at = `${live.local.url}/connect/oauth2/authorize?${asked.toString()}`
    const { status, headers } = await fetch(at, { redirect: 'manual' })
    return { status, back: headers.get('location') }
  }
  const tell = (code: string, changes: object = {}) =>
    live.local.login.tell(
      new URLSearchParams({
        appid: live.keys.appid,
        secret: live.keys.loginSecret,
        code,
        ...changes,
      })
    )

  test('is told once for each code, to the merchant alone', async ({ assert }) => {
    const { back } = await authorize()
    const { searchParams } = new URL(back!)
    const code = searchParams.get('code')!
    assert.equal(searchParams.get('state'), 'abc')
    assert.deepEqual(tell(code, { secret: 'another' }), { errcode: 40125 })
    assert.deepEqual(tell(code, { appid: 'another' }), { errcode: 40013 })
    assert.include(tell(code), { openid: live.local.login.openid })
    assert.deepEqual(tell(code), { errcode: 40163 })
    assert.deepEqual(tell('invented'), { errcode: 40029 })
  })

  test('is told to pages of this machine, of the merchant’s app, and of nobody’s name', async ({
    assert,
  }) => {
    const wrong: Record<string, string>[] = [
      { redirect_uri: 'https://example.org/' },
      { redirect_uri: 'javascript:alert(1)' },
      { appid: 'another' },
      { scope: 'snsapi_userinfo' },
    ]
    for (const changes of wrong)
      assert.deepEqual(await authorize(changes), { status: 400, back: null })
  })
})

test.group('The keys of a rehearsal', () => {
  test('are made once and kept from others', ({ assert }) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'tucai-keys-')), 'payments')
    const keys = keepKeys(folder)
    assert.deepEqual(keepKeys(folder), keys)
    const { loginSecret, ...earlier } = keys
    writeFileSync(join(folder, 'keys.json'), JSON.stringify(earlier))
    const completed = keepKeys(folder)
    assert.deepInclude(completed, earlier)
    assert.lengthOf(completed.loginSecret, loginSecret.length)
    assert.deepEqual(keepKeys(folder), completed)
    const { WECHAT_PAY_PRIVATE_KEY_FILE: file } = merchantEnvironment(keys, folder, 'http://x')
    assert.equal(readFileSync(file, 'utf8'), keys.merchant.privateKey)
    for (const secret of [file, join(folder, 'keys.json')])
      assert.equal(statSync(secret).mode & 0o777, 0o600)
  })
})
