import { DocumentSchema } from '../schema.js'

/** A file that was handed in; its bytes lie in the object store under its sha256. */
export default class Document extends DocumentSchema {}
