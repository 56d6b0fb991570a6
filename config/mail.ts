import env from '#start/env'

/** The SMTP relay for letters. */
export const mailRelay = {
  host: env.get('SMTP_HOST'),
  port: env.get('SMTP_PORT'),
  secure: env.get('SMTP_SECURE') ?? false,
  user: env.get('SMTP_USER'),
  password: env.get('SMTP_PASSWORD'),
  from: env.get('MAIL_FROM'),
  timeoutMs: 20_000,
}

/** The web page of the inbox that `npm start` starts; null in production. */
export const inbox = env.get('INBOX_URL') ?? null
