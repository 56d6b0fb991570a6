import { bearerTokens } from '#backend/identity/bearer_tokens'

/** Tokens of devices of fixed points: one is shown to whoever opens the device. */
export const { mint: mintKioskToken, hashIn: kioskHashIn } = bearerTokens('tcd')
