import type User from '#models/people/user'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A user of the centre. The grants must be loaded. */
export default class CentrePersonTransformer extends BaseTransformer<User> {
  toObject() {
    const { id, name, grants } = this.resource
    return { id, name, roles: [...new Set(grants.map(({ role }) => role))] }
  }
}
