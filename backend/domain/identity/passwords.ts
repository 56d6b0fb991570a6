/**
 * What a new password has to be, by one of two policies that cannot both hold:
 * - `asvs`: OWASP ASVS 5.0, 6.2 and NIST SP 800-63B: length and a list of common passwords, no rules of
 *   composition (6.2.5), no change by date (6.2.10).
 * - `mlps3`: GB/T 22239-2019, 8.1.4.1 a: the same, with composition and a change every 90 days.
 */
export const PASSWORD_POLICIES = {
  asvs: { leastKinds: 1, maxAgeDays: null },
  mlps3: { leastKinds: 3, maxAgeDays: 90 },
} as const satisfies Record<string, PasswordPolicy>

export interface PasswordPolicy {
  /** Of the four kinds of characters: capitals, small letters, digits, others. */
  leastKinds: number
  /** Days after which it must be changed; null for never. */
  maxAgeDays: number | null
}

export type PasswordPolicyName = keyof typeof PASSWORD_POLICIES

/** In characters (code points); ASVS 6.2.1 and 6.2.9. */
export const MIN_PASSWORD_LENGTH = 8
export const MAX_PASSWORD_LENGTH = 128
/** From here a password is called strong; ASVS 6.2.1 recommends it. */
export const GOOD_PASSWORD_LENGTH = 15
const MIN_DIFFERENT = 4
/** A word of one or two letters is in too many passwords to say anything. */
const MIN_WORD_LENGTH = 3
const PRODUCT = ['tucai', '图采季']
const DAY_MS = 86_400_000

export type PasswordFault =
  | { type: 'password_too_short'; least: number }
  | { type: 'password_too_long'; most: number }
  | { type: 'password_repetitive' }
  | { type: 'password_kinds'; least: number }
  | { type: 'password_names_you' }
  | { type: 'password_common' }

/** Whose password it will be. */
export interface PasswordOwner {
  name: string
  email: string
}

const lengthOf = (text: string) => [...text].length
const isHan = (word: string) => /\p{Script=Han}/u.test(word)

/** Words that an attacker tries first: the product, the person's name, the parts of the address. */
function contextWords({ name, email }: PasswordOwner): string[] {
  const words = [...PRODUCT, name, ...name.split(/\s+/), ...email.split(/[@.]/)]
  const known = words.map((word) => word.trim().toLowerCase())
  const telling = known.filter(
    (word) => lengthOf(word) >= (isHan(word) ? MIN_WORD_LENGTH - 1 : MIN_WORD_LENGTH)
  )
  // The longest first: a part of a name must not break the whole of it.
  return [...new Set(telling)].toSorted((one, other) => other.length - one.length)
}

/** How many of the four kinds of characters a text has; letters without case, as Han, are others. */
export const characterKinds = (text: string): number =>
  [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u].filter((kind) => kind.test(text))
    .length

/** Without its context words, is too little left to be a password? */
function namesOwner(lower: string, owner: PasswordOwner): boolean {
  const rest = contextWords(owner).reduce((text, word) => text.replaceAll(word, ''), lower)
  return rest !== lower && lengthOf(rest) < MIN_PASSWORD_LENGTH
}

/** Is it a common one, or one that was lengthened by a few digits or signs? */
function isCommon(lower: string, common: ReadonlySet<string>): boolean {
  const [, before = '', word = '', after = ''] = /^([^\p{L}]*)(.*?)([^\p{L}]*)$/su.exec(lower)!
  const added = lengthOf(before) + lengthOf(after)
  return common.has(lower) || (added < MIN_PASSWORD_LENGTH && common.has(word))
}

/**
 * What is wrong with a new password, or null.
 * @param common lower-case passwords that are refused (ASVS 6.2.4: at least the 3,000 most used)
 */
export function passwordFault(
  password: string,
  policy: PasswordPolicy,
  owner: PasswordOwner,
  common: ReadonlySet<string>
): PasswordFault | null {
  const length = lengthOf(password)
  if (length < MIN_PASSWORD_LENGTH)
    return { type: 'password_too_short', least: MIN_PASSWORD_LENGTH }
  if (length > MAX_PASSWORD_LENGTH) return { type: 'password_too_long', most: MAX_PASSWORD_LENGTH }
  if (new Set(password).size < MIN_DIFFERENT) return { type: 'password_repetitive' }
  if (characterKinds(password) < policy.leastKinds)
    return { type: 'password_kinds', least: policy.leastKinds }
  const lower = password.toLowerCase()
  if (namesOwner(lower, owner)) return { type: 'password_names_you' }
  return isCommon(lower, common) ? { type: 'password_common' } : null
}

/** Must it be changed before anything else is done? Both instants in ms. */
export const isPasswordDue = (policy: PasswordPolicy, changedAt: number, now: number): boolean =>
  policy.maxAgeDays !== null && now - changedAt >= policy.maxAgeDays * DAY_MS

export type PasswordStrength = 'refused' | 'fair' | 'good'

/** How a password that is being typed looks, without the list of common ones. */
export function passwordStrength(
  password: string,
  policy: PasswordPolicy,
  owner: PasswordOwner
): PasswordStrength {
  if (passwordFault(password, policy, owner, new Set())) return 'refused'
  return lengthOf(password) >= GOOD_PASSWORD_LENGTH ? 'good' : 'fair'
}
