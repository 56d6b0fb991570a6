import env from '#start/env'

/** How papers are printed. */
export const printer = {
  /** Chromium; without it what is on the path of programs. */
  chromium: env.get('CHROMIUM_PATH'),
  /** Chromium refuses its sandbox to root, and a container without user namespaces has none to give. */
  isSandboxed: process.getuid?.() !== 0 && env.get('CHROMIUM_SANDBOX') !== 'off',
}
