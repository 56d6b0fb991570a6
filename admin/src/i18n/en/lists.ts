import type { lists as zh } from '../zh/lists'

export const lists: typeof zh = {
  hints: {
    filtered: 'Nothing matches the filters. Change or clear them.',
    tasks: 'Nothing for you to do. New tasks appear here, and you are reminded by e-mail.',
    letters: 'No letters here. Once a season is published, notices and reminders are listed.',
    jobs: 'No jobs. What takes long, such as applying a calendar, shows its progress here.',
    seasons: 'No season yet. Create one, import its windows, add its schools, then publish it.',
    windows: 'No windows yet. They are imported before the season can be published.',
  },
  resources: {
    jobs: {
      name: 'Jobs',
      fields: { recordedAt: 'Asked for', kind: 'Job', by: 'By', state: 'State', done: 'Progress' },
    },
    season_units: {
      name: 'Season board',
      fields: { text: 'School', phase: 'Phase', waitingOn: 'Waiting on', overdue: 'Overdue only' },
    },
    photos: {
      name: 'Photos',
      fields: { status: 'State' },
    },
    tasks: {
      name: 'Tasks',
      fields: { act: 'To do', unit: 'School', dueOn: 'Due', waitingOn: 'Waiting on' },
    },
    seasons: {
      name: 'Seasons',
      fields: {
        name: 'Name',
        year: 'Year',
        notice: 'Notice',
        preset: 'Preset',
        publishedAt: 'Published',
        units: 'Schools',
        cohort: 'Cohort',
        calendar: 'Holidays',
      },
    },
    letters: {
      name: 'Letters',
      fields: {
        template: 'Kind',
        unit: 'School',
        reader: 'To',
        status: 'Status',
        businessAt: 'Season time',
        attempts: 'Tries',
        lastError: 'Error',
      },
    },
  },
}
