import { setUp } from '../setup.mjs'
import { onNode24 } from './on_node_24.mjs'
import { main } from './say.mjs'

const FLAGS = ['--import=./bin/typescript.mjs', '--import=./bin/setup/end_with_launcher.mjs']

/**
 * Prepares the machine with the Node that is present, then runs a command of bin/commands/ on Node 24.
 * The command finds the programs in TEMPORAL_SERVER_HOME and CHROMIUM_PATH.
 * @param {string} command the name of its file
 * @param {{ help: string, chromium?: boolean | 'for_papers' }} options `help`: what --help prints, before any set-up
 */
export const launch = (command, { help, chromium = false }) =>
  main(async () => {
    if (process.argv.includes('--help')) return void console.log(help)
    const found = await setUp({ chromium })
    const env = { ...process.env, TEMPORAL_SERVER_HOME: found.temporalHome ?? undefined }
    if (found.chromium) Object.assign(env, { CHROMIUM_PATH: found.chromium })
    const args = [...FLAGS, `bin/commands/${command}.ts`, ...process.argv.slice(2)]
    return onNode24(args, { env, channel: true })
  })
