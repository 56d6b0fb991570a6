import { QUIET_BROWSER } from '#config/quiet_browser'
import { chromium } from 'playwright-core'

/** The list of the switch replaces Playwright's, which is therefore part of it: see browser.spec.ts. */
const OF_PLAYWRIGHT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
]

/** Pages of the address bar, which nobody sees: each new reader would get two, for more time than the own page takes. */
const OF_THE_WINDOW = ['WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxPopup']

const FLAGS = [
  '--no-sandbox',
  ...QUIET_BROWSER,
  `--disable-features=${[...OF_PLAYWRIGHT, ...OF_THE_WINDOW].join(',')}`,
]

/**
 * The browser in which pages are tested and measured: `CHROMIUM_PATH`.
 * @param flags further flags of Chromium
 */
export const launchBrowser = (flags: string[] = []) =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: [...FLAGS, ...flags] })
