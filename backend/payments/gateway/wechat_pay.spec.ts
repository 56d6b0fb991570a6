import { LocalGateway, makeKeys } from '#backend/payments/local_gateway/local_gateway'
import { wechatMerchantFor } from '#config/wechat_pay'
import { WechatPay } from '#backend/payments/gateway/wechat_pay'
import { merchantAt, paymentGateway } from '#tests/payments'
import { Secret } from '@adonisjs/core/helpers'
import { test } from '@japa/runner'
import { randomBytes, verify } from 'node:crypto'

const order = (changes: object = {}) => ({
  ...{ outTradeNo: randomBytes(16).toString('hex'), amountFen: 1500, way: 'native' as const },
  ...{ expiresAt: new Date(Date.now() + 60_000), ...changes },
})
const AWAY = { ok: false, error: { type: 'gateway_away' } }

test.group('WeChat Pay', () => {
  test('believes no answer that another key has signed', async ({ assert, cleanup }) => {
    const { keys, local, gateway } = await paymentGateway()
    const { url } = local
    await local.stop()
    const forger = new LocalGateway({ keys: { ...keys, platform: makeKeys().platform } })
    await forger.listen(Number(new URL(url).port))
    cleanup(() => forger.stop())
    assert.deepEqual(await gateway.open(order()), AWAY)
    const known = order()
    forger.orders.open('native', {
      ...{ out_trade_no: known.outTradeNo, amount: { total: 1500 }, description: '' },
      ...{ notify_url: url, time_expire: known.expiresAt.toISOString() },
    })
    await forger.pay(known.outTradeNo, 'never')
    assert.deepEqual(await gateway.ask(known.outTradeNo), AWAY, 'paid, says a stranger')
  })

  test('is not believed by the gateway without the merchant’s own key', async ({
    assert,
    cleanup,
  }) => {
    const { keys, local, gateway } = await paymentGateway()
    await local.stop()
    const merchant = makeKeys().merchant
    const strict = new LocalGateway({ keys: { ...keys, merchant } })
    await strict.listen(Number(new URL(local.url).port))
    cleanup(() => strict.stop())
    assert.deepEqual(await gateway.open(order()), AWAY)
  })

  test('signs what the page inside WeChat shows', async ({ assert, cleanup }) => {
    const { keys, local, gateway } = await paymentGateway()
    cleanup(() => local.stop())
    const opened = await gateway.open({
      ...order(),
      way: 'jsapi',
      payer: { appid: keys.appid, openid: 'o-invented' },
    })
    if (!opened.ok || opened.value.way !== 'jsapi') return assert.fail()
    const { appId, timeStamp, nonceStr, package: prepaid, paySign } = opened.value.parameters
    const message = Buffer.from(`${appId}\n${timeStamp}\n${nonceStr}\n${prepaid}\n`)
    const signature = Buffer.from(paySign, 'base64')
    assert.isTrue(verify('RSA-SHA256', message, keys.merchant.publicKey, signature))
  })

  test('opens and believes an order of another app of the merchant, inside WeChat', async ({
    assert,
    cleanup,
  }) => {
    const { keys, local } = await paymentGateway()
    cleanup(() => local.stop())
    const gateway = new WechatPay({
      ...merchantAt(keys, local.url).merchant,
      ...{ appid: 'wx-own', appids: ['wx-own', keys.appid] },
    })
    const payer = { appid: keys.appid, openid: 'o-invented' }
    const wanted = { ...order(), way: 'jsapi' as const, payer }
    const opened = await gateway.open(wanted)
    if (!opened.ok || opened.value.way !== 'jsapi') return assert.fail()
    assert.equal(opened.value.parameters.appId, keys.appid)
    await local.pay(wanted.outTradeNo, 'never')
    const asked = await gateway.ask(wanted.outTradeNo)
    assert.equal(asked.ok && asked.value.state, 'paid')
    const stranger = new WechatPay({ ...merchantAt(keys, local.url).merchant, appids: ['wx-own'] })
    const unknown = await stranger.ask(wanted.outTradeNo)
    assert.equal(unknown.ok && unknown.value.state, 'unpaid', 'of an app that is not ours')
  })

  test('tells a number that is taken from a gateway that is away', async ({ assert, cleanup }) => {
    const { local, gateway } = await paymentGateway()
    cleanup(() => local.stop())
    const one = order()
    assert.isTrue((await gateway.open(one)).ok)
    assert.isTrue((await gateway.open(one)).ok, 'the same again')
    const other = await gateway.open({ ...one, amountFen: 1 })
    assert.deepEqual(other, { ok: false, error: { type: 'order_differs' } })
    assert.deepEqual(await gateway.ask(order().outTradeNo), {
      ...{ ok: true, value: { state: 'unknown' } },
    })
    assert.deepEqual(await gateway.close(one.outTradeNo), { ok: true, value: 'closed' })
    assert.deepEqual(await gateway.ask(one.outTradeNo), { ok: true, value: { state: 'closed' } })
    const paid = order()
    await gateway.open(paid)
    await local.pay(paid.outTradeNo, 'never')
    assert.deepEqual(await gateway.close(paid.outTradeNo), { ok: true, value: 'paid' })
    await local.stop()
    assert.deepEqual(await gateway.ask(paid.outTradeNo), AWAY)
  })
})

test.group('The merchant of an installation', () => {
  const settings = { WECHAT_PAY_MCHID: '1900000001' }

  test('is none without settings, and named in full or not at all', ({ assert }) => {
    assert.isNull(wechatMerchantFor({}, 'https://tucai.example.org'))
    assert.throws(
      () => wechatMerchantFor(settings, 'https://tucai.example.org'),
      /WECHAT_PAY_APPID, .*WECHAT_PAY_API_V3_KEY must be set/
    )
  })

  test('has a key of 32 bytes, and is reached by TLS', ({ assert }) => {
    const file = import.meta.filename
    const full = (key: string, url: string) => ({
      ...{ ...settings, WECHAT_PAY_APPID: 'wx0', WECHAT_PAY_SERIAL: 'A', WECHAT_PAY_URL: url },
      ...{ WECHAT_PAY_PRIVATE_KEY_FILE: file, WECHAT_PAY_PUBLIC_KEY_FILE: file },
      ...{ WECHAT_PAY_PUBLIC_KEY_ID: 'P', WECHAT_PAY_API_V3_KEY: new Secret(key) },
    })
    const read = (key: string, url = '') =>
      wechatMerchantFor(full(key, url), 'https://tucai.example.org')
    assert.throws(() => read('short'), /32 bytes/)
    const key = '0'.repeat(32)
    assert.throws(() => read(key, 'http://pay.example.org'), /https/)
    assert.equal(read(key)!.noticeUrl, 'https://tucai.example.org/api/payments/notices')
    assert.equal(read(key, 'http://127.0.0.1:9')!.url, 'http://127.0.0.1:9')
  })
})
