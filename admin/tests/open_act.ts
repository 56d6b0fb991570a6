import type { Page } from 'playwright-core'
import { until } from '../../backend/tests/until.js'

const byName = (name: string) => ({ name, exact: true })

/** The open menu of the other acts; the side bar is a menu too. */
export const moreMenu = (page: Page) => page.locator('.MuiPopover-root [role=menu]')

/** Opens the menu of the other acts; on a page that is still refreshed it may not have the act yet. */
async function chooseUnderMore(page: Page, name: string): Promise<boolean> {
  const more = page.getByRole('button', byName('更多'))
  if ((await more.count()) === 0) return false
  await more.click()
  const menu = moreMenu(page)
  await menu.waitFor()
  const item = menu.getByRole('menuitem', byName(name))
  if ((await item.count()) > 0) {
    await item.click()
    return true
  }
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  return false
}

/** Opens the form of an act on the page of a unit: beside the sentence, or under 更多. */
export async function openAct(page: Page, name: string) {
  const button = page.getByRole('button', byName(name))
  await until(async () => {
    if ((await button.count()) === 0) return chooseUnderMore(page, name)
    await button.click()
    return true
  })
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  return dialog
}
