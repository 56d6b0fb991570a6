import { randomBytes } from 'node:crypto'

const SECRET = /PASSWORD|SECRET|TOKEN|KEY/

/** The secrets that judging and making photos needs. */
const NEEDED = ['DB_PHOTOS_PASSWORD', 'PAYLOAD_KEYS', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']

/**
 * The environment of a process that decodes the files of strangers: it gets no secret that it does not
 * need. APP_KEY, which the framework wants and photos do not, is a new one.
 */
export function childEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !SECRET.test(name) || NEEDED.includes(name))
  return { ...Object.fromEntries(kept), APP_KEY: randomBytes(32).toString('base64url') }
}
