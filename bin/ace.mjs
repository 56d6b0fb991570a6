/** `npm run ace -- COMMAND`: on the Node that npm installs, in the environment of a running `npm start`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { install } from './setup/install.mjs'
import { onNode24 } from './setup/on_node_24.mjs'
import { root } from './setup/paths.mjs'
import { main } from './setup/say.mjs'

const remembered = join(root, 'tmp', 'start', 'environment.json')

await main(async () => {
  await install()
  const running = existsSync(remembered) ? JSON.parse(readFileSync(remembered, 'utf8')) : {}
  const fallback = existsSync(join(root, '.env')) || process.env.APP_KEY ? {} : { NODE_ENV: 'test' }
  const env = { ...fallback, ...process.env, ...running }
  return onNode24(['ace.js', ...process.argv.slice(2)], { env })
})
