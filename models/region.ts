import { RegionSchema } from './schema.js'

/** 片区: the cities that share a window and a contact at the centre. */
export default class Region extends RegionSchema {}
