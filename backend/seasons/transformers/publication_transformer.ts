import { explain } from '#backend/http/errors/explain'
import type { Locale } from '#backend/lang/words'
import type { Publication } from '#domain/season/publication'
import { BaseTransformer } from '@adonisjs/core/transformers'

type Previewed = Publication & { units: number }

/** What stands in the way of a publication and what is remarkable, in the reader's language. */
export default class PublicationTransformer extends BaseTransformer<Previewed> {
  constructor(
    publication: Previewed,
    private locale: Locale
  ) {
    super(publication)
  }

  toObject() {
    const { units, obstacles, warnings } = this.resource
    return {
      units,
      obstacles: obstacles.map((obstacle) => explain(obstacle, this.locale)),
      warnings: warnings.map((warning) => explain(warning, this.locale)),
    }
  }
}
