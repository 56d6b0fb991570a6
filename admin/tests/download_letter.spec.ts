import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, overflow, PHONE } from './page_checks.js'

/** A school of which no other spec looks at the papers. */
const SCHOOL = '90007'
const PDF = new URL('../../backend/tests/documents/feedback_form.pdf', import.meta.url)

/** Its stamped letter, as it was handed in; the season of the demo asks for none by itself. */
async function plantLetter({ installation }: ConsoleBrowser) {
  const school = await ConsoleSession.signIn(
    installation.url,
    `${SCHOOL}@example.test`,
    'tucai-2023'
  )
  const { id, unit } = (await school.get('/api/season_units')).data[0]
  const documentId = await school.upload(id, '申请函.pdf', new Uint8Array(readFileSync(PDF)))
  const own = `from users where email = '${SCHOOL}@example.test'`
  const run = (sql: string) => installation.stack.postgres!.query(sql, 'tucai')
  await run(`insert into download_letters (season_unit_id, no, state, document_id, author_id, sent_at)
    select '${id}', 1, 'sent', '${documentId}', id, '2023-03-06T01:00:00Z' ${own}`)
  const remove = () => run(`delete from download_letters where season_unit_id = '${id}'`)
  return { name: unit.name as string, remove }
}

test.group('The letter by which photos are asked for, in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  test('waits in the list of the centre, and is returned beside its scan', async ({
    assert,
    cleanup,
  }) => {
    const { name, remove } = await plantLetter(browser)
    cleanup(() => void remove())
    const page = await browser.begin('operator', { viewport: PHONE, colorScheme: 'dark' })
    await page.getByRole('link', { name: /申请函待确认/ }).click()
    await page.getByText('待确认的申请函').waitFor()
    assert.deepEqual(await overflow(page), [])
    await page.getByRole('link', { name }).click()
    await page.getByRole('img').first().waitFor()
    assert.deepEqual(await overflow(page), [])
    assert.deepEqual(await barriers(page), [])
    assert.deepEqual(await faultsOfWords(page, name, 'zh'), [])
    await page.getByRole('button', { name: '退回申请函' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('textarea[name=reason]').fill('没有盖章')
    await dialog.getByRole('button', { name: '退回申请函' }).click()
    await page.waitForURL(/#\/feedback_forms$/)
    assert.equal(await page.getByText('待确认的申请函').count(), 0)
  })
})
