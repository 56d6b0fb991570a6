import PostalMime from 'postal-mime'

/** A received letter. */
export interface Letter {
  to: string
  subject?: string
  text?: string
  html?: string
  messageId?: string
}

/** @param bytes the letter as received over SMTP */
export async function readLetter(
  bytes: Buffer,
  recipients: { address: string }[]
): Promise<Letter> {
  const { subject, text, html, messageId } = await PostalMime.parse(bytes)
  return { to: recipients.map(({ address }) => address).join(', '), subject, text, html, messageId }
}
