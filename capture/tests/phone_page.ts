import { makeSimulatedCode } from '#backend/capture/decoder/simulated_code'
import { drawCode } from '#tests/drawn_codes/draw_code'
import { SAMPLE_FIELDS } from '#tests/drawn_codes/code_fields'
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { ConsoleBrowser } from '../../admin/tests/console_browser.js'
import { PHONE, type Locale } from '../../admin/tests/page_checks.js'
import { en } from '../src/words/en/index.js'
import { zh } from '../src/words/zh/index.js'

export const WORDS = { zh, en }
const BROWSERS = { zh: 'zh-CN', en: 'en-GB' }
const SCHEMES = { zh: 'light', en: 'dark' } as const

/** The scenes of the film, after which it is over. */
const SCENES = 6

/** A student of the school, who is known by the code alone. */
export interface CodeHolder {
  school: string
  xh: string
  /** As the list of the school has them. */
  xm?: string
  zjhm?: string
}

/** A picture in which the code of this student is, by the key of the installation. */
export function codePictureOf({ school: yxdm, ...fields }: CodeHolder, { APP_KEY }: Env) {
  const sjc = '1670000000000'
  const own = { ...SAMPLE_FIELDS, sjc, yxdm, cjm: `P${fields.xh}`, ...fields }
  return drawCode('screenshot', makeSimulatedCode(JSON.stringify(own), APP_KEY!), 1)
}

type Env = Record<string, string | undefined>

/** The phone of a student, as somebody who reads one language holds it. */
export class PhonePage {
  readonly words

  private constructor(
    readonly page: Page,
    readonly browser: ConsoleBrowser,
    readonly holder: CodeHolder,
    readonly locale: Locale
  ) {
    this.words = WORDS[locale]
  }

  /** @param options of the browser, and another address of the product */
  static async open(
    browser: ConsoleBrowser,
    holder: CodeHolder,
    locale: Locale = 'zh',
    { url = browser.installation.url, ...options }: BrowserContextOptions & { url?: string } = {}
  ) {
    const context = await browser.browser.newContext({
      ...{ viewport: PHONE, locale: BROWSERS[locale], colorScheme: SCHEMES[locale] },
      timezoneId: 'America/New_York',
      ...options,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(45_000)
    await page.goto(`${url}/capture/`)
    return new PhonePage(page, browser, holder, locale)
  }

  end = () => this.page.context().close()

  sql = (text: string) => this.browser.installation.stack.postgres!.query(text, 'tucai')

  heading = (name: string) => this.page.getByRole('heading', { name, exact: true, level: 1 })

  /** Waits for a screen. */
  at = (name: string) => this.heading(name).waitFor()

  press = (name: string) => this.page.getByRole('button', { name, exact: true }).click()

  /** A picture in which the code of this student is. */
  codePicture = () => codePictureOf(this.holder, this.browser.installation.env)

  /** Chooses the picture of the code from the album. */
  async scan() {
    await this.at(this.words.scan.title)
    const picture = { name: 'code.jpg', mimeType: 'image/jpeg', buffer: await this.codePicture() }
    await this.page.locator('input[type=file]').setInputFiles(picture)
    await this.page.locator('.student').waitFor()
  }

  /** Lets the scene that runs have had its time. */
  #passScene = () =>
    this.sql(`update film_views set issued_at = issued_at - interval '1 minute'
      where student_id = (select id from students where xh = '${this.holder.xh}')`)

  /** Watches the film, scene by scene; a reload goes on where the server is. */
  async watchFilm() {
    const { film } = this.words.steps
    for (let scene = 1; scene <= SCENES; scene += 1) {
      await this.press(film.start)
      await this.page.getByText(film.progress(scene, SCENES), { exact: false }).first().waitFor()
      await this.#passScene()
      await this.page.reload()
      await this.at(film.title)
    }
    await this.press(film.start)
    await this.press(film.done)
  }

  /** All steps of a season of 2023 but the last, which is the check of the phone. */
  async prepareToDevice(onScreen: (name: string) => Promise<void> = async () => {}) {
    const { phone, notice, cautions, notices, consent, film, requirements } = this.words.steps
    const step = async (name: string, act: () => Promise<void>) => {
      await this.at(name)
      await onScreen(name)
      await act()
    }
    await step(phone.title, async () => {
      await this.page.getByRole('textbox', { name: phone.label }).fill('138 0000 0000')
      await this.press(phone.save)
    })
    await step(notice.title, () => this.press(notice.agree))
    await step(cautions.title, () => this.press(cautions.agree))
    await step(notices.title, () => this.press(notices.save))
    await step(consent.title, () => this.press(consent.agree))
    await step(film.title, () => this.watchFilm())
    await step(requirements.rulesTitle, () => this.press(requirements.next))
    await step(requirements.problemsTitle, () => this.press(requirements.next))
    await step(requirements.resultTitle, () => this.press(requirements.shoot))
  }

  /** All steps before the camera. */
  async prepare(onScreen: (name: string) => Promise<void> = async () => {}) {
    const { device, camera } = this.words.shooting
    await this.prepareToDevice(onScreen)
    await this.at(device.title)
    await onScreen(device.title)
    await this.press(device.check)
    await this.at(camera.title)
    await onScreen(camera.title)
  }

  /** Takes a picture, and stays at its preview. */
  async shoot() {
    const { camera, preview } = this.words.shooting
    await this.at(camera.title)
    await this.press(camera.shutter)
    await this.at(preview.title)
  }

  confirm = () => this.press(this.words.shooting.preview.confirm)
}
