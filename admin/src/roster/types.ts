import type { Data } from '@api/data'

export type Student = Data.Roster.Student
export type StudentStory = Data.Roster.StudentStory
export type College = Data.Roster.College
export type SchoolClass = Data.Roster.Class
export type Expectation = Data.Roster.Expectation
export type SchoolPerson = Data.People.SchoolPerson

/** Where a student is put; without a college or class in none. */
export interface Place {
  seasonUnitId: string
  collegeId?: string | null
  classId?: string | null
}
