/**
 * Runs the console through the TypeScript loader, so that commands work straight from the sources.
 */
import '@poppinss/ts-exec'

await import('./bin/console.js')
