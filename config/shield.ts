import { defineConfig } from '@adonisjs/shield'

const WITHOUT_SESSION = [
  '/api/session',
  '/api/session/forgotten',
  '/api/session/provider',
  '/api/session/provider/code',
  '/api/invitations/check',
  '/api/invitations/acceptance',
]

/** Only the CSRF token: headers are set on every answer, files and errors too (`backend/http/security_headers`). */
export default defineConfig({
  csp: { enabled: false },
  csrf: {
    enabled: true,
    // Who signs in, or has a letter, has no session yet: `same_origin_middleware` guards them.
    exceptRoutes: ({ request, route }) =>
      request.method() === 'POST' && WITHOUT_SESSION.includes(route?.pattern ?? ''),
    enableXsrfCookie: true,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  },
  xFrame: { enabled: false },
  hsts: { enabled: false },
  contentTypeSniffing: { enabled: false },
})
