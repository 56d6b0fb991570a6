/** A mailbox as its own student sees it, on a phone that others may hold too: `z***@example.org`. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, 1)}***${address.slice(at)}`
}

/** A number by its last four digits. */
export const maskNumber = (number: string): string => `***${number.slice(-4)}`
