let known: Promise<ReadonlySet<string>> | null = null

/** The most used passwords in lower case: 49,000, of which 17,950 are long enough to be chosen. */
export const commonPasswords = (): Promise<ReadonlySet<string>> =>
  (known ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map((word) => word.toLowerCase()))
  ))
