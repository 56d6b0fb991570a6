import type { Locator, Page } from 'playwright-core'

/** Types a day into a picker, as a person does: its year, month and day take digits one after another. */
export async function typeDay(scope: Page | Locator, name: string, day: string) {
  const page = 'page' in scope ? scope.page() : scope
  const field = scope.locator('.MuiPickersTextField-root', {
    has: page.locator(`input[name="${name}"]`),
  })
  await field.getByRole('spinbutton').first().click()
  await page.keyboard.type(day.replaceAll('-', ''))
}
