import type { HttpContext } from '@adonisjs/core/http'

/** Of collectors, of students, of devices on which they are photographed, and of the payment gateway, which signs. */
const KEYED = ['/api/intake/', '/api/phone/', '/api/kiosk/', '/api/payments/notices/']

/** Where a key lets in, which no browser sends by itself: no cookie is read or set, and nothing is forged. */
export const isByKey = ({ route }: Pick<HttpContext, 'route'>): boolean =>
  KEYED.some((prefix) => `${route?.pattern}/`.startsWith(prefix))
