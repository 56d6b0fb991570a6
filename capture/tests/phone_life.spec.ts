import { test } from '@japa/runner'
import { randomInt } from 'node:crypto'
import { ownPhotoBrowser, type ConsoleBrowser } from '../../admin/tests/console_browser.js'
import { barriers, overflow } from '../../admin/tests/page_checks.js'
import { browserFilming, browserFilmingAlive, frameOf } from './phone_camera.js'
import { DAY, SCHOOL, signInAsAdmin } from './capturing_school.js'
import { PhonePage } from './phone_page.js'

/** Somebody else in each attempt. */
const somebody = () => ({ school: SCHOOL, xh: `2022${randomInt(1e8, 1e9)}` })

test.group('The proof of life in a browser', (group) => {
  let browser: ConsoleBrowser
  let frozen: ConsoleBrowser
  let alive: ConsoleBrowser
  group.setup(async () => {
    browser = await ownPhotoBrowser()
    // One picture again and again is what software gives out as a camera.
    frozen = await browserFilming(browser, 1)
    alive = await browserFilmingAlive(browser, 1)
    const admin = await signInAsAdmin(browser)
    await admin.moveClock({ type: 'jump', date: DAY, time: '10:00' })
    return async () => {
      await frozen.end()
      await alive.end()
      await browser.end()
    }
  })

  /** Gives the season another rule, as an amendment does. */
  const rule = (values: Record<string, unknown>) => {
    const sourced = Object.entries(values).map(([key, value]) => [key, { value, clause: '通知' }])
    const json = JSON.stringify(Object.fromEntries(sourced))
    return browser.installation.stack.postgres!.query(
      `update season_policies set sourced = sourced || '${json}'::jsonb`,
      'tucai'
    )
  }
  const fits = async (
    phone: PhonePage,
    assert: { deepEqual: (one: unknown, other: unknown) => void }
  ) => {
    assert.deepEqual(await overflow(phone.page), [])
    assert.deepEqual(await barriers(phone.page), [])
  }

  test('lets somebody alive through where it counts, and asks them to keep still', async ({
    assert,
  }) => {
    await rule({ proofOfLife: 'count' })
    const phone = await PhonePage.open(alive, somebody())
    const { camera, preview } = phone.words.shooting
    await phone.scan()
    await phone.prepare()
    await phone.press(camera.shutter)
    await phone.page.getByText(camera.still).waitFor()
    await phone.at(preview.title)
    await phone.confirm()
    const { drafts } = phone.words.after
    await phone.at(drafts.title)
    // No person has to look.
    assert.equal(await phone.page.getByText(drafts.unsure).count(), 0)
    await phone.end()
  }).timeout(240_000)

  test('says without an accusation why one picture given out as a camera fails, and locks in the end', async ({
    assert,
  }) => {
    await rule({ proofOfLife: 'count', lockLivenessFailures: 2 })
    const phone = await PhonePage.open(frozen, somebody())
    const { verdict, locked } = phone.words.after
    await phone.scan()
    await phone.prepare()
    await phone.shoot()
    await phone.confirm()
    await phone.at(verdict.failedTitle)
    await phone.page.getByText(verdict.lifeMeans).waitFor()
    await phone.page.getByText(verdict.lifeLeft(1)).waitFor()
    await fits(phone, assert)
    await phone.sql(`update capture_locks set ends_wall = now() where kind = 'cool_down'`)
    await phone.page.reload()
    await phone.press(verdict.again)
    // Every shot is another file.
    await phone.page.evaluate(() => {
      const draw = CanvasRenderingContext2D.prototype.drawImage as (...all: unknown[]) => void
      CanvasRenderingContext2D.prototype.drawImage = function (
        this: CanvasRenderingContext2D,
        ...all: unknown[]
      ) {
        draw.apply(this, all)
        this.fillRect(0, 0, 2, 2)
      } as typeof CanvasRenderingContext2D.prototype.drawImage
    })
    await phone.shoot()
    await phone.confirm()
    await phone.at(locked.title)
    await phone.page.getByText(locked.kinds.liveness_failures).waitFor()
    await phone.end()
  }).timeout(240_000)

  test('fails nobody where it only advises', async () => {
    await rule({ proofOfLife: 'advise' })
    const phone = await PhonePage.open(frozen, somebody())
    const { drafts } = phone.words.after
    await phone.scan()
    await phone.prepare()
    await phone.shoot()
    await phone.confirm()
    await phone.at(drafts.title)
    await phone.page.getByText(drafts.unsure).waitFor()
    await phone.end()
  }).timeout(240_000)

  test('lets a file be sent where there is no camera and the season allows it, and no file elsewhere', async ({
    assert,
  }) => {
    await rule({ proofOfLife: 'off', phoneUpload: false })
    const without = await PhonePage.open(browser, somebody())
    const { device, upload, preview } = without.words.shooting
    await without.scan()
    await without.prepareToDevice()
    await without.press(device.check)
    await without.page.getByText(device.otherWays).waitFor()
    assert.equal(await without.page.getByText(device.withoutCamera).count(), 0)
    await without.end()

    await rule({ phoneUpload: true })
    const phone = await PhonePage.open(browser, somebody())
    const { drafts } = phone.words.after
    await phone.scan()
    await phone.prepareToDevice()
    await phone.press(device.check)
    await phone.press(device.withoutCamera)
    await phone.page.getByText(upload.choose).waitFor()
    await fits(phone, assert)
    const file = { name: 'me.jpg', mimeType: 'image/jpeg', buffer: await frameOf(1, []) }
    await phone.page.locator('input[type=file]').setInputFiles(file)
    await phone.at(preview.title)
    await phone.confirm()
    await phone.at(drafts.title)
    await phone.page.getByText(drafts.unsure).waitFor()
    await phone.end()
  }).timeout(240_000)
})
