/** Values that outlive the page where the browser lets them: some web views refuse, or throw. */
const inMemory = new Map<string, string>()

export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name) ?? inMemory.get(name) ?? null
  } catch {
    return inMemory.get(name) ?? null
  }
}

export function keep(name: string, value: string | null) {
  if (value === null) inMemory.delete(name)
  else inMemory.set(name, value)
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // In memory only: a reload asks for the code again.
  }
}
