import ace from '@adonisjs/core/services/ace'

/**
 * After its migrations Lucid writes models/schema.ts from what the database holds. A dry run leaves the
 * database as it is, so it would write the tables of an older state, or of none.
 */
ace.executing((command) => {
  if ('dryRun' in command && command.dryRun && 'schemaGenerate' in command)
    command.schemaGenerate = false
})
