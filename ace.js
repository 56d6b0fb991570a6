/**
 * Runs the console through the TypeScript loader, so that commands work straight from the sources.
 */
import './bin/typescript.mjs'

await import('./bin/console.js')
