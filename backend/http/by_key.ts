import type { HttpContext } from '@adonisjs/core/http'

/** Where a key lets in, which no browser sends by itself: no cookie is read or set, and nothing is forged. */
export const isByKey = ({ route }: Pick<HttpContext, 'route'>): boolean =>
  route?.pattern.startsWith('/api/intake/') ?? false
