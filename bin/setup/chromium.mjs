import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './paths.mjs'
import { run, which } from './run.mjs'
import { say, Trouble } from './say.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const onPath = () => NAMES.map(which).find(Boolean) ?? null

/** Debian's package, with the fonts that Chinese pages need. */
async function fromDebian() {
  if (process.getuid() !== 0 || !which('apt-get')) return null
  say('安装 Chromium 与中文字体', 'installing Chromium and Chinese fonts')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { quiet: true, env })
  const packages = ['chromium', 'fonts-noto-cjk']
  await run('apt-get', ['install', '-y', '-q', ...packages], { quiet: true, env })
  return onPath()
}

function installed(folder) {
  if (!existsSync(folder)) return null
  const found = readdirSync(folder, { recursive: true }).find((path) => path.endsWith('/chrome'))
  return found ? join(folder, found) : null
}

async function fromPuppeteer() {
  const folder = join(cache, 'browser')
  if (installed(folder)) return installed(folder)
  say('下载 Chromium', 'downloading Chromium')
  const installer = ['--yes', '@puppeteer/browsers', 'install', 'chrome@stable', '--path', folder]
  await run('npx', installer, { quiet: true })
  return installed(folder)
}

/** The path of a Chromium for the console's tests. */
export async function ensureChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && existsSync(named)) return named
  const found = onPath() ?? (await fromDebian()) ?? (await fromPuppeteer())
  if (found) return found
  throw new Trouble(
    '没有 Chromium，控制台的测试无法运行。请安装 Chromium，或用 CHROMIUM_PATH 指出其路径。',
    'No Chromium, so the console cannot be tested. Install Chromium, or name its path in CHROMIUM_PATH.'
  )
}
