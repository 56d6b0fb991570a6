import { isIP } from 'node:net'
import { isPublicAddress } from './public_address.js'

export const LONGEST_ADDRESS = 300

/**
 * May a web hook have this address? By https alone, without a name and a password in it, and not on a network of ours where
 * that can be seen. Where its host leads is looked at each time that something is sent.
 */
export function isHookAddress(address: string): boolean {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return false
  const { protocol, username, password, hash, hostname } = new URL(address)
  const host = hostname.replaceAll(/^\[|\]$/g, '')
  if (protocol !== 'https:' || username || password || hash) return false
  return isIP(host) ? isPublicAddress(host) : host.includes('.') && !host.endsWith('.localhost')
}
