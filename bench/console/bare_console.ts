import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { build, preview, type InlineConfig } from 'vite'
import { throwAwayFolder } from '../../bin/stack/throw_away.js'

/** Builds and serves react-admin with one stock list and form, as the least that a console is. */
export async function serveBareConsole() {
  const root = join(import.meta.dirname, 'bare')
  const outDir = await throwAwayFolder('bench')
  const settings: InlineConfig = {
    ...{ root, configFile: false, logLevel: 'error' },
    plugins: [react()],
  }
  await build({ ...settings, build: { outDir, emptyOutDir: true } })
  const server = await preview({ ...settings, build: { outDir }, preview: { port: 0 } })
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() }
}
