import app from '@adonisjs/core/services/app'
import { defineConfig, drivers } from '@adonisjs/core/hash'
import type { InferHashers } from '@adonisjs/core/types'

/**
 * As strong as N = 2^17, p = 1 by OWASP's Password Storage Cheat Sheet, with a quarter of its memory:
 * four at a time (the threads of Node) take 128 MB of a web process. Passwords with other parameters are
 * hashed again at the next sign-in. Tests create hundreds of users with passwords that protect nothing.
 */
const cost = app.inTest ? { cost: 16, parallelization: 1 } : { cost: 32_768, parallelization: 3 }

const hashConfig = defineConfig({
  default: 'scrypt',
  list: { scrypt: drivers.scrypt({ ...cost, blockSize: 8, maxMemory: 64 * 1_024 * 1_024 }) },
})

export default hashConfig

declare module '@adonisjs/core/types' {
  export interface HashersList extends InferHashers<typeof hashConfig> {}
}
