/** `npm run bench [-- NAME] [-- --json]`: every file of bench/, or one, on a throw-away stack. */
import { launch } from './setup/launch.mjs'

const help = `npm run bench                  全部测量 / every bench
npm run bench -- season        一项 / one of them
npm run -s bench -- --json     每行一个 JSON 对象 / one JSON object a row`

/** Measurements of pages and papers, which need a browser. */
const OF_PAGES = ['console', 'live', 'sheet', 'wall']
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const chromium = named.length === 0 || named.some((name) => OF_PAGES.includes(name))

await launch('bench', { help, chromium })
