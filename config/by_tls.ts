import { isLoopback } from '#config/loopback'

/**
 * The address of a service that is told secrets, as a setting names it: by TLS, unless a stand-in runs on this machine.
 * @throws with the name of the setting
 */
export function byTls(name: string, value: string): string {
  if (!URL.canParse(value)) throw new Error(`${name}=${value} is no URL`)
  const { protocol, hostname } = new URL(value)
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname)))
    throw new Error(`${name}=${value} must begin with https://`)
  return value.replace(/\/$/, '')
}
