import { test } from '@japa/runner'
import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import { barriers, overflow, WIDE } from '../../admin/tests/page_checks.js'
import { capturingSchool, quietBrowser, SCHOOL } from './capturing_school.js'
import { PhonePage, WORDS } from './phone_page.js'

const MAILBOX = 'reader@example.test'

test.group('The messages of a student in a browser', (group) => {
  const of = capturingSchool(group, quietBrowser)

  const look = async (page: Page, name: string) => {
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
  }

  /** A student who has submitted a photo, with a mailbox that they gave in the step of the notices. */
  async function submitted() {
    const holder = { school: SCHOOL, xh: `2021${randomInt(1e8, 1e9)}` }
    const phone = await PhonePage.open(of.filming, holder)
    await phone.page.emulateMedia({ colorScheme: 'dark' })
    const { drafts, confirm, done } = phone.words.after
    await phone.scan()
    await phone.prepare(async (name) => {
      if (name !== phone.words.steps.notices.title) return
      const { mailbox } = phone.words.inbox
      await phone.page.getByRole('textbox', { name: mailbox }).fill(MAILBOX)
      await look(phone.page, 'notices_zh')
    })
    await phone.shoot()
    await phone.confirm()
    await phone.press(drafts.choose)
    await phone.press(confirm.submit)
    await phone.at(done.title)
    const [row] = await phone.sql(
      `select photos.id::text as photo, students.id::text as student
        from photos join students on students.id = student_id where xh = '${holder.xh}'`
    )
    return { phone, ...(row as { photo: string; student: string }) }
  }

  test('a reset of the desk comes to the open page by itself, and stands among the messages until it is read', async ({
    assert,
  }) => {
    const { phone, photo, student } = await submitted()
    const { inbox: words, after } = phone.words
    const { page } = phone
    await of.admin.request('POST', `/api/photos/${photo}/decisions`, {
      ...{ decision: 'reset', reasonCodes: ['uneven_light'] },
    })
    // Nobody reloads: the page asks again.
    await phone.press(after.done.status)
    await phone.at(after.reset.title)
    // That it was submitted, and that it was reset.
    const mark = page.getByRole('button', { name: words.unread(2) })
    await mark.waitFor()
    assert.deepEqual(await barriers(page), [])
    await mark.click()
    await phone.at(words.title)
    const message = page.locator('.message').first()
    await message
      .getByText(/一边亮一边暗/)
      .first()
      .waitFor()
    await message.getByText(words.isNew).waitFor()
    await page.getByText(words.mailboxIs('r***@example.test')).waitFor()
    await page.getByRole('button', { name: words.open, exact: true }).waitFor()
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    await look(page, 'inbox_zh_360_dark')
    await phone.press(words.mailboxOff)
    await page.getByRole('textbox', { name: words.mailbox }).waitFor()
    await page.getByRole('button', { name: phone.words.frame.switchLanguage }).click()
    const { en } = WORDS
    await phone.at(en.inbox.title)
    await page.getByText(/Please retake it before/).waitFor()
    assert.deepEqual(await overflow(page), [])
    await page.setViewportSize(WIDE)
    await page.emulateMedia({ colorScheme: 'light' })
    await look(page, 'inbox_en_1440_light')
    await phone.press(en.inbox.back)
    await phone.at(en.after.reset.title)
    await phone.end()

    const desk = await of.browser.begin(SCHOOL, { viewport: WIDE })
    await desk.goto(`${of.browser.installation.url}/#/students/${student}/show`)
    const section = desk.locator('section', { hasText: '学生通知' })
    await section.getByText('照片被重置').waitFor()
    await section.getByText('已读').first().waitFor()
    assert.deepEqual(await barriers(desk), [])
    assert.notInclude(await section.innerText(), 'example.test')
    await look(desk, 'console_zh_1440')
  }).timeout(240_000)
})
