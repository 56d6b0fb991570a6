import { test } from '@japa/runner'
import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { barriers, overflow, type Locale } from '../../admin/tests/page_checks.js'
import { capturingSchool, quietBrowser, SCHOOL } from './capturing_school.js'
import { PhonePage } from './phone_page.js'

test.group('Own data on the phone page in a browser', (group) => {
  const of = capturingSchool(group, quietBrowser)

  /** A student whose submitted photo is finished. */
  async function atStatus(locale: Locale) {
    const holder = { school: SCHOOL, xh: `2023${randomInt(1e8, 1e9)}` }
    const phone = await PhonePage.open(of.filming, holder, locale)
    const { drafts, confirm, done, status } = phone.words.after
    await phone.scan()
    await phone.prepare()
    await phone.shoot()
    await phone.confirm()
    await phone.press(drafts.choose)
    await phone.press(confirm.submit)
    await phone.at(done.title)
    await phone.press(done.status)
    await phone.at(status.title)
    return phone
  }

  for (const locale of ['zh', 'en'] as const)
    test(`saves the finished photo, says what is stored, and withdraws consent (${locale})`, async ({
      assert,
    }) => {
      const phone = await atStatus(locale)
      const { ownData, steps } = phone.words
      const fits = async (name: string) => {
        if (process.env.SHOTS)
          await phone.page.screenshot({
            path: `${process.env.SHOTS}/${locale}_${name}.png`,
            fullPage: true,
          })
        assert.deepEqual(await overflow(phone.page), [], name)
        assert.deepEqual(await barriers(phone.page), [], name)
      }
      const link = phone.page.getByRole('link', { name: ownData.download.save })
      await link.waitFor()
      await fits('status_finished')
      const saving = phone.page.waitForEvent('download')
      await link.click()
      const saved = await saving
      assert.equal(saved.suggestedFilename(), ownData.download.file)
      const bytes = readFileSync(await saved.path())
      assert.deepEqual([...bytes.subarray(0, 2)], [0xff, 0xd8])

      await phone.press(ownData.link)
      await phone.at(ownData.privacy.title)
      await phone.page.getByText(ownData.privacy.kinds.number).waitFor()
      await phone.page.getByText(ownData.privacy.noLooks).waitFor()
      await fits('privacy')

      await phone.page.locator('.actions').getByText(ownData.withdraw).click()
      await phone.at(ownData.withdrawal.title)
      await phone.page.getByText(ownData.withdrawal.erases(1)).waitFor()
      await fits('withdrawal')
      await phone.press(ownData.withdrawal.confirm)
      await phone.page.getByText(ownData.withdrawal.ask).waitFor()
      await fits('withdrawal_asked')
      await phone.press(ownData.withdrawal.confirm)
      await phone.at(steps.consent.title)
      const [photo] = await phone.sql(
        `select object_key, product_key, erased_at from photos
          join students on students.id = student_id where xh = '${phone.holder.xh}'`
      )
      assert.deepEqual([photo!.object_key, photo!.product_key], [null, null])
      assert.isNotNull(photo!.erased_at)
      await fits('consent_withdrawn')
      await phone.page.reload()
      await phone.at(steps.consent.title)
      assert.equal(await phone.page.getByRole('button', { name: ownData.withdraw }).count(), 0)

      await phone.press(steps.consent.refuse)
      await phone.at(steps.consent.refusedTitle)
      await fits('consent_refused')
      await phone.press(steps.consent.reconsider)
      await phone.press(steps.consent.agree)
      await phone.at(phone.words.shooting.camera.title)
      await phone.end()
    }).timeout(240_000)
})
