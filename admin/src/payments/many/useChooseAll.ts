import { MOST_WAIVED } from '@domain/money/codes'
import { useMutation } from '@tanstack/react-query'
import { useDataProvider, useListContext, useNotify } from 'react-admin'
import type { ListedStudent } from './types'
import type { Chosen } from './useChosen'

/** As many as the API answers at once. */
const PER_PAGE = 200

/** Ticks those whom the filters of the list keep, on whichever page, from the first on. */
export function useChooseAll(chosen: Chosen) {
  const { getList } = useDataProvider()
  const notify = useNotify()
  const { filter, filterValues, sort } = useListContext<ListedStudent>()
  const asked = { filter: { ...filterValues, ...filter }, sort }
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const found: ListedStudent[] = []
      for (let page = 1; found.length < MOST_WAIVED; page += 1) {
        const pagination = { page, perPage: PER_PAGE }
        const { data, pageInfo } = await getList<ListedStudent>('students', {
          ...asked,
          pagination,
        })
        found.push(...data)
        if (!pageInfo?.hasNextPage) break
      }
      return found
    },
    onSuccess: (found) => chosen.add(found),
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  return { chooseAll: () => mutate(), isPending }
}
