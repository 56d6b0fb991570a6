/** `npm run bench [-- NAME] [-- --json]`: every file of bench/, or one, on a throw-away stack. */
import { launch } from './setup/launch.mjs'

const help = `npm run bench                  全部测量 / every bench
npm run bench -- season        一项 / one of them
npm run -s bench -- --json     每行一个 JSON 对象 / one JSON object a row`

await launch('bench', { help })
