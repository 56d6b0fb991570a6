import { BlockList, isIP } from 'node:net'

const LOOPBACK = ['127.0.0.0/8', '::1']
const LARGEST_PREFIX: Record<number, number> = { 4: 32, 6: 128 }

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** @throws with the setting that holds it if this is neither an address nor a network */
function add(list: BlockList, text: string) {
  const [address = '', length, more] = text.split('/')
  const largest = LARGEST_PREFIX[isIP(address)]
  const prefix = length === undefined ? largest : Number(length)
  const isRight = largest !== undefined && more === undefined && prefix! <= largest && prefix! >= 0
  if (!isRight || length === '')
    throw new Error(`TRUST_PROXY: "${text}" is not an address or network`)
  list.addSubnet(address, prefix!, familyOf(address))
}

/**
 * From whom the headers `X-Forwarded-For`, `-Proto` and `-Host` are believed: nobody, unless the setting
 * names the proxies.
 * @param setting addresses or networks, separated by commas: `10.0.0.7, 172.16.0.0/12`, or `loopback`
 * @throws if a part of it is none
 */
export function trustedProxies(setting: string | undefined): (address: string) => boolean {
  const list = new BlockList()
  const parts = (setting ?? '').split(',').map((part) => part.trim())
  for (const part of parts.filter(Boolean))
    for (const one of part === 'loopback' ? LOOPBACK : [part]) add(list, one)
  return (address) => isIP(address) > 0 && list.check(address, familyOf(address))
}
