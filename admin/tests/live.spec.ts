import { test } from '@japa/runner'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { until } from '../../backend/tests/until.js'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { launchBrowser } from '../../bin/stack/browser.js'
import { Installation } from '../../bin/stack/installation.js'
import { Stack } from '../../bin/stack/stack.js'
import { throwAwayFolder } from '../../bin/stack/throw_away.js'

const PASSWORD = 'tucai-2023'
/** A name of this machine that browsers do not trust as they trust localhost. */
const PLAIN_HOST = 'plain.test'
const SETUP = {
  window: { firstDay: '2023-03-20', lastDay: '2023-03-24', from: '08:00', to: '18:00' },
  payer: 'school',
  setup: {
    notice: '请按时参加',
    contactName: '测试联系人',
    contactPhone: '025-00000000',
    mailingAddress: '测试路 1 号',
  },
}

test.group('A page that follows what happens', (group) => {
  let installation: Installation
  let browser: Browser
  /** A second web process of the same installation. */
  let otherUrl: string
  group.setup(async () => {
    process.env.ENGINE_ANSWER_MS = '60000'
    const stack = new Stack(await throwAwayFolder('console'), { durable: false })
    installation = new Installation(stack, { photoWorker: null })
    await installation.start()
    await stack.ace(['demo:seed', '--units=3'], installation.env)
    otherUrl = await installation.startAnotherWeb()
    browser = await launchBrowser([`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`])
    return async () => {
      await browser.close()
      await installation.remove()
    }
  })

  const contexts: BrowserContext[] = []
  group.each.teardown(async () => {
    for (const context of contexts.splice(0)) await context.close()
  })

  const newBrowser = async () => {
    const context = await browser.newContext({ locale: 'zh-CN' })
    contexts.push(context)
    context.setDefaultTimeout(90_000)
    return context
  }

  /** The board in a browser of its own. */
  async function signIn(login: string, context?: BrowserContext, url = installation.url) {
    const opened = await (context ?? (await newBrowser())).newPage()
    await opened.goto(url)
    await opened.fill('input[name=username]', `${login}@example.test`)
    await opened.fill('input[name=password]', PASSWORD)
    await opened.click('button[type=submit]')
    await opened.locator('.RaLayout-content').waitFor()
    await opened.goto(`${url}/#/season_units`)
    await rowOf(opened).waitFor()
    return opened
  }

  const rowOf = (opened: Page, unit = '泰州凤城学院') =>
    opened.locator('tbody tr', { hasText: unit })

  /** Somebody at another web process. */
  const elsewhere = (login: string) =>
    ConsoleSession.signIn(otherUrl, `${login}@example.test`, PASSWORD)

  async function setUp(code: string) {
    const school = await elsewhere(code)
    const { data } = await school.get('/api/season_units')
    await school.act(data[0].id, 'saveSetup', SETUP)
  }

  test('shows what was done at another web process, and a form that is open stays as it is', async ({
    assert,
  }) => {
    const board = await signIn('operator')
    const unit = await signIn('admin')
    await rowOf(unit).click()
    await unit.getByRole('button', { name: '设置采集时间' }).click()
    const form = unit.getByRole('dialog')
    await form.locator('input[name="setup.contactName"]').fill('还没填完')
    await setUp('90001')
    await rowOf(board).getByText('已排期').waitFor()
    await unit.getByText('已排期').first().waitFor()
    assert.equal(await form.locator('input[name="setup.contactName"]').inputValue(), '还没填完')
  })

  test('the tabs of a browser share one stream; when the one that holds it closes, another takes over', async ({
    assert,
  }) => {
    const context = await newBrowser()
    let streams = 0
    context.on('request', (request) => {
      if (request.url().endsWith('/api/live')) streams += 1
    })
    const first = await signIn('operator', context)
    await until(async () => streams > 0)
    const second = await context.newPage()
    await second.goto(`${installation.url}/#/season_units`)
    await rowOf(second).waitFor()
    // It waits for the stream that the first one holds.
    await until(() =>
      second.evaluate(async () => (await navigator.locks.query()).pending!.length === 1)
    )
    // The first may have opened its stream again while it arrived.
    const shared = streams
    await setUp('90002')
    for (const tab of [first, second])
      await rowOf(tab, '泰州里下河职业学院').getByText('已排期').waitFor()
    assert.equal(streams, shared)
    await first.close()
    await until(async () => streams > shared)
    await setUp('90003')
    await rowOf(second, '泰州海陵师范学院').getByText('已排期').waitFor()
    assert.equal(streams, shared + 1)
  })

  test('a page of plain http, where tabs cannot share a stream, asks by itself', async ({
    assert,
  }) => {
    const context = await newBrowser()
    const streams: string[] = []
    context.on('request', (request) => {
      if (request.url().endsWith('/api/live')) streams.push(request.url())
    })
    await setUp('90003')
    const plain = installation.url.replace('127.0.0.1', PLAIN_HOST)
    const board = await signIn('operator', context, plain)
    assert.isFalse(await board.evaluate(() => isSecureContext || 'locks' in navigator))
    const operator = await elsewhere('operator')
    const { data } = await operator.get('/api/season_units')
    const unit = data.find((one: { unit: { code: string } }) => one.unit.code === '90003')
    await operator.act(unit.id, 'suspend', { reason: '停电' })
    await rowOf(board, '泰州海陵师范学院').getByText('暂停').waitFor()
    assert.deepEqual(streams, [])
  })

  test('a photo’s page follows its photo, and a decision that is being written stays open', async ({
    assert,
  }) => {
    const operator = await elsewhere('operator')
    await operator.moveClock({ type: 'jump', date: '2023-03-21', time: '10:00' })
    const [photo] = (await installation.stack.postgres!.query(
      `insert into photos (season_unit_id, round, author_id, raw_digest, business_at, taken_at)
       select season_units.id, 'main', users.id, 'x', now(), now()
         from season_units join units on units.id = unit_id, users
        where code = '90001' and email = '90001@example.test' returning id`,
      'tucai'
    )) as { id: string }[]
    const { id } = photo!
    const reviewer = await signIn('reviewer')
    await reviewer.goto(`${installation.url}/#/photos/${id}/show`)
    await reviewer.getByText('检查中').first().waitFor()
    await installation.stack.postgres!.query(
      `update photos set status = 'awaiting_review', verdict = 'warn' where id = '${id}'`,
      'tucai'
    )
    await reviewer.getByRole('button', { name: '重置' }).click()
    await reviewer.locator('textarea[name=reason]').fill('阴阳脸，还没写完')
    const other = await elsewhere('admin')
    const decision = { decision: 'reset', reason: '姿势不正' }
    await other.request('POST', `/api/photos/${id}/decisions`, decision)
    await reviewer.getByText('已重置').first().waitFor()
    assert.equal(await reviewer.locator('textarea[name=reason]').inputValue(), '阴阳脸，还没写完')
  })
})
