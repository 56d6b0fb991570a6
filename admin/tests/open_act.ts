import type { Page } from 'playwright-core'
import { until } from '../../backend/tests/until.js'

/** Longer than a button needs, and short enough to try again when it has gone. */
const SHORTLY = { timeout: 5_000 }

const byName = (name: string) => ({ name, exact: true })

/** The open menu of the other acts; the side bar is a menu too. */
export const moreMenu = (page: Page) => page.locator('.MuiPopover-root [role=menu]')

/** Does it succeed before the page is drawn anew? The caller tries again. */
const succeeds = (doing: Promise<unknown>) =>
  doing.then(
    () => true,
    () => false
  )

/** Opens the menu of the other acts; on a page that is still refreshed it may not have the act yet. */
async function chooseUnderMore(page: Page, name: string): Promise<boolean> {
  const more = page.getByRole('button', byName('更多'))
  if ((await more.count()) === 0) return false
  const menu = moreMenu(page)
  if (!(await succeeds(more.click(SHORTLY)))) return false
  if (!(await succeeds(menu.waitFor(SHORTLY)))) return false
  const item = menu.getByRole('menuitem', byName(name))
  if ((await item.count()) > 0) return succeeds(item.click(SHORTLY))
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'hidden' })
  return false
}

/** Opens the form of an act on the page of a unit: beside the sentence, or under 更多. */
export async function openAct(page: Page, name: string) {
  const button = page.getByRole('button', byName(name))
  await until(async () => {
    if ((await button.count()) === 0) return chooseUnderMore(page, name)
    return succeeds(button.click(SHORTLY))
  })
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  return dialog
}
