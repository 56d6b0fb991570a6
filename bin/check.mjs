/** `npm test`: everything there is to check, on a throw-away stack of its own. */
import { launch } from './setup/launch.mjs'

const help =
  'npm test   检查全部（类型、规范、各测试组），自带数据库与流程引擎 / checks everything on a stack of its own; ends with "N passed, N failed"'

await launch('check', { help, chromium: true })
