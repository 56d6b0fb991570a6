import { generateKeyPairSync, randomBytes, randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Pair {
  privateKey: string
  publicKey: string
}

/** The two sides of a rehearsal: a merchant, and the platform whose signature it believes. All are invented. */
export interface LocalKeys {
  mchid: string
  appid: string
  serial: string
  publicKeyId: string
  apiV3Key: string
  /** By which the merchant asks who pays inside WeChat. */
  loginSecret: string
  merchant: Pair
  platform: Pair
}

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })

const digits = (count: number) => Array.from({ length: count }, () => randomInt(10)).join('')

export const makeKeys = (): LocalKeys => ({
  mchid: `19${digits(8)}`,
  appid: `wx${randomBytes(8).toString('hex')}`,
  serial: randomBytes(20).toString('hex').toUpperCase(),
  publicKeyId: `PUB_KEY_ID_01${digits(26)}`,
  apiV3Key: randomBytes(16).toString('hex'),
  loginSecret: randomBytes(16).toString('hex'),
  merchant: pair(),
  platform: pair(),
})

/** The keys of a folder, made the first time: the product and its gateway find them again after a restart. */
export function keepKeys(folder: string): LocalKeys {
  const file = join(folder, 'keys.json')
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LocalKeys) : null
  if (known?.loginSecret) return known
  // Those of an earlier release had no such secret.
  const keys = { ...makeKeys(), ...known }
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 })
  return keys
}

/** The environment by which the product is a merchant of a gateway at this address; its keys are files in the folder. */
export function merchantEnvironment(keys: LocalKeys, folder: string, url: string) {
  const privateKeyFile = join(folder, 'merchant_key.pem')
  const publicKeyFile = join(folder, 'platform_public_key.pem')
  mkdirSync(folder, { recursive: true })
  writeFileSync(privateKeyFile, keys.merchant.privateKey, { mode: 0o600 })
  writeFileSync(publicKeyFile, keys.platform.publicKey)
  return {
    WECHAT_PAY_URL: url,
    WECHAT_PAY_MCHID: keys.mchid,
    WECHAT_PAY_APPID: keys.appid,
    WECHAT_PAY_SERIAL: keys.serial,
    WECHAT_PAY_PRIVATE_KEY_FILE: privateKeyFile,
    WECHAT_PAY_PUBLIC_KEY_ID: keys.publicKeyId,
    WECHAT_PAY_PUBLIC_KEY_FILE: publicKeyFile,
    WECHAT_PAY_API_V3_KEY: keys.apiV3Key,
    WECHAT_PAY_LOGIN_SECRET: keys.loginSecret,
    WECHAT_PAY_LOGIN_URL: url,
  }
}
