/** Flags of a Chromium that shows nothing and asks nobody: of the tests, and of the printer. */
export const QUIET_BROWSER = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
