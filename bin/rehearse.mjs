/** `npm run rehearse`: the season of 2023 on a throw-away stack, through the public API. */
import { launch } from './setup/launch.mjs'

const help = `npm run rehearse            演练 2023 采集季，每校一行 / rehearses the season of 2023, one line a unit
npm run -s rehearse -- --json   每校一个 JSON 对象 / one JSON object a unit`

await launch('rehearse', { help })
