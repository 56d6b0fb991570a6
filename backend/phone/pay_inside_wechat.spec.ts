import { WechatPayers } from '#backend/payments/payers/wechat_payers'
import { PhotoOfOrder } from '#backend/phone/photo_of_order'
import { OrderSettled } from '#backend/payments/order_settled'
import { wechatLoginFor } from '#config/wechat_login'
import Order from '#models/payments/order'
import { emptyDatabase } from '#tests/empty_database'
import { wechatServer } from '#tests/message_servers'
import { payingPhone } from '#tests/paying_phone'
import { livePayments } from '#tests/payments'
import type { Phone } from '#tests/phone'
import { Secret } from '@adonisjs/core/helpers'
import app from '@adonisjs/core/services/app'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

/** The tables in which a text is anywhere. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await db
    .from('information_schema.tables')
    .where({ table_schema: 'public', table_type: 'BASE TABLE' })
    .select('table_name')
  const found: string[] = []
  for (const { table_name: name } of tables) {
    const { rows } = await db.rawQuery(`select from "${name}" as one where one::text like ?`, [
      `%${text}%`,
    ])
    if (rows.length > 0) found.push(name)
  }
  return found
}

/** All that the product writes down while it works. */
async function loggedBy(work: () => Promise<unknown>): Promise<string> {
  const levels = ['info', 'warn', 'error'] as const
  const lines: unknown[] = []
  const former = levels.map((level) => [level, logger[level]] as const)
  for (const level of levels) logger[level] = (...said: unknown[]) => void lines.push(said)
  try {
    await work()
  } finally {
    for (const [level, write] of former) logger[level] = write
  }
  return JSON.stringify(lines)
}

test.group('Payment inside WeChat', (group) => {
  const live = livePayments(group)
  group.setup(() => {
    app.container.swap(OrderSettled, () => new PhotoOfOrder())
  })
  group.each.setup(() => emptyDatabase)

  /** Goes where the page is sent, and comes back with what WeChat brings. */
  const login = async (phone: Phone) => {
    const { url } = (await phone.ask('GET', 'payment/wechat')).body.data
    const { headers } = await fetch(url, { redirect: 'manual' })
    const back = new URL(headers.get('location')!)
    const [wxcode, wxstate] = ['code', 'state'].map((name) => back.searchParams.get(name)!)
    return { back, wxcode: wxcode!, wxstate: wxstate! }
  }
  const pay = (phone: Phone, photoId: string, code: object) =>
    phone.ask('POST', 'payment', { photoId, way: 'jsapi', ...code })
  const loginAndPay = async (phone: Phone, photoId: string) => {
    const { wxcode, wxstate } = await login(phone)
    return pay(phone, photoId, { wxcode, wxstate })
  }
  const payingAs = async (payers: WechatPayers, work: () => Promise<void>) => {
    const { payers: former } = live
    live.payers = payers
    await work().finally(() => (live.payers = former))
  }

  test('is opened for whom WeChat names, and paid there', async ({ assert }) => {
    const { phone, photo } = await payingPhone()
    const { back, wxcode, wxstate } = await login(phone)
    assert.equal(back.pathname, '/capture/')
    assert.match(wxstate, /^[0-9a-f]{1,128}$/, 'as WeChat takes it')
    const opened = await pay(phone, photo.id, { wxcode, wxstate })
    assert.equal(opened.status, 201)
    const { url, qr, parameters } = opened.body.data
    assert.deepEqual([url, qr, parameters.signType], [null, null, 'RSA'])
    const order = await Order.firstOrFail()
    assert.equal(parameters.package, `prepay_id=wx${order.outTradeNo}`)
    assert.equal(live.local.orders.find(order.outTradeNo)!.openid, live.local.login.openid)
    await live.local.pay(order.outTradeNo, 'never')
    const { screen, payment } = (await phone.ask('POST', 'payment/query')).body.data
    assert.deepEqual([screen, payment.kind], ['status', 'paid'])
  })

  test('takes the address that WeChat wants, parameter after parameter', async ({ assert }) => {
    const { phone } = await payingPhone()
    const asked = await phone.ask('GET', 'payment/wechat')
    const { searchParams, hash, pathname } = new URL(asked.body.data.url)
    const names = ['appid', 'redirect_uri', 'response_type', 'scope', 'state']
    assert.deepEqual([...searchParams.keys()], names)
    assert.equal(searchParams.get('scope'), 'snsapi_base', 'nobody is asked for a name or a face')
    assert.deepEqual([pathname, hash], ['/connect/oauth2/authorize', '#wechat_redirect'])
  })

  test('believes no payer that a page names itself', async ({ assert }) => {
    const { phone, photo } = await payingPhone()
    const named = await pay(phone, photo.id, { openid: 'o-invented' })
    assert.equal(named.status, 422)
    const { wxstate } = await login(phone)
    const invented = await pay(phone, photo.id, { wxcode: 'invented', wxstate })
    assert.deepEqual([invented.status, invented.body.error.type], [409, 'wechat_code_over'])
    assert.isEmpty(await Order.all())
  })

  test('takes a code once, and only in the session that asked for it', async ({ assert }) => {
    const { open, phone, photo } = await payingPhone()
    const { wxcode, wxstate } = await login(phone)
    assert.equal((await pay(phone, photo.id, { wxcode, wxstate })).status, 201)
    const again = await pay(phone, photo.id, { wxcode, wxstate })
    assert.equal(again.body.error.type, 'wechat_code_over')
    const other = await open()
    const theirs = await login(other)
    const { wxcode: planted } = theirs
    for (const state of [theirs.wxstate, wxstate.replace(/^./, 'z'), `${wxstate.slice(0, -64)}00`])
      assert.equal(
        (await pay(phone, photo.id, { wxcode: planted, wxstate: state })).body.error.type,
        'wechat_code_over'
      )
    const taken = await pay(other, photo.id, { wxcode: planted, wxstate: theirs.wxstate })
    assert.equal(taken.status, 201, 'it was not used up by the session that may not')
  })

  test('spends no code on a draft that cannot be submitted', async ({ assert }) => {
    const { phone, photo } = await payingPhone()
    const { wxcode, wxstate } = await login(phone)
    await db.from('season_clock').update({ business_now: '2023-03-21T21:00:00+08:00' })
    const late = await pay(phone, photo.id, { wxcode, wxstate })
    assert.equal(late.body.error.type, 'submission_closed')
    await db.from('season_clock').update({ business_now: '2023-03-21T11:00:00+08:00' })
    assert.equal((await pay(phone, photo.id, { wxcode, wxstate })).status, 201)
  })

  test('may be another person’s: the order of the first can then not be paid', async ({
    assert,
    cleanup,
  }) => {
    const { phone, photo } = await payingPhone()
    assert.equal((await loginAndPay(phone, photo.id)).status, 201)
    const { openid } = live.local.login
    cleanup(() => void (live.local.login.openid = openid))
    live.local.login.openid = 'o-another'
    assert.equal((await loginAndPay(phone, photo.id)).status, 201)
    const [former, latter] = await Order.query().orderBy('recorded_at')
    assert.equal(former!.state, 'closed')
    assert.isFalse(await live.local.pay(former!.outTradeNo))
    assert.isTrue(await live.local.pay(latter!.outTradeNo))
    assert.equal((await phone.standing()).screen, 'status')
  })

  test('leaves no trace of who paid, nor of the code, in the database or the log', async ({
    assert,
  }) => {
    const { phone, photo } = await payingPhone()
    const { wxcode, wxstate } = await login(phone)
    const logged = await loggedBy(async () => {
      await pay(phone, photo.id, { wxcode, wxstate })
      await pay(phone, photo.id, { wxcode, wxstate })
      await live.local.pay((await Order.firstOrFail()).outTradeNo)
    })
    const { loginSecret } = live.keys
    for (const said of [live.local.login.openid, wxcode, wxstate, loginSecret]) {
      assert.deepEqual(await tablesWith(said), [])
      assert.notInclude(logged, said)
    }
    assert.include(await tablesWith(photo.id), 'orders', 'what is there is found')
  })

  test('says when WeChat is away, and works when it is back', async ({ assert }) => {
    const { phone, photo } = await payingPhone()
    const { wxcode, wxstate } = await login(phone)
    const { page } = wechatLoginFor({
      ...{ WECHAT_PAY_LOGIN_URL: 'http://127.0.0.1:9', WECHAT_PAY_APPID: live.keys.appid },
      WECHAT_PAY_LOGIN_SECRET: new Secret(live.keys.loginSecret),
    })
    await payingAs(new WechatPayers({ page, miniProgram: null }, ''), async () => {
      const refused = await pay(phone, photo.id, { wxcode, wxstate })
      assert.deepEqual([refused.status, refused.body.error.type], [503, 'wechat_away'])
    })
    assert.equal((await pay(phone, photo.id, { wxcode, wxstate })).status, 201)
  })

  test('says so in the log, by number, when the secret is wrong', async ({ assert }) => {
    const { phone, photo } = await payingPhone()
    const { wxcode, wxstate } = await login(phone)
    const { page } = wechatLoginFor({
      ...{ WECHAT_PAY_LOGIN_URL: live.local.url, WECHAT_PAY_APPID: live.keys.appid },
      WECHAT_PAY_LOGIN_SECRET: new Secret('not the secret'),
    })
    await payingAs(new WechatPayers({ page, miniProgram: null }, ''), async () => {
      const logged = await loggedBy(async () => {
        const refused = await pay(phone, photo.id, { wxcode, wxstate })
        assert.equal(refused.body.error.type, 'wechat_refused')
      })
      assert.include(logged, '40125')
      assert.notInclude(logged, 'not the secret')
    })
  })

  test('is not offered without settings, and refused in words', async ({ assert }) => {
    const { phone, photo } = await payingPhone()
    await payingAs(new WechatPayers({ page: null, miniProgram: null }, ''), async () => {
      const { data } = (await phone.ask('GET', 'payment/wechat')).body
      assert.deepEqual(data, { url: null })
      for (const code of [{ wxcode: 'a', wxstate: 'b' }, { wxcode: 'a' }]) {
        const refused = await pay(phone, photo.id, code)
        assert.deepEqual([refused.status, refused.body.error.type], [503, 'no_wechat_login'])
      }
    })
  })

  test('is opened for a mini-program by its own code, under its own APPID', async ({
    assert,
    cleanup,
  }) => {
    const { phone, photo } = await payingPhone()
    const wechat = await wechatServer()
    cleanup(() => wechat.stop())
    // Both are bound to the merchant.
    const miniProgram = { ...wechat.app, appid: live.keys.appid }
    await payingAs(new WechatPayers({ page: null, miniProgram }, ''), async () => {
      const refused = await pay(phone, photo.id, { wxcode: 'invented' })
      assert.equal(refused.body.error.type, 'wechat_code_over')
      assert.equal((await pay(phone, photo.id, { wxcode: 'code-here' })).status, 201)
      const { outTradeNo } = await Order.firstOrFail()
      assert.equal(live.local.orders.find(outTradeNo)!.openid, 'o-here')
    })
  })
})

test.group('The login of an installation', () => {
  const secret = { WECHAT_PAY_LOGIN_SECRET: new Secret('a secret of tests') }
  const merchant = { WECHAT_PAY_APPID: 'wx0' }

  test('is none without its secret, and the merchant’s APPID without its own', ({ assert }) => {
    assert.isNull(wechatLoginFor(merchant).page)
    assert.equal(wechatLoginFor({ ...merchant, ...secret }).page!.appid, 'wx0')
    const own = { ...merchant, ...secret, WECHAT_PAY_LOGIN_APPID: 'wx1' }
    assert.equal(wechatLoginFor(own).page!.appid, 'wx1')
    const { authorizeUrl, url } = wechatLoginFor(own).page!
    assert.equal(authorizeUrl, 'https://open.weixin.qq.com/connect/oauth2/authorize')
    assert.equal(url, 'https://api.weixin.qq.com')
  })

  test('is named in full, and asked by TLS', ({ assert }) => {
    assert.throws(() => wechatLoginFor({ WECHAT_PAY_LOGIN_APPID: 'wx1' }), /LOGIN_SECRET must be/)
    assert.throws(() => wechatLoginFor(secret), /LOGIN_APPID must be/)
    const plain = { ...merchant, ...secret, WECHAT_PAY_LOGIN_URL: 'http://wechat.example.org' }
    assert.throws(() => wechatLoginFor(plain), /https/)
  })
})
