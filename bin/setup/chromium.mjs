import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeWhole } from './making.mjs'
import { cache } from './paths.mjs'
import { patiently, run, which } from './run.mjs'
import { say, Trouble } from './say.mjs'

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

/** Debian's package, with the fonts that Chinese pages need. */
async function fromDebian() {
  if (process.getuid?.() !== 0 || !which('apt-get')) return null
  say('安装 Chromium 与中文字体', 'installing Chromium and Chinese fonts')
  const options = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const packages = ['chromium', 'fonts-noto-cjk']
  const install = async () => {
    await run('apt-get', ['update', '-q'], options)
    await run('apt-get', ['install', '-y', '-q', ...packages], options)
  }
  await patiently(['仍在安装', 'still installing'], install())
  return onPath()
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

/** The path of a Chromium for the console's tests. */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && existsSync(named)) return named
  const found = (await onPath()) ?? (await fromDebian()) ?? (await fromPuppeteer())
  if (found) return found
  throw new Trouble(
    '没有 Chromium，控制台的测试无法运行。请安装 Chromium，或用 CHROMIUM_PATH 指出其路径。',
    'No Chromium, so the console cannot be tested. Install Chromium, or name its path in CHROMIUM_PATH.'
  )
}
