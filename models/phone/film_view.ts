import { FilmViewSchema } from '../schema.js'

/** How far a student has watched the guide film: the scene that was issued last. */
export default class FilmView extends FilmViewSchema {}
