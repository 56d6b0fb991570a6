import { test } from '@japa/runner'
import { unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, overflow, PHONE, WIDE } from './page_checks.js'
import { plantProof, PROOF_PICTURE, PROOF_SCHOOL } from './plant_proof.js'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const INDEX = '目录.xlsx'
const FORM = 'backend/tests/documents/feedback_form.pdf'

/** Clicks on the newest package that can be downloaded, and unpacks what the browser stores. */
async function unpacked(page: Page) {
  const arriving = page.waitForEvent('download')
  await button(page, '下载').first().click()
  const download = await arriving
  const { [INDEX]: index, ...photos } = unzipSync(readFileSync(await download.path()))
  return { name: download.suggestedFilename(), index, photos }
}

test.group('Photo downloads in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  test('a school has its photos packed, downloads them as they were delivered, and later only what changed', async ({
    assert,
  }) => {
    const { installation } = browser
    const { id } = await plantProof(installation)
    const page = await browser.begin(PROOF_SCHOOL, { viewport: WIDE })
    await page.getByRole('menuitem', { name: '照片下载' }).click()
    await page.getByText('3 张照片', { exact: true }).waitFor()
    await page.getByText('上次下载后有变化的：3 张').waitFor()
    await page.getByText('还没有人下载过。').waitFor()
    await button(page, '打包全部').click()
    await button(page, '下载').waitFor()
    assert.deepEqual(await barriers(page), [])
    assert.deepEqual(await faultsOfWords(page, '照片下载', 'zh'), [])

    const all = await unpacked(page)
    assert.match(all.name, /^电子照片-.+-全部-[\d-]+\.zip$/)
    const stored = readFileSync(join(installation.env.OBJECT_STORE_FOLDER!, PROOF_PICTURE))
    for (const photo of Object.values(all.photos)) assert.isTrue(stored.equals(photo))
    assert.lengthOf(Object.keys(all.photos), 3)
    assert.isDefined(all.index)
    await page.getByText('上次下载后没有变化。').waitFor()
    await page.getByText('已完成', { exact: true }).nth(1).waitFor()
    assert.isTrue(await button(page, '只打包变化').isDisabled())

    await installation.stack.postgres!.query(
      `with item as (update batch_items set version = 2 where id = (
          select id from batch_items where season_unit_id = '${id}' limit 1) returning *)
        insert into item_versions select id, 2, item.season_unit_id, item.photo_id, product_digest, xh,
          class_id, masked_name, last_four, 'replaced', null from item
          join item_versions first on first.item_id = item.id and first.version = 1`,
      'tucai'
    )
    await page.getByText('上次下载后有变化的：1 张').waitFor()
    await button(page, '只打包变化').click()
    await button(page, '下载').nth(1).waitFor()
    const changed = await unpacked(page)
    assert.lengthOf(Object.keys(changed.photos), 1)
    assert.includeMembers(Object.keys(all.photos), Object.keys(changed.photos))

    const phone = await browser.begin(PROOF_SCHOOL, { viewport: PHONE, locale: 'en' })
    await phone.locator('h1').first().waitFor()
    await phone.goto(`${installation.url}/#/packages/${id}`)
    await phone.getByText('All (only changes)').first().waitFor()
    await phone.getByText('Nothing has changed since your last download.').waitFor()
    await phone.getByLabel('Lock with a password (AES-256)').check()
    await button(phone, 'Pack all').click()
    const shown = phone.getByRole('dialog')
    await shown.getByText(/^([A-Za-z2-9]{4}-){3}[A-Za-z2-9]{4}$/).waitFor()
    assert.deepEqual(await overflow(phone), [])
    assert.deepEqual(await barriers(phone), [])
    await button(phone, 'I have kept it').click()
    await phone.getByText('All (locked)').first().waitFor()
    assert.deepEqual(await overflow(phone), [])
    assert.deepEqual(await barriers(phone), [])
    assert.deepEqual(await faultsOfWords(phone, 'Photo downloads', 'en'), [])
  })

  test('a season may ask for a stamped letter first: printed, handed in, accepted by the centre', async ({
    assert,
  }) => {
    const { installation } = browser
    const { id } = await plantProof(installation)
    const asks = (isAsked: boolean) =>
      installation.stack.postgres!.query(
        `update season_policies set sourced = jsonb_set(sourced, '{downloadLetter}',
          '{"value": ${isAsked}, "clause": "default"}')`,
        'tucai'
      )
    await asks(true)
    try {
      const page = await browser.begin(PROOF_SCHOOL, { viewport: PHONE })
      await page.locator('h1').first().waitFor()
      await page.goto(`${installation.url}/#/packages/${id}`)
      await page.getByText('本季下载电子照片，须先提交').waitFor()
      await button(page, '打包全部').click()
      await page.getByText('本季须先提交盖章的').waitFor()
      await button(page, '打印申请函（PDF）').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name: '打印申请函（PDF）' }).click()
      const printed = page.getByRole('dialog', { name: '关于申请电子版照片的函.pdf' })
      await printed.getByText(/^打印的申请函/).waitFor()
      await printed.getByRole('button', { name: '关闭' }).click()
      await button(page, '上传盖章的申请函').click()
      await dialog.locator('input[type=file]').setInputFiles(FORM)
      await dialog.getByRole('button', { name: '提交' }).click()
      await page.getByText('申请函已经提交，等待中心确认').waitFor()
      assert.deepEqual(await overflow(page), [])
      assert.deepEqual(await faultsOfWords(page, '照片下载', 'zh'), [])

      const centre = await browser.begin('operator', { viewport: WIDE })
      await centre.locator('h1').first().waitFor()
      await centre.goto(`${installation.url}/#/season_units/${id}/show/documents`)
      await button(centre, '确认申请函').click()
      await centre.getByRole('dialog').getByRole('button', { name: '确认申请函' }).click()
      await page.getByText('申请函已经确认，可以下载电子照片。').waitFor()
      assert.deepEqual(await barriers(page), [])
    } finally {
      await asks(false)
    }
  })
})
