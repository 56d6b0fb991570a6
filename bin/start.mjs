/** `npm start`: everything on one machine, with the demo season, until Ctrl-C. */
import { launch } from './setup/launch.mjs'

const help =
  'npm start   启动全部（数据库、流程引擎、收件箱、网页、工作进程），Ctrl-C 停止 / starts everything, Ctrl-C stops; PORT chooses the port'

// Papers are printed by Chromium, with the fonts that come with it.
await launch('start', { help, chromium: 'for_papers' })
