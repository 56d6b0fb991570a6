import type { CentreFigures } from '#backend/home/queries/centre_figures'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What the centre begins its day with; counts are of units, letters apart. */
export default class CentreHomeTransformer extends BaseTransformer<CentreFigures> {
  toObject() {
    return { ...this.resource }
  }
}
