import type Region from '#models/people/region'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** 片区: cities that share a window, with their contact at the centre. */
export default class RegionTransformer extends BaseTransformer<Region> {
  /** Its contact must be loaded. */
  toObject() {
    const { id, name, contact } = this.resource
    // Lucid loads a relation that is empty as null.
    const known: typeof contact | null = contact
    return { id, name, contact: known && { id: known.id, name: known.name } }
  }

  forCreator() {
    return this.pick(this.resource, ['id', 'name'])
  }

  forContact() {
    return this.pick(this.resource, ['id', 'contactId'])
  }
}
