import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'session.store': { paramsTuple?: []; params?: {} }
    'session.show': { paramsTuple?: []; params?: {} }
    'session.update': { paramsTuple?: []; params?: {} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'seasons.presets': { paramsTuple?: []; params?: {} }
    'seasons.index': { paramsTuple?: []; params?: {} }
    'seasons.store': { paramsTuple?: []; params?: {} }
    'seasons.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'seasons.publication': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'seasons.publish': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'members.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'windows.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'windows.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendars.preview': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'calendarId': ParamValue} }
    'calendars.apply': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'calendarId': ParamValue} }
    'season_units.index': { paramsTuple?: []; params?: {} }
    'season_units.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'timeline.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'deadlines.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'day_counts.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'day_counts.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day': ParamValue} }
    'acts.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'act': ParamValue} }
    'calendars.index': { paramsTuple?: []; params?: {} }
    'calendars.store': { paramsTuple?: []; params?: {} }
    'calendars.preview_notice': { paramsTuple?: []; params?: {} }
    'tasks.index': { paramsTuple?: []; params?: {} }
    'engine.show': { paramsTuple?: []; params?: {} }
    'units.index': { paramsTuple?: []; params?: {} }
    'units.store': { paramsTuple?: []; params?: {} }
    'regions.index': { paramsTuple?: []; params?: {} }
    'regions.store': { paramsTuple?: []; params?: {} }
    'regions.set_contact': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'returns.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'returns.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'returns.resolve': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'photos.index': { paramsTuple?: []; params?: {} }
    'photos.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'decisions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'person.retake': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'person.appeal': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'person.exempt': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'pictures.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'photos.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'limits.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'limits.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'limits.preview': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'limits.approve': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'rechecks.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'rechecks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'jobs.index': { paramsTuple?: []; params?: {} }
    'jobs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'clock.show': { paramsTuple?: []; params?: {} }
    'clock.move': { paramsTuple?: []; params?: {} }
    'clock.set_mode': { paramsTuple?: []; params?: {} }
    'documents.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'documents.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'letters.index': { paramsTuple?: []; params?: {} }
    'letters.settle': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'templates.index': { paramsTuple?: []; params?: {} }
    'templates.update': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
    'audit.index': { paramsTuple?: []; params?: {} }
  }
  POST: {
    'session.store': { paramsTuple?: []; params?: {} }
    'seasons.store': { paramsTuple?: []; params?: {} }
    'seasons.publish': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'members.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'windows.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendars.apply': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'calendarId': ParamValue} }
    'acts.store': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'act': ParamValue} }
    'calendars.store': { paramsTuple?: []; params?: {} }
    'calendars.preview_notice': { paramsTuple?: []; params?: {} }
    'units.store': { paramsTuple?: []; params?: {} }
    'regions.store': { paramsTuple?: []; params?: {} }
    'returns.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'returns.resolve': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'decisions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'person.retake': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'person.appeal': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'person.exempt': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'photos.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'limits.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'limits.preview': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'limits.approve': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'rechecks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'clock.move': { paramsTuple?: []; params?: {} }
    'documents.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'letters.settle': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  GET: {
    'session.show': { paramsTuple?: []; params?: {} }
    'seasons.presets': { paramsTuple?: []; params?: {} }
    'seasons.index': { paramsTuple?: []; params?: {} }
    'seasons.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'seasons.publication': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'windows.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendars.preview': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'calendarId': ParamValue} }
    'season_units.index': { paramsTuple?: []; params?: {} }
    'season_units.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'timeline.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'deadlines.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'day_counts.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendars.index': { paramsTuple?: []; params?: {} }
    'tasks.index': { paramsTuple?: []; params?: {} }
    'engine.show': { paramsTuple?: []; params?: {} }
    'units.index': { paramsTuple?: []; params?: {} }
    'regions.index': { paramsTuple?: []; params?: {} }
    'returns.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'photos.index': { paramsTuple?: []; params?: {} }
    'photos.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'pictures.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'limits.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'rechecks.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'jobs.index': { paramsTuple?: []; params?: {} }
    'jobs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'clock.show': { paramsTuple?: []; params?: {} }
    'documents.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'letters.index': { paramsTuple?: []; params?: {} }
    'templates.index': { paramsTuple?: []; params?: {} }
    'audit.index': { paramsTuple?: []; params?: {} }
  }
  HEAD: {
    'session.show': { paramsTuple?: []; params?: {} }
    'seasons.presets': { paramsTuple?: []; params?: {} }
    'seasons.index': { paramsTuple?: []; params?: {} }
    'seasons.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'seasons.publication': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'windows.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendars.preview': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'calendarId': ParamValue} }
    'season_units.index': { paramsTuple?: []; params?: {} }
    'season_units.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'timeline.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'deadlines.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'day_counts.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendars.index': { paramsTuple?: []; params?: {} }
    'tasks.index': { paramsTuple?: []; params?: {} }
    'engine.show': { paramsTuple?: []; params?: {} }
    'units.index': { paramsTuple?: []; params?: {} }
    'regions.index': { paramsTuple?: []; params?: {} }
    'returns.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'photos.index': { paramsTuple?: []; params?: {} }
    'photos.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'pictures.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'kind': ParamValue} }
    'limits.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'rechecks.index': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'jobs.index': { paramsTuple?: []; params?: {} }
    'jobs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'clock.show': { paramsTuple?: []; params?: {} }
    'documents.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'letters.index': { paramsTuple?: []; params?: {} }
    'templates.index': { paramsTuple?: []; params?: {} }
    'audit.index': { paramsTuple?: []; params?: {} }
  }
  PATCH: {
    'session.update': { paramsTuple?: []; params?: {} }
  }
  DELETE: {
    'session.destroy': { paramsTuple?: []; params?: {} }
  }
  PUT: {
    'day_counts.update': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'day': ParamValue} }
    'regions.set_contact': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'clock.set_mode': { paramsTuple?: []; params?: {} }
    'templates.update': { paramsTuple: [ParamValue,ParamValue]; params: {'code': ParamValue,'locale': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}