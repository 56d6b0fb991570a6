import type { IdentityProvider } from '#config/identity_provider'
import * as oidc from 'openid-client'

/** For each request to the provider: nobody waits for one that is down. */
const TIMEOUT_SECONDS = 5
/** After which the provider is asked again where its addresses are. */
const MAX_AGE_MS = 3_600_000

interface Known {
  of: IdentityProvider
  readAt: number
  configuration: oidc.Configuration
}

let known: Known | null = null

/** In the body where the provider says that it may be; otherwise by Basic, as every provider accepts. */
const clientAuth =
  (secret: string): oidc.ClientAuth =>
  (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const isPost = ways.includes('client_secret_post')
    const authenticate = isPost ? oidc.ClientSecretPost(secret) : oidc.ClientSecretBasic(secret)
    return authenticate(server, client, body, headers)
  }

/**
 * The addresses and keys of a provider, as it publishes them.
 * @throws if it does not answer in time, or not as a provider of this issuer
 */
export async function configurationOf(provider: IdentityProvider): Promise<oidc.Configuration> {
  if (known?.of === provider && Date.now() - known.readAt < MAX_AGE_MS) return known.configuration
  const { issuer, clientId, clientSecret } = provider
  const configuration = await oidc.discovery(
    issuer,
    clientId,
    undefined,
    clientAuth(clientSecret.release()),
    {
      timeout: TIMEOUT_SECONDS,
      execute: [
        // Signatures are checked although tokens come from the provider itself, so that no proxy makes one.
        oidc.enableNonRepudiationChecks,
        // `config/identity_provider` accepts http on loopback only.
        ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
      ],
    }
  )
  known = { of: provider, readAt: Date.now(), configuration }
  return configuration
}
