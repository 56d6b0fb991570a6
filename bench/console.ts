import { demo } from '#backend/demo/demo_season'
import { launchBrowser } from '../bin/stack/browser.js'
import { serveBareConsole } from './console/bare_console.js'
import { measureFirstLoad } from './console/first_load.js'
import { waitsForRows } from './console/first_rows.js'
import { quantiles } from './quantiles.js'
import { row, show } from './rows.js'

const url = process.env.APP_URL!
const browser = await launchBrowser()
const bare = await serveBareConsole()

const theirs = await measureFirstLoad(browser, {
  ...{ url: bare.url, login: 'anybody', password: 'anything' },
  arrived: 'tbody tr',
})
const ours = await measureFirstLoad(browser, {
  ...{ url, login: 'operator@example.test', password: demo.password },
  arrived: '.RaLayout-content h1',
})
const loaded = 'kB of code, packed, until'
const beside = (kB: number): [string, number] => ['in react-admin with one list', kB]
show(
  row('console.sign_in', `${loaded} the sign-in page`, ours.signIn, beside(theirs.signIn)),
  row('console.home', `${loaded} the first page behind it`, ours.first, beside(theirs.first))
)

const { median, p95 } = quantiles(await waitsForRows(browser, url))
const waited = 'ms from the sign-in’s answer to the first rows of a board of 500 schools'
show(row('console.rows_median', waited, median), row('console.rows_p95', waited, p95))

await bare.close()
await browser.close()
process.exit(0)
