import { Env } from '@adonisjs/core/env'

export default await Env.create(new URL('../../', import.meta.url), {
  /* Node and the web process */
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  HOST: Env.schema.string({ format: 'host' }),
  PORT: Env.schema.number(),
  LOG_LEVEL: Env.schema.string(),
  APP_KEY: Env.schema.secret(),
  /** Proxies whose `X-Forwarded-For` is believed: addresses or networks; by default nobody's. */
  TRUST_PROXY: Env.schema.string.optional(),
  /** URL of the console; letters link to it. */
  APP_URL: Env.schema.string({ format: 'url', tld: false }),
  /** The provincial centre, as papers address it. */
  CENTRE_NAME: Env.schema.string.optional(),
  SESSION_DRIVER: Env.schema.enum(['database', 'memory'] as const),

  /* Accounts */
  /** The rules of new passwords, by default `asvs`: see `backend/domain/identity/passwords.ts`. */
  PASSWORD_POLICY: Env.schema.enum.optional(['asvs', 'mlps3'] as const),
  /** Codes of an authenticator app: `required` of the centre (default), or of `everybody`; `off` only on loopback. */
  SECOND_FACTOR: Env.schema.enum.optional(['everybody', 'required', 'off'] as const),
  /** Minutes without activity after which a session ends, 120 by default. */
  SESSION_IDLE_MINUTES: Env.schema.number.optional(),

  /* Signing in by an OpenID Connect provider: see config/identity_provider.ts */
  OIDC_ISSUER: Env.schema.string.optional(),
  OIDC_CLIENT_ID: Env.schema.string.optional(),
  OIDC_CLIENT_SECRET: Env.schema.secret.optional(),
  /** What the button is called. */
  OIDC_NAME_ZH: Env.schema.string.optional(),
  OIDC_NAME_EN: Env.schema.string.optional(),
  /** By what an account is found the first time, by default `email`. */
  OIDC_MATCH: Env.schema.enum.optional(['email', 'subject'] as const),
  /** The value of `amr` or `acr` that replaces the own second factor. By default none does. */
  OIDC_MULTI_FACTOR: Env.schema.string.optional(),

  /* PostgreSQL */
  DB_HOST: Env.schema.string({ format: 'host' }),
  DB_PORT: Env.schema.number(),
  DB_DATABASE: Env.schema.string(),
  /** PostgreSQL's superuser: only `database:roles` and the tests read it. */
  DB_USER: Env.schema.string.optional(),
  DB_PASSWORD: Env.schema.secret.optional(),
  /** Of the roles in config/database_roles.ts; each process needs its own. */
  DB_OWNER_PASSWORD: Env.schema.secret.optional(),
  DB_WEB_PASSWORD: Env.schema.secret.optional(),
  DB_WORKER_PASSWORD: Env.schema.secret.optional(),
  DB_PHOTOS_PASSWORD: Env.schema.secret.optional(),
  /** Maximum number of connections of a web or worker process. */
  DB_POOL_MAX: Env.schema.number.optional(),

  /* Temporal */
  TEMPORAL_ADDRESS: Env.schema.string(),
  TEMPORAL_NAMESPACE: Env.schema.string(),
  ENGINE_ANSWER_MS: Env.schema.number.optional(),
  /** `id:base64` pairs, separated by commas; the first encrypts, all decrypt. */
  PAYLOAD_KEYS: Env.schema.secret(),

  /* Mail relay */
  SMTP_HOST: Env.schema.string({ format: 'host' }),
  SMTP_PORT: Env.schema.number(),
  SMTP_SECURE: Env.schema.boolean.optional(),
  SMTP_USER: Env.schema.string.optional(),
  SMTP_PASSWORD: Env.schema.secret.optional(),
  MAIL_FROM: Env.schema.string(),
  /** The web page of the inbox that `npm start` starts; empty in production. */
  INBOX_URL: Env.schema.string.optional(),

  /* Photos */
  /** A folder with the extended pack of vision models; without it the core pack is used. */
  VISION_MODELS_DIR: Env.schema.string.optional(),

  /* Capture codes: see config/capture_codes.ts */
  CAPTURE_CODES: Env.schema.enum.optional(['simulated', 'none'] as const),

  /* Payments of students, by WeChat Pay: see config/wechat_pay.ts */
  WECHAT_PAY_URL: Env.schema.string.optional(),
  WECHAT_PAY_MCHID: Env.schema.string.optional(),
  WECHAT_PAY_APPID: Env.schema.string.optional(),
  WECHAT_PAY_SERIAL: Env.schema.string.optional(),
  WECHAT_PAY_PRIVATE_KEY_FILE: Env.schema.string.optional(),
  WECHAT_PAY_PUBLIC_KEY_ID: Env.schema.string.optional(),
  WECHAT_PAY_PUBLIC_KEY_FILE: Env.schema.string.optional(),
  WECHAT_PAY_API_V3_KEY: Env.schema.secret.optional(),
  /* Who pays inside WeChat: see config/wechat_login.ts */
  WECHAT_PAY_LOGIN_APPID: Env.schema.string.optional(),
  WECHAT_PAY_LOGIN_SECRET: Env.schema.secret.optional(),
  WECHAT_PAY_LOGIN_URL: Env.schema.string.optional(),

  /* Notices to students by WeChat and SMS: see config/student_notices.ts */
  WECHAT_NOTICE_URL: Env.schema.string.optional(),
  WECHAT_NOTICE_APPID: Env.schema.string.optional(),
  WECHAT_NOTICE_SECRET: Env.schema.secret.optional(),
  WECHAT_NOTICE_PAGE: Env.schema.string.optional(),
  WECHAT_NOTICE_PHOTO_STATE: Env.schema.string.optional(),
  WECHAT_NOTICE_PAYMENT: Env.schema.string.optional(),
  WECHAT_NOTICE_TO_DO: Env.schema.string.optional(),
  SMS_URL: Env.schema.string.optional(),
  SMS_KEY_ID: Env.schema.string.optional(),
  SMS_KEY_SECRET: Env.schema.secret.optional(),
  SMS_SIGN_NAME: Env.schema.string.optional(),
  SMS_TEMPLATE: Env.schema.string.optional(),

  /* Papers */
  /** Chromium, which prints papers; by default what is on the path of programs. */
  CHROMIUM_PATH: Env.schema.string.optional(),
  /** `off` in a container, which Docker gives no user namespaces; root has none either. */
  CHROMIUM_SANDBOX: Env.schema.enum.optional(['on', 'off'] as const),

  /* Object store: a folder, or an S3 bucket */
  OBJECT_STORE: Env.schema.enum(['fs', 's3'] as const),
  OBJECT_STORE_FOLDER: Env.schema.string.optionalWhen(process.env.OBJECT_STORE === 's3'),
  S3_ENDPOINT: Env.schema.string.optionalWhen(process.env.OBJECT_STORE !== 's3'),
  S3_BUCKET: Env.schema.string.optionalWhen(process.env.OBJECT_STORE !== 's3'),
  S3_REGION: Env.schema.string.optionalWhen(process.env.OBJECT_STORE !== 's3'),
  S3_ACCESS_KEY_ID: Env.schema.string.optionalWhen(process.env.OBJECT_STORE !== 's3'),
  S3_SECRET_ACCESS_KEY: Env.schema.secret.optionalWhen(process.env.OBJECT_STORE !== 's3'),
})
