import type Region from '#models/people/region'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** 片区: cities that share a window, with their contact at the centre. */
export default class RegionTransformer extends BaseTransformer<Region> {
  /** Its contact must be loaded. */
  toObject() {
    const { id, name, contact } = this.resource
    return { id, name, contact: contact && { id: contact.id, name: contact.name } }
  }

  /** Its contact must be loaded. */
  withContactId() {
    return { ...this.toObject(), contactId: this.resource.contactId }
  }

  forCreator() {
    return this.pick(this.resource, ['id', 'name'])
  }

  forContact() {
    return this.pick(this.resource, ['id', 'contactId'])
  }
}
