import { SignInIdentitySchema } from '../schema.js'

/** Who somebody is at a provider: its subject stays the same when an e-mail address changes. */
export default class SignInIdentity extends SignInIdentitySchema {}
