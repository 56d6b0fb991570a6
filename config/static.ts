import { defineConfig } from '@adonisjs/static'
import { sep } from 'node:path'

const ASSETS = `${sep}assets${sep}`

/** A built asset has the digest of its content in its name: a browser need never ask for it again. */
const KEPT = { 'cache-control': 'public, max-age=31536000, immutable' }

export default defineConfig({
  enabled: true,
  etag: true,
  lastModified: true,
  dotFiles: 'ignore',
  headers: (path) => (path.includes(ASSETS) ? KEPT : {}),
})
