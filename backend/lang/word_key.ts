import type enErrors from '#lang/en/errors.json'
import type enExports from '#lang/en/exports.json'
import type enFields from '#lang/en/fields.json'
import type enIntake from '#lang/en/intake.json'
import type enLetters from '#lang/en/letters.json'
import type enLists from '#lang/en/lists.json'
import type enNames from '#lang/en/names.json'
import type enPackages from '#lang/en/packages.json'
import type enPapers from '#lang/en/papers.json'
import type enPhone from '#lang/en/phone.json'
import type enPhotos from '#lang/en/photos.json'
import type enRosters from '#lang/en/rosters.json'
import type enSeasons from '#lang/en/seasons.json'
import type enSheets from '#lang/en/sheets.json'
import type enStudentNotices from '#lang/en/student_notices.json'
import type zhErrors from '#lang/zh/errors.json'
import type zhExports from '#lang/zh/exports.json'
import type zhFields from '#lang/zh/fields.json'
import type zhIntake from '#lang/zh/intake.json'
import type zhLetters from '#lang/zh/letters.json'
import type zhLists from '#lang/zh/lists.json'
import type zhNames from '#lang/zh/names.json'
import type zhPackages from '#lang/zh/packages.json'
import type zhPapers from '#lang/zh/papers.json'
import type zhPhone from '#lang/zh/phone.json'
import type zhPhotos from '#lang/zh/photos.json'
import type zhRosters from '#lang/zh/rosters.json'
import type zhSeasons from '#lang/zh/seasons.json'
import type zhSheets from '#lang/zh/sheets.json'
import type zhStudentNotices from '#lang/zh/student_notices.json'

/** The paths of the texts in a file: `tracks.main`. */
type Paths<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? Key : `${Key}.${Paths<Texts[Key]>}`
}[keyof Texts & string]

/** The keys of all texts in the files of a language: `seasons.tracks.main`. */
type Keys<Files> = {
  [Name in keyof Files & string]: `${Name}.${Paths<Files[Name]>}`
}[keyof Files & string]

type Zh = Keys<{
  errors: typeof zhErrors
  exports: typeof zhExports
  fields: typeof zhFields
  intake: typeof zhIntake
  letters: typeof zhLetters
  lists: typeof zhLists
  names: typeof zhNames
  packages: typeof zhPackages
  papers: typeof zhPapers
  phone: typeof zhPhone
  photos: typeof zhPhotos
  rosters: typeof zhRosters
  seasons: typeof zhSeasons
  sheets: typeof zhSheets
  student_notices: typeof zhStudentNotices
}>
type En = Keys<{
  errors: typeof enErrors
  exports: typeof enExports
  fields: typeof enFields
  intake: typeof enIntake
  letters: typeof enLetters
  lists: typeof enLists
  names: typeof enNames
  packages: typeof enPackages
  papers: typeof enPapers
  phone: typeof enPhone
  photos: typeof enPhotos
  rosters: typeof enRosters
  seasons: typeof enSeasons
  sheets: typeof enSheets
  student_notices: typeof enStudentNotices
}>

/** The key of a text that exists in both languages; the compiler refuses any other. */
export type WordKey = Zh & En
