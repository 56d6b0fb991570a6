import { appUrl } from '#config/app'

/** Where scripts, styles, pictures and answers may come from, and what may be done with a page. */
const CONTENT_POLICY = {
  'default-src': "'self'",
  // MUI (emotion) generates styles at run time.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

const contentPolicy = [
  ...Object.entries(CONTENT_POLICY).map(([directive, sources]) => `${directive} ${sources}`),
  ...(appUrl.startsWith('https') ? ['upgrade-insecure-requests'] : []),
].join('; ')

/** What every answer tells browsers, whoever sends it: a page, a file, the API or an error. */
export const SECURITY_HEADERS: Record<string, string> = {
  'content-security-policy': contentPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}
