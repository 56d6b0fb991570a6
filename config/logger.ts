import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig, targets } from '@adonisjs/core/logger'

export default defineConfig({
  default: 'app',
  loggers: {
    app: {
      enabled: true,
      name: 'tucai',
      level: env.get('LOG_LEVEL'),
      // No personal data in the log, and no values that database errors quote.
      redact: { paths: ['*.email', '*.phone', '*.password', 'err.detail', 'err.where'] },
      transport: {
        targets: targets()
          .pushIf(!app.inProduction, targets.pretty())
          .pushIf(app.inProduction, targets.file({ destination: 1 }))
          .toArray(),
      },
    },
  },
})
