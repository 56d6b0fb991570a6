type Cleaning = () => Promise<unknown>

const registered: Cleaning[] = []

/** Registers what a spec leaves to the specs after it, to be cleaned up when the suite ends. */
export const atSuiteEnd = (cleaning: Cleaning) => registered.push(cleaning)

/** Cleans up, the newest first. */
export async function endSuite() {
  for (const cleaning of registered.splice(0).toReversed()) await cleaning()
}
