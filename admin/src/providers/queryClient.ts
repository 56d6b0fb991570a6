import { QueryClient } from '@tanstack/react-query'

/**
 * Asks the server although the browser believes that there is no network: the console may run on the same
 * machine, or in a network of its own. Otherwise forms that are sent would wait without a word.
 */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always' }, mutations: { networkMode: 'always' } },
})
