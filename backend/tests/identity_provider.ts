import { identity, identityProviderFor } from '#config/identity_provider'
import { Secret } from '@adonisjs/core/helpers'
import type { Group } from '@japa/runner/core'
import { OAuth2Server } from 'oauth2-mock-server'

const CLIENT_ID = 'tucai'
const CLIENT_SECRET = 'secretOfTheClient'

interface Told {
  /** Claims of the ID token, over those of the server. */
  idToken: Record<string, unknown>
  /** What the endpoint of more claims tells; by default the e-mail address. */
  userInfo: Record<string, unknown>
  /** Changes the signed token. */
  forge?: (token: string) => string
  /** What is put into the address to which the browser returns. */
  returned: Record<string, string>
  tokenStatus: number
}

/**
 * A provider of the test itself, on loopback: signs its tokens, and checks the code challenge. Each test says
 * what it tells.
 */
export class TestProvider {
  #server = new OAuth2Server()
  told!: Told
  /** The requests of its token endpoint: how the client said who it is. */
  asked: (string | undefined)[] = []

  get issuer() {
    return this.#server.issuer.url!
  }

  tells(email: string, claims: Record<string, unknown> = {}) {
    this.told = {
      idToken: { sub: `of ${email}`, ...claims },
      userInfo: { sub: `of ${email}`, email, email_verified: true },
      returned: {},
      tokenStatus: 200,
    }
  }

  async start() {
    await this.#server.issuer.keys.generate('RS256')
    await this.#server.start(0, '127.0.0.1')
    const { service } = this.#server
    service.on('beforeWellKnownOpenIdConfiguration', ({ body }) => {
      delete body.token_endpoint_auth_methods_supported
    })
    service.on('beforeTokenSigning', ({ payload }) => Object.assign(payload, this.told.idToken))
    service.on('beforeUserinfo', (answer) => (answer.body = this.told.userInfo))
    service.on('beforeAuthorizeRedirect', ({ url }) => {
      for (const [name, value] of Object.entries(this.told.returned))
        url.searchParams.set(name, value)
    })
    service.on('beforeResponse', (answer, { headers }) => {
      this.asked.push(headers.authorization)
      answer.statusCode = this.told.tokenStatus
      const { forge } = this.told
      if (forge) answer.body.id_token = forge(answer.body.id_token)
    })
  }

  stop = () => this.#server.stop()

  settings = (changes: { match?: 'subject'; multiFactor?: string } = {}) =>
    identityProviderFor({
      issuer: this.issuer,
      clientId: CLIENT_ID,
      clientSecret: new Secret(CLIENT_SECRET),
      nameZh: '江海大学统一身份认证',
      ...changes,
    })
}

/** A provider for the tests of a group, which is configured in each. */
export function testProvider(group: Group): TestProvider {
  const provider = new TestProvider()
  group.setup(async () => {
    await provider.start()
    return () => provider.stop()
  })
  group.each.setup(() => {
    const before = identity.provider
    identity.provider = provider.settings()
    return () => void (identity.provider = before)
  })
  return provider
}
