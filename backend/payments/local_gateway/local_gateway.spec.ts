import { livePayments, ordered, payingStudent } from '#tests/payments'
import { emptyDatabase } from '#tests/empty_database'
import { merchantEnvironment, keepKeys } from '#backend/payments/local_gateway/local_gateway'
import { test } from '@japa/runner'
import { mkdtempSync, readFileSync, statSync } from 'node:fs'
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

test.group('The keys of a rehearsal', () => {
  test('are made once and kept from others', ({ assert }) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'tucai-keys-')), 'payments')
    const keys = keepKeys(folder)
    assert.deepEqual(keepKeys(folder), keys)
    const { WECHAT_PAY_PRIVATE_KEY_FILE: file } = merchantEnvironment(keys, folder, 'http://x')
    assert.equal(readFileSync(file, 'utf8'), keys.merchant.privateKey)
    for (const secret of [file, join(folder, 'keys.json')])
      assert.equal(statSync(secret).mode & 0o777, 0o600)
  })
})
