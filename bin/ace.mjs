/** `npm run ace -- COMMAND`: on the Node that npm installs, in the environment of a running `npm start`. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { install } from './setup/install.mjs'
import { node, root } from './setup/paths.mjs'
import { main } from './setup/say.mjs'

const remembered = join(root, 'tmp', 'start', 'environment.json')

await main(async () => {
  await install()
  const running = existsSync(remembered) ? JSON.parse(readFileSync(remembered, 'utf8')) : {}
  const fallback = existsSync(join(root, '.env')) || process.env.APP_KEY ? {} : { NODE_ENV: 'test' }
  const env = { ...fallback, ...process.env, ...running }
  const args = [join(root, 'ace.js'), ...process.argv.slice(2)]
  return spawnSync(node, args, { stdio: 'inherit', cwd: root, env }).status ?? 1
})
