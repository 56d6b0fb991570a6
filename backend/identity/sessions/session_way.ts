import { WAY_KEY, type Way } from '#models/people/session'
import type { HttpContext } from '@adonisjs/core/http'

/** In a session: when the provider said who this is, in ms; and whether it asked for several factors. */
const PROVIDER_AT = 'provider_at'
const MULTI_FACTOR = 'multi_factor'

type WithSession = Pick<HttpContext, 'session'>

/** Whatever an earlier session of this browser was, this one is opened in its own way. */
export function markWay({ session }: WithSession, way: Way, hasFactors: boolean) {
  session.put(WAY_KEY, way)
  session.put(PROVIDER_AT, way === 'provider' ? Date.now() : 0)
  session.put(MULTI_FACTOR, hasFactors)
}

/** When the provider last said who this is, in ms; 0 for other sessions. */
export const providerAt = ({ session }: WithSession) => Number(session.get(PROVIDER_AT, 0))

/** Has the provider asked for several factors, which the installation accepts in place of its own? */
export const hasProvidersFactors = ({ session }: WithSession) =>
  session.get(MULTI_FACTOR, false) === true
