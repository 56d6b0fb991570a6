import { defineConfig } from '@adonisjs/shield'

/** Only the CSRF token: headers are set on every answer, files and errors too (`backend/http/security_headers`). */
export default defineConfig({
  csp: { enabled: false },
  csrf: {
    enabled: true,
    // Who signs in has no session yet: `same_origin_middleware` guards it.
    exceptRoutes: ({ request, route }) =>
      request.method() === 'POST' && route?.pattern === '/api/session',
    enableXsrfCookie: true,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  },
  xFrame: { enabled: false },
  hsts: { enabled: false },
  contentTypeSniffing: { enabled: false },
})
