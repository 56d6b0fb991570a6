import { CONSENT_TODAY } from '#domain/photos/consent'
import { randomInt } from 'node:crypto'
import type { Page } from 'playwright-core'
import type { ConsoleBrowser } from '../../admin/tests/console_browser.js'
import type { Locale } from '../../admin/tests/page_checks.js'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { kiosk as en } from '../src/words/en/kiosk.js'
import { kiosk as zh } from '../src/words/zh/kiosk.js'
import { codePictureOf, WORDS, type CodeHolder } from './phone_page.js'
import { giveCamera, seenOn, showToCamera } from './shown_camera.js'

export const SCHOOL = '90002'
/** A day of its capture, in the hours. */
const DAY = '2023-03-22'
const TABLET = { width: 1024, height: 768 }

export interface Listed extends CodeHolder {
  xm: string
  zjhm: string
}

const NUMERALS = '一二三四五六七八九十'

/** Students of a class, each called otherwise: nobody's name is part of another's. */
export function classOf(count: number): Listed[] {
  // Others in each attempt.
  const of = randomInt(1e6, 1e7)
  return Array.from({ length: count }, (_, place) => ({
    school: SCHOOL,
    xh: `31${of}${String(place + 1).padStart(3, '0')}`,
    xm: `${'赵钱'[Math.floor(place / 10)]}*${NUMERALS[place % 10]}`,
    zjhm: String(1_001 + place),
  }))
}

/** A fixed point at one school: its class on the list, and the device. */
export class FixedPoint {
  /** Who looks at the photos. */
  #reader: Promise<Page> | undefined

  private constructor(
    readonly browser: ConsoleBrowser,
    readonly admin: ConsoleSession,
    readonly unitId: string
  ) {}

  static async at(browser: ConsoleBrowser) {
    const { url, stack } = browser.installation
    const admin = await ConsoleSession.signIn(url, 'admin@example.test', 'tucai-2023')
    await admin.moveClock({ type: 'jump', date: DAY, time: '10:00' })
    const [unit] = await stack.postgres!.query(
      `select season_units.id::text from season_units join units on units.id = unit_id
        where code = '${SCHOOL}'`,
      'tucai'
    )
    return new FixedPoint(browser, admin, unit!.id as string)
  }

  sql = (text: string) => this.browser.installation.stack.postgres!.query(text, 'tucai')

  /** Puts a class on the list. @returns its id */
  async list(students: Listed[]): Promise<string> {
    const name = `软件${students[0]!.xh.slice(2, -3)}`
    const rows = students.map(
      ({ xh, xm, zjhm }, place) => `('${xh}', '${xm}', '${zjhm}', ${place})`
    )
    const [row] = await this.sql(`with made as (
        insert into classes (season_unit_id, name, name_key)
        values ('${this.unitId}', '${name}', '${name}') returning id, season_unit_id
      ), listed as (
        insert into students (season_id, season_unit_id, xh, xh_key, masked_name, last_four, class_id,
          list_position, origin)
        select season_id, season_unit_id, number, number, masked, digits, made.id, 1000 + place, 'list'
        from made join season_units on season_units.id = season_unit_id,
          (values ${rows.join(', ')}) as list (number, masked, digits, place)
      ) select id::text from made`)
    return row!.id as string
  }

  /** The steps that a student does alone, done before by the own phone; the film is shown to the class. */
  async prepare(classId: string) {
    const { data } = await this.admin.request('POST', '/api/kiosks/film', { classId })
    await this.sql(`insert into phone_steps (season_unit_id, student_id, step, version)
      select season_unit_id, students.id, step, version
      from students, (values ('phone', null), ('notice', 'none'), ('cautions', '1'), ('notices', null),
        ('consent', '${CONSENT_TODAY.student}'), ('requirements', '1')) as steps (step, version)
      where class_id = '${classId}'`)
    return data as { attested: number; students: number }
  }

  /** Opens a device for a class, or for all. */
  async open(classId: string | null = null) {
    const wanted = { seasonUnitId: this.unitId, name: '东门', classId, hours: 8 }
    const { data, meta } = await this.admin.request('POST', '/api/kiosks', wanted)
    return { id: data.id as string, token: meta.token as string }
  }

  /** A photo as it was handed in, as the centre looks at it. */
  async picture(photoId: string): Promise<Buffer> {
    const reader = (this.#reader ??= this.browser.begin('admin'))
    const { url } = this.browser.installation
    return (await (await reader).request.get(`${url}/api/photos/${photoId}/picture`)).body()
  }

  close = (id: string) => this.admin.request('POST', `/api/kiosks/${id}/closing`, {})
}

/** A tablet on a stand, which one student after the other stands before. */
export class KioskPage {
  readonly words

  private constructor(
    readonly page: Page,
    readonly point: FixedPoint,
    readonly locale: Locale
  ) {
    this.words = { ...WORDS[locale], kiosk: { zh, en }[locale] }
  }

  static async open(
    point: FixedPoint,
    token: string,
    { viewport = TABLET, colorScheme = 'light' as 'light' | 'dark', isClocked = false } = {}
  ) {
    const { browser } = point
    const context = await browser.browser.newContext({
      ...{ viewport, colorScheme, locale: 'en-GB', timezoneId: 'America/New_York' },
    })
    const page = await context.newPage()
    page.setDefaultTimeout(45_000)
    if (isClocked) await page.clock.install()
    await giveCamera(page)
    await page.goto(`${browser.installation.url}/capture/#kiosk=${token}`)
    return new KioskPage(page, point, 'zh')
  }

  /** The same page in another language. */
  in = (locale: Locale) => new KioskPage(this.page, this.point, locale)

  end = () => this.page.context().close()
  at = (name: string) => this.page.getByRole('heading', { name, exact: true, level: 1 }).waitFor()
  press = (name: string) => this.page.getByRole('button', { name, exact: true }).click()

  /** Who is called now. */
  called = (name: string) =>
    this.page.locator('.called-name strong').getByText(name, { exact: true }).waitFor()

  /** Waits until nobody’s turn is on. */
  waiting = () => this.page.getByRole('heading', { name: this.words.kiosk.scan }).waitFor()

  waitingByName = () =>
    this.page.getByRole('heading', { name: this.words.kiosk.byName.title }).waitFor()

  field = (name: 'xh' | 'lastFour') => this.page.getByLabel(this.words.scan.name[name])

  /** Types by the keys of the screen. */
  async type(field: 'xh' | 'lastFour', text: string) {
    await this.field(field).click()
    const keys = this.page.getByRole('group', { name: this.words.kiosk.byName.keypad })
    for (const key of text) await keys.getByRole('button', { name: key, exact: true }).click()
  }

  /** Types number and last four, and asks for the page. */
  async name({ xh, zjhm }: { xh: string; zjhm: string }) {
    await this.type('xh', xh)
    await this.type('lastFour', zjhm)
    await this.press(this.words.scan.name.open)
  }

  async hold(holder: CodeHolder) {
    const picture = await codePictureOf(holder, this.point.browser.installation.env)
    await showToCamera(this.page, picture)
  }

  /** Holds the code before the camera, until the page of its student is there. */
  async come(holder: CodeHolder) {
    await this.waiting()
    await this.hold(holder)
    await this.page.locator('.student').waitFor()
    await showToCamera(this.page, null)
  }

  /** Takes the photo of whoever is before the camera, to the draft box. */
  async draft(portrait: Buffer) {
    const { camera, preview } = this.words.shooting
    await showToCamera(this.page, portrait)
    await this.at(camera.title)
    await seenOn(this.page)
    await this.press(camera.shutter)
    await this.at(preview.title)
    await this.press(preview.confirm)
    await this.at(this.words.after.drafts.title)
  }

  /** Takes the photo of whoever is before the camera, and submits it. */
  async photograph(portrait: Buffer) {
    const { drafts, confirm, done } = this.words.after
    await this.draft(portrait)
    await this.press(drafts.choose)
    await this.at(confirm.title)
    await this.press(confirm.submit)
    await this.at(done.title)
  }
}
