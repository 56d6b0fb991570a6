import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeWhole } from './making.mjs'
import { cache } from './paths.mjs'
import { patiently, run, which } from './run.mjs'
import { say, Trouble } from './say.mjs'

const FONTS = 'fonts-noto-cjk'
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A program on PATH may be a stub that only prints how to install it, so it is run once.
 * @param {string} path
 */
async function runs(path) {
  const options = { quiet: true, timeout: 20_000 }
  const { code } = await run(path, ['--version'], options).catch(() => ({ code: 1 }))
  return code === 0
}

async function onPath() {
  for (const path of NAMES.map(which).filter((found) => found !== null))
    if (await runs(path)) return path
  return null
}

const canInstall = () => process.getuid?.() === 0 && which('apt-get') !== null

/** @param {string[]} packages of Debian */
async function install(packages) {
  const options = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-q'], options)
  await run('apt-get', ['install', '-y', '-q', ...packages], options)
}

/** Debian's package, with the fonts that Chinese pages need. */
async function fromDebian() {
  if (!canInstall()) return null
  say('安装 Chromium 与中文字体', 'installing Chromium and Chinese fonts')
  await patiently(['仍在安装', 'still installing'], install(['chromium', FONTS]))
  return onPath()
}

/** Fonts for a Chromium that came without. */
async function addFonts() {
  if (!canInstall() || !which('fc-list')) return
  const { output } = await run('fc-list', [':lang=zh-cn'], { quiet: true })
  if (output.trim()) return
  say('安装中文字体', 'installing Chinese fonts')
  await patiently(['仍在安装', 'still installing'], install([FONTS]))
}

/** @param {string} folder */
function chromeIn(folder) {
  if (!existsSync(folder)) return null
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith('/chrome')
  )
  return found ? join(folder, found) : null
}

async function fromPuppeteer() {
  const home = join(cache, 'chromium')
  const known = chromeIn(home)
  if (known) return known
  say('下载 Chromium', 'downloading Chromium')
  const whole = await makeWhole(home, async (making) => {
    const installer = ['--yes', '@puppeteer/browsers', 'install', 'chrome@stable', '--path', making]
    await patiently(['仍在下载', 'still downloading'], run('npx', installer, { quiet: true }))
    const chrome = chromeIn(making)
    return chrome !== null && runs(chrome)
  })
  return whole && chromeIn(whole)
}

/** The path of a Chromium, found or installed, with Chinese fonts; null if there is none to be had. */
async function findChromium() {
  const found = await findProgram()
  if (found) await addFonts()
  return found
}

async function findProgram() {
  const named = process.env.CHROMIUM_PATH
  if (named && existsSync(named)) return named
  return (await onPath()) ?? (await fromDebian()) ?? (await fromPuppeteer())
}

/** The path of a Chromium for the console's tests. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  throw new Trouble(
    '没有 Chromium，控制台的测试无法运行。请安装 Chromium，或用 CHROMIUM_PATH 指出其路径。',
    'No Chromium, so the console cannot be tested. Install Chromium, or name its path in CHROMIUM_PATH.'
  )
}

/** The path of a Chromium that prints papers; without one everything else works, and papers say what is missing. */
export async function chromiumForPapers() {
  const found = await findChromium().catch(() => null)
  if (!found)
    say(
      '没有 Chromium，PDF 不能打印，其余功能不受影响',
      'no Chromium: papers cannot be printed, all else works'
    )
  return found
}
