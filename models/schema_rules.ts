import type { SchemaRules } from '@adonisjs/lucid/types/schema_generator'

/** Sequence numbers stay far below 2^53; the driver's bigint would only be a string to carry around. */
export default {
  types: {
    bigint: { tsType: 'number', imports: [], decorator: '@column({ consume: Number })' },
  },
} as SchemaRules
