import { lazy, type ComponentType } from 'react'

/** A page that is loaded when somebody opens it. */
export const lazyPage = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name
) => lazy(async () => ({ default: (await load())[name] }))
