import { createContext, type ReactNode } from 'react'

/** What stands in the app bar after the title; it comes from rooms that the layout does not know. */
export const AppBarTools = createContext<ReactNode>(null)
