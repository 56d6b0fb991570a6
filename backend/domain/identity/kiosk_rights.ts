import { kiosk, ofClass, type RouteRight } from './right_lines.js'

/** The rights to devices of fixed points: whoever knows the class opens them; what a device itself may is by its token. */
export const KIOSK_RIGHTS: Readonly<Record<string, RouteRight>> = {
  'GET /api/kiosks': ofClass('runKiosks'),
  'POST /api/kiosks': { ...ofClass('runKiosks'), phase: 'open' },
  'POST /api/kiosks/film': { ...ofClass('runKiosks'), phase: 'open' },
  // At any time: whatever is open can be closed.
  'POST /api/kiosks/:id/closing': ofClass('runKiosks'),
  // By token: people are signed out here.
  'GET /api/kiosk': kiosk,
  'POST /api/kiosk/passes': kiosk,
  'POST /api/kiosk/sessions': kiosk,
  'POST /api/kiosk/sessions/real_name': kiosk,
}
