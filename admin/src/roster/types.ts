import type { Data } from '@api/data'

export type Student = Data.Roster.Student
export type StudentStory = Data.Roster.StudentStory
export type College = Data.Roster.College
export type SchoolClass = Data.Roster.Class
export type Expectation = Data.Roster.Expectation
export type SchoolPerson = Data.People.SchoolPerson
