import ace from '@adonisjs/core/services/ace'

/**
 * After migrations Lucid generates models/schema.ts from the database. A dry run does not change the
 * database, so it would generate an outdated schema.
 */
ace.executing((command) => {
  if ('dryRun' in command && command.dryRun && 'schemaGenerate' in command)
    command.schemaGenerate = false
})
