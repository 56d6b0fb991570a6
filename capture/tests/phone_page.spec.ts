import { SECURITY_HEADERS } from '#backend/http/security_headers'
import { test } from '@japa/runner'
import { randomInt } from 'node:crypto'
import { plantProof, PROOF_SCHOOL } from '../../admin/tests/plant_proof.js'
import { barriers, overflow, type Locale } from '../../admin/tests/page_checks.js'
import { browserFilming } from './phone_camera.js'
import { capturingSchool, DAY, SCHOOL } from './capturing_school.js'
import { PhonePage } from './phone_page.js'

/** Somebody else in each attempt. */
const somebody = () => ({ school: SCHOOL, xh: `2021${randomInt(1e8, 1e9)}` })

test.group('The phone page of a student in a browser', (group) => {
  const of = capturingSchool(group)

  const photosOf = async (xh: string) => {
    const [row] = await of.browser.installation.stack.postgres!.query(
      `select count(*)::int as count from photos join students on students.id = student_id
        where xh = '${xh}'`,
      'tucai'
    )
    return row!.count as number
  }

  for (const locale of ['zh', 'en'] as const satisfies Locale[])
    test(`leads from the code to the end, each screen fit for a small phone and a screen reader (${locale})`, async ({
      assert,
    }) => {
      const holder = somebody()
      const phone = await PhonePage.open(of.filming, holder, locale)
      const { drafts, confirm, done, status } = phone.words.after
      const fits = async (name: string) => {
        if (process.env.SHOTS)
          await phone.page.screenshot({
            path: `${process.env.SHOTS}/${locale}_${name}.png`,
            fullPage: true,
          })
        assert.deepEqual(await overflow(phone.page), [], name)
        assert.deepEqual(await barriers(phone.page), [], name)
        assert.equal(await phone.page.evaluate(() => document.activeElement?.tagName), 'H1', name)
      }
      await phone.at(phone.words.scan.title)
      await fits('scan')
      await phone.scan()
      await phone.prepare(fits)
      await phone.shoot()
      await fits('preview')
      await phone.confirm()
      await phone.at(drafts.title)
      await fits('drafts')
      await phone.press(drafts.choose)
      await phone.at(confirm.title)
      await fits('confirm')
      await phone.press(confirm.submit)
      await phone.at(done.title)
      await fits('done')
      await phone.press(done.status)
      await phone.at(status.title)
      await fits('status')
      // Another tab, or another day: the server knows.
      await phone.page.reload()
      await phone.at(status.title)
      assert.equal(await photosOf(holder.xh), 1)
      await phone.end()
    }).timeout(240_000)

  test('keeps a shot while the network is away, over a reload, and hands it in once', async ({
    assert,
  }) => {
    const holder = somebody()
    const phone = await PhonePage.open(of.filming, holder)
    const { making } = phone.words.shooting
    await phone.scan()
    await phone.prepare()
    await phone.shoot()
    let sent = 0
    await phone.page.route('**/api/phone/shots/*/photo', (route) => {
      sent += 1
      // The first arrives, and its answer is lost; then nothing gets through.
      return sent === 1 ? route.fetch().then(() => route.abort()) : route.abort()
    })
    await phone.confirm()
    await phone.page.getByText(making.offline).waitFor()
    await phone.page.reload()
    await phone.page.getByText(making.offline).waitFor()
    await phone.page.unroute('**/api/phone/shots/*/photo')
    await phone.press(making.now)
    await phone.at(phone.words.after.drafts.title)
    assert.isAbove(sent, 1)
    assert.equal(await photosOf(holder.xh), 1)
    const kept = await phone.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const asked = indexedDB.open('capture')
          asked.onsuccess = () => {
            const shots = asked.result.transaction('shots').objectStore('shots').count()
            shots.onsuccess = () => resolve(shots.result)
          }
        })
    )
    assert.equal(kept, 0)
    await phone.end()
  }).timeout(240_000)

  test('shows why a photo failed, with lines over the picture, and when the next may be taken', async ({
    assert,
    cleanup,
  }) => {
    const tilted = await browserFilming(of.browser, 2, ['tilted'])
    cleanup(() => tilted.end())
    const phone = await PhonePage.open(tilted, somebody())
    const { verdict } = phone.words.after
    await phone.scan()
    await phone.prepare()
    await phone.shoot()
    await phone.confirm()
    await phone.at(verdict.failedTitle)
    await phone.page.getByText('办法：').first().waitFor()
    assert.isAbove(await phone.page.locator('.marks polyline').count(), 0)
    await phone.page.getByText(/后可重拍/).waitFor()
    await phone.page.getByText(/还需等待/).waitFor()
    assert.equal(await phone.page.getByRole('button', { name: verdict.again }).count(), 0)
    assert.deepEqual(await overflow(phone.page), [])
    assert.deepEqual(await barriers(phone.page), [])
    await phone.sql(`update capture_locks set ends_wall = now() where kind = 'cool_down'`)
    await phone.page.reload()
    await phone.press(verdict.again)
    await phone.at(phone.words.shooting.camera.title)
  }).timeout(240_000)

  test('shows a reset first, with its remedy and a drawing, and leads to the camera', async ({
    assert,
  }) => {
    const holder = somebody()
    const phone = await PhonePage.open(of.filming, holder)
    const { drafts, confirm, done, reset } = phone.words.after
    await phone.scan()
    await phone.prepare()
    await phone.shoot()
    await phone.confirm()
    await phone.press(drafts.choose)
    await phone.press(confirm.submit)
    await phone.at(done.title)
    const [photo] = await phone.sql(
      `select photos.id::text from photos join students on students.id = student_id
        where xh = '${holder.xh}'`
    )
    await of.admin.request('POST', `/api/photos/${photo!.id}/decisions`, {
      ...{ decision: 'reset', reasonCodes: ['uneven_light'] },
    })
    await phone.page.reload()
    await phone.at(reset.title)
    await phone.page
      .getByText(/一边亮一边暗/)
      .first()
      .waitFor()
    assert.equal(await phone.page.locator('.pair .drawing').count(), 2)
    assert.deepEqual(await overflow(phone.page), [])
    assert.deepEqual(await barriers(phone.page), [])
    await phone.press(reset.retake)
    await phone.shoot()
    await phone.end()
  }).timeout(240_000)

  test('asks whether the delivered photo is right, and tells the class what is not', async ({
    assert,
  }) => {
    const { name } = await plantProof(of.browser.installation)
    const [listed] = await of.browser.installation.stack.postgres!.query(
      `select students.id::text, xh from students join classes on classes.id = class_id
        where classes.name = '${name}' and list_position = 1`,
      'tucai'
    )
    const { id, xh } = listed as { id: string; xh: string }
    const phone = await PhonePage.open(of.filming, {
      ...{ school: PROOF_SCHOOL, xh, xm: '周*', zjhm: '145X' },
    })
    const { status, proof } = phone.words.after
    await phone.scan()
    await phone.at(status.title)
    await phone.page.getByRole('radio', { name: proof.kinds.wrong_image }).check()
    await phone.page.getByRole('textbox', { name: proof.remark }).fill('是同学的照片')
    assert.deepEqual(await overflow(phone.page), [])
    assert.deepEqual(await barriers(phone.page), [])
    await phone.press(proof.send)
    await phone.page.getByText(proof.saidWrong(proof.kinds.wrong_image)).waitFor()
    const [mark] = await phone.sql(
      `select kind, remark from proof_marks where student_id = '${id}' and layer = 'student'`
    )
    assert.deepEqual(mark, { kind: 'wrong_image', remark: '是同学的照片' })
    await phone.end()
  }).timeout(120_000)

  test('says what to do where there is no camera, and forgets a student who leaves', async ({
    assert,
  }) => {
    const phone = await PhonePage.open(of.browser, somebody())
    const { device } = phone.words.shooting
    const { frame, scan } = phone.words
    await phone.scan()
    await phone.prepareToDevice()
    await phone.at(device.title)
    await phone.press(device.check)
    await phone.page.getByRole('alert').waitFor()
    await phone.press(device.copy)
    assert.deepEqual(await barriers(phone.page), [])
    await phone.page.getByText(frame.help).click()
    await phone.press(frame.notMe)
    await phone.press(frame.notMeDo)
    await phone.at(scan.title)
    await phone.page.reload()
    await phone.at(scan.title)
    await phone.end()
  }).timeout(240_000)

  test('speaks the language that was chosen, also after a reload, and breaks no line at twice the size', async ({
    assert,
  }) => {
    const phone = await PhonePage.open(of.browser, somebody())
    await phone.page.getByRole('button', { name: phone.words.frame.switchLanguage }).click()
    await phone.page.getByRole('heading', { name: 'Scan your capture code' }).waitFor()
    await phone.page.reload()
    await phone.page.getByRole('heading', { name: 'Scan your capture code' }).waitFor()
    assert.equal(await phone.page.evaluate(() => document.documentElement.lang), 'en')
    await phone.page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
    assert.deepEqual(await overflow(phone.page), [])
    await phone.end()
  })

  test('is served with the headers of all pages', async ({ assert }) => {
    const answer = await fetch(new URL('/capture/', of.browser.installation.url))
    assert.equal(answer.status, 200)
    for (const name of Object.keys(SECURITY_HEADERS)) assert.isNotNull(answer.headers.get(name))
  })

  test('says outside the hours when they begin', async () => {
    const phone = await PhonePage.open(of.filming, somebody())
    await phone.scan()
    await phone.prepare()
    await of.admin.moveClock({ type: 'jump', date: DAY, time: '19:00' })
    await phone.page.reload()
    await phone.at(phone.words.after.closed.title)
    await phone.page.getByText(/每天 08:00–18:00/).waitFor()
    await phone.page.getByText(/08:00 可以拍摄/).waitFor()
    await phone.end()
    // Whoever has not been through the steps may take them, and is told the same.
    const early = await PhonePage.open(of.filming, somebody())
    await early.scan()
    await early.at(early.words.steps.phone.title)
    await early.page.getByText(/08:00 可以拍摄/).waitFor()
    await early.end()
  }).timeout(240_000)
})
