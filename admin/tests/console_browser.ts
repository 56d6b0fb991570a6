import { atSuiteEnd } from '#tests/at_suite_end'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { launchBrowser } from '../../bin/stack/browser.js'
import { Installation } from '../../bin/stack/installation.js'
import { Stack } from '../../bin/stack/stack.js'
import { throwAwayFolder } from '../../bin/stack/throw_away.js'
import { openSession, type KnownSessions } from './open_session.js'
import type { Locale } from './page_checks.js'

/** A browser far from Shanghai: its time zone must not matter. */
const READER: BrowserContextOptions = { locale: 'zh-CN', timezoneId: 'America/New_York' }

export interface ReaderOptions extends Omit<BrowserContextOptions, 'locale'> {
  locale?: Locale
}

/** A browser on an installation with the demo's season. */
export class ConsoleBrowser {
  #contexts: BrowserContext[] = []
  #sessions: KnownSessions = new Map()

  constructor(
    readonly installation: Installation,
    readonly browser: Browser,
    /** Ends the installation before the suite does. */
    readonly end: () => Promise<void>
  ) {}

  /** @param locale the language that the reader has chosen before; without it that of the browser */
  async page({ locale, ...options }: ReaderOptions = {}) {
    const context = await this.browser.newContext({ ...READER, ...options })
    this.#contexts.push(context)
    if (locale) {
      const chosen = JSON.stringify(locale)
      await context.addInitScript((to) => localStorage.setItem('RaStore.locale', to), chosen)
    }
    const opened = await context.newPage()
    opened.setDefaultTimeout(45_000)
    return opened
  }

  /**
   * A page of somebody's home, on which nothing may have arrived yet. Whoever was signed in before has the
   * same session, unless it was ended: only specs about signing in use its form.
   */
  begin = (login: string, options: ReaderOptions = {}) => this.#home(login, options, this.#sessions)

  /** The same by a session that no other page has. */
  beginAnew = (login: string, options: ReaderOptions = {}) => this.#home(login, options, new Map())

  async #home(login: string, options: ReaderOptions, known: KnownSessions) {
    const opened = await this.page(options)
    await openSession(opened.context(), this.installation.url, login, known)
    await opened.goto(this.installation.url)
    await opened.locator('.RaLayout-content').waitFor()
    return opened
  }

  /** The same on the board, or the list of a school's units. */
  async signIn(login: string, options: ReaderOptions = {}) {
    const opened = await this.begin(login, options)
    // A home that is still on its way would lead a school from the list to its unit.
    await opened.locator('h1').first().waitFor()
    await opened.goto(`${this.installation.url}/#/season_units`)
    return opened
  }

  async closePages() {
    for (const context of this.#contexts.splice(0)) await context.close()
  }
}

type Options = ConstructorParameters<typeof Installation>[1]

let first: Promise<ConsoleBrowser> | undefined
let second: Promise<ConsoleBrowser> | undefined
let launched: Promise<Browser> | undefined

/** One installation and one browser for all specs of the suite: starting them takes half a minute. */
export const consoleBrowser = () => (first ??= start())

/** Another one, for specs about schools in which nobody else has planted anything. */
export const secondConsoleBrowser = () => (second ??= start())

/**
 * An installation of its own and without photos, for a spec that moves the clock further than others may go.
 * @param seed flags of its demo
 */
export const ownConsoleBrowser = (...seed: string[]) => start({ photoWorker: null }, seed)

/** The same with a photo worker, for a spec that needs the hours of a school to itself. */
export const ownPhotoBrowser = () => start()

async function launch() {
  const browser = await launchBrowser()
  atSuiteEnd(() => browser.close())
  return browser
}

const WITH_PHOTOS: Options = { photoWorker: ['--processes=1', '--most-cpu=20000'] }

async function start(options = WITH_PHOTOS, seed: string[] = []) {
  const folder = await throwAwayFolder('console')
  // The engine's first answer may take long: other suites keep the machine busy.
  process.env.ENGINE_ANSWER_MS = '60000'
  const stack = new Stack(folder, { durable: false })
  const installation = new Installation(stack, options)
  let ended: Promise<void> | undefined
  const end = () => (ended ??= installation.remove())
  atSuiteEnd(end)
  await installation.start()
  await stack.ace(['demo:seed', ...seed], installation.env)
  return new ConsoleBrowser(installation, await (launched ??= launch()), end)
}
