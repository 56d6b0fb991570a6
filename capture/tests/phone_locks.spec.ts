import { test } from '@japa/runner'
import { randomInt } from 'node:crypto'
import { ownPhotoBrowser, type ConsoleBrowser } from '../../admin/tests/console_browser.js'
import { barriers, overflow } from '../../admin/tests/page_checks.js'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { browserFilming } from './phone_camera.js'
import { DAY, SCHOOL, signInAsAdmin } from './capturing_school.js'
import { PhonePage } from './phone_page.js'

const NEXT_DAY = '2023-03-23'
const PASSWORD = 'tucai-2023'

/** One failure is enough: the camera of a test sees the same picture for ever. */
const SOON = `update season_policies set sourced = jsonb_set(sourced, '{lockOtherFailures,value}', '1')`

const somebody = () => ({ school: SCHOOL, xh: `2023${randomInt(1e8, 1e9)}` })

test.group('Locks on the phone page in a browser', (group) => {
  let browser: ConsoleBrowser
  let admin: ConsoleSession
  group.setup(async () => {
    browser = await ownPhotoBrowser()
    const { stack } = browser.installation
    admin = await signInAsAdmin(browser)
    await stack.postgres!.query(SOON, 'tucai')
    return () => browser.end()
  })
  const at = (date: string) => admin.moveClock({ type: 'jump', date, time: '10:00' })

  test('lock for a time after the last failure, over a reload, until the time is over', async ({
    assert,
    cleanup,
  }) => {
    await at(DAY)
    const tilted = await browserFilming(browser, 2, ['tilted'])
    cleanup(() => tilted.end())
    const phone = await PhonePage.open(tilted, somebody())
    const { verdict, locked } = phone.words.after
    await phone.scan()
    await phone.prepare()
    await phone.shoot()
    await phone.confirm()
    await phone.at(locked.title)
    await phone.page.reload()
    await phone.at(locked.title)
    await phone.page.getByText(locked.kinds.other_failures).waitFor()
    await phone.page
      .getByText(/3月23日/)
      .first()
      .waitFor()
    assert.equal(await phone.page.getByRole('button', { name: verdict.again }).count(), 0)
    assert.deepEqual(await overflow(phone.page), [])
    assert.deepEqual(await barriers(phone.page), [])
    await at(NEXT_DAY)
    await admin.moveClock({ type: 'jump', date: NEXT_DAY, time: '10:30' })
    await phone.page.reload()
    await phone.press(verdict.again)
    await phone.at(phone.words.shooting.camera.title)
    await phone.end()
  }).timeout(240_000)

  test('lock for a finding of the reviewer until the school unlocks, which the open page shows', async ({
    assert,
    cleanup,
  }) => {
    await admin.moveClock({ type: 'jump', date: NEXT_DAY, time: '11:00' })
    const filming = await browserFilming(browser, 1)
    cleanup(() => filming.end())
    const holder = somebody()
    const phone = await PhonePage.open(filming, holder, 'en')
    const { drafts, confirm, done, locked, reset } = phone.words.after
    await phone.scan()
    await phone.prepare()
    await phone.shoot()
    await phone.confirm()
    await phone.press(drafts.choose)
    await phone.press(confirm.submit)
    await phone.at(done.title)
    const own = `from students where xh = '${holder.xh}'`
    const [photo] = await phone.sql(
      `select id::text from photos where student_id = (select id ${own})`
    )
    await admin.request('POST', `/api/photos/${photo!.id}/decisions`, {
      ...{ decision: 'reset', reasonCodes: ['rephotographed'] },
    })
    await phone.page.reload()
    await phone.at(locked.title)
    await phone.page.getByText(locked.kinds.finding).waitFor()
    await phone.page.getByText(locked.school).waitFor()
    assert.deepEqual(await overflow(phone.page), [])
    assert.deepEqual(await barriers(phone.page), [])
    const { url } = browser.installation
    const school = await ConsoleSession.signIn(url, `${SCHOOL}@example.test`, PASSWORD)
    const [lock] = await phone.sql(
      `select id::text from capture_locks where student_id = (select id ${own})`
    )
    const ended = { ids: [lock!.id], reason: '学生已说明情况' }
    await school.request('POST', '/api/locks/ends', ended)
    await phone.at(reset.title)
    await phone.press(reset.retake)
    await phone.at(phone.words.shooting.camera.title)
    await phone.end()
  }).timeout(240_000)
})
