import { bearerTokens } from '#backend/identity/bearer_tokens'

/** Tokens of sessions: one is shown to the phone that opened it, and to no other. */
export const { mint: mintToken, hashIn: tokenHashIn } = bearerTokens('tcs')
