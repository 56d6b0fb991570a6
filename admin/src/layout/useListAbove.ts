import { useGetResourceLabel, useResourceContext } from 'react-admin'

/** The list above a record, as a crumb and as the way back. */
export function useListAbove() {
  const resource = useResourceContext()!
  const labelOf = useGetResourceLabel()
  return { name: labelOf(resource, 2), to: `/${resource}` }
}
