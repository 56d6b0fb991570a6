import { defineConfig } from '@adonisjs/core/bodyparser'

export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  // Texts are trimmed by `backend/http/trimmed`, which leaves passwords as they were typed.
  form: {
    convertEmptyStringsToNull: true,
    trimWhitespaces: false,
    types: ['application/x-www-form-urlencoded'],
  },
  json: {
    convertEmptyStringsToNull: true,
    trimWhitespaces: false,
    limit: '1mb',
    types: ['application/json', 'application/vnd.api+json'],
  },
  // Routes read files themselves after authentication, in memory.
  multipart: {
    autoProcess: false,
    convertEmptyStringsToNull: true,
    limit: '20mb',
    types: ['multipart/form-data'],
  },
})
