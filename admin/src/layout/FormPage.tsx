import type { ReactNode } from 'react'
import { useGetResourceLabel, useResourceContext, useTranslate } from 'react-admin'
import { Page } from './Page'

interface Props {
  /** The key of the title, which names what is added or changed. */
  title: string
  children: ReactNode
}

/** The page of a form: its title, and the list that it belongs to. */
export function FormPage({ title, children }: Props) {
  const translate = useTranslate()
  const labelOf = useGetResourceLabel()
  const resource = useResourceContext()!
  const name = labelOf(resource, 2)
  return (
    <Page title={translate(title, { name })} above={[{ name, to: `/${resource}` }]}>
      {children}
    </Page>
  )
}
