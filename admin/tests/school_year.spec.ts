import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import type { Locator, Page } from 'playwright-core'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { ownConsoleBrowser, type ConsoleBrowser } from './console_browser.js'

const LOGIN = '90001'
const PASSWORD = 'tucai-2023'
/** From signed-in to the checked prints, as console.md section 2 wants it (36 before). */
const MAX_PRESSES = 22
/** From a task to its act. */
const MAX_PRESSES_OF_TASK = 2

const form = {
  name: '反馈表.pdf',
  mimeType: 'application/pdf',
  buffer: readFileSync(new URL('../../backend/tests/documents/feedback_form.pdf', import.meta.url)),
}

test.group('A year of a school in a browser', (group) => {
  let browser: ConsoleBrowser
  let page: Page
  let presses = 0
  group.setup(async () => {
    browser = await ownConsoleBrowser()
    page = await browser.begin(LOGIN, { viewport: { width: 1440, height: 900 } })
    return async () => {
      await browser.closePages()
      await browser.end()
    }
  })

  async function press(target: Locator) {
    await target.click()
    presses += 1
  }
  const dialog = () => page.getByRole('dialog')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const fill = (field: string, text: string) => dialog().locator(`[name="${field}"]`).fill(text)

  /** The form that was opened is filled in and sent. */
  async function send(filled: () => Promise<void> = async () => {}) {
    await dialog().waitFor()
    await filled()
    await press(dialog().getByRole('button', { name: '提交' }))
    await dialog().waitFor({ state: 'detached' })
  }
  async function doPrimary(name: string, filled?: () => Promise<void>) {
    await press(button(name))
    await send(filled)
  }

  test('takes a coordinator few presses, each task one to open and one to send', async ({
    assert,
  }) => {
    const { url } = browser.installation
    const signIn = (login: string) => ConsoleSession.signIn(url, `${login}@example.test`, PASSWORD)
    const [centre, finance, printing] = await Promise.all(
      ['admin', 'finance', 'printing'].map(signIn)
    )
    await page.waitForURL(/season_units\/[0-9a-f-]+\/show$/)
    const [, unitId] = /season_units\/([0-9a-f-]+)/.exec(page.url())!
    // The clock has only this school to wake on its way to November.
    for (const { id } of (await centre!.get('/api/season_units?limit=50')).data)
      if (id !== unitId) await centre!.act(id, 'cancelUnit', { reason: '本次演练不参加' })
    const jump = (date: string) => centre!.moveClock({ type: 'jump', date, time: '09:00' })

    await doPrimary('设置采集时间', async () => {
      await fill('setup.contactName', '测试联系人')
      await fill('setup.contactPhone', '025-00000000')
      await fill('setup.mailingAddress', '测试路 1 号')
      await fill('setup.notice', '请按时参加')
    })
    await jump('2023-03-28')

    await press(page.getByRole('menuitem', { name: '待办' }))
    const before = presses
    await press(page.locator('tbody').getByRole('link', { name: '提交备忘表' }))
    await send(async () => {
      await fill('captured', '800')
      await fill('uncaptured', '0')
    })
    assert.isAtMost(presses - before, MAX_PRESSES_OF_TASK)

    await centre!.act(unitId!, 'startProcessing', {})
    await centre!.act(unitId!, 'uploadBatch', { count: 800 })
    await press(button('更多'))
    await press(page.getByRole('menuitem', { name: '提交勘误' }))
    await send(() => fill('count', '2'))
    await centre!.act(unitId!, 'answerErrata', { count: 2 })

    await doPrimary('校对完成')
    await doPrimary('提交反馈表', async () => {
      const chooser = page.waitForEvent('filechooser')
      await press(dialog().getByText('选择文件'))
      await (await chooser).setFiles(form)
      // Its pages, and what was noticed on them, are there before it is handed in.
      await dialog().getByRole('img', { name: '反馈表第 2 页' }).waitFor()
      await dialog().getByText('第 1 页有红色圆形印章').waitFor()
      for (const rating of await dialog().getByRole('radio', { name: '满意', exact: true }).all())
        await press(rating)
      await fill('handler', '测试老师')
    })

    await centre!.act(unitId!, 'acceptFeedback', {})
    await finance!.act(unitId!, 'issueStatement', { count: 800 })
    await finance!.act(unitId!, 'recordPayment', { amountFen: 1_200_000, paidOn: '2023-03-28' })
    await doPrimary('确认排版数据', () => fill('count', '800'))
    await printing!.act(unitId!, 'orderPrints', {})
    await printing!.act(unitId!, 'finishPrints', {})
    await printing!.act(unitId!, 'ship', { parcels: 1 })
    await doPrimary('确认签收')
    await jump('2023-11-02')
    await doPrimary('报告核对结果', () => fill('corrections', '0'))

    const stages = page.locator('[data-testid=stages] > li')
    await page.getByText('本季已经结束').waitFor()
    for (const text of await stages.allInnerTexts()) assert.include(text, '已完成')
    assert.isAtMost(presses, MAX_PRESSES)
  }).timeout(300_000)
})
