import { ProviderSignInSchema } from '../schema.js'

/** Somebody is at the provider, or back and asked for a code. */
export default class ProviderSignIn extends ProviderSignInSchema {}
