import type { Data } from '@api/data'

export type ListedPerson = Data.People.Person
export type Person = Data.People.Person.Variants['forPage']
export type Grant = Data.People.Grant
