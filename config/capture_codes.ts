import env from '#start/env'

/**
 * By what 采集码 are decoded: `simulated` for rehearsals and tests, whose codes are invented; `none` where the software
 * that the registry (学信网) authorises has not been connected. A real code is never decoded by the product itself.
 */
export const captureCodes = {
  decoder: env.get(
    'CAPTURE_CODES',
    env.get('NODE_ENV') === 'production' ? ('none' as const) : ('simulated' as const)
  ),
  /** Of the simulator: codes of another installation are none of its own. */
  secret: env.get('APP_KEY'),
}
