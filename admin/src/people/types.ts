import type { Data } from '@api/data'

export type ListedPerson = Data.People.Person
export type Person = Data.People.PersonDetails
export type Grant = Data.People.Grant
