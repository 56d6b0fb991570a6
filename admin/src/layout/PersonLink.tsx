import type { ReactNode } from 'react'
import { Link } from 'react-admin'
import { useMay } from '../permissions/useMay'

/** A name that leads to the page of its person, for whoever may open it. */
export function PersonLink({ id, children }: { id: string; children: ReactNode }) {
  return useMay()('managePeople') ? <Link to={`/people/${id}/show`}>{children}</Link> : children
}
