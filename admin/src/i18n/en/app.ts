import type { app as zh } from '../zh/app'

export const app: typeof zh = {
  app: {
    title: 'Tucai',
    subtitle: 'Graduation photos of a province',
    inbox: 'Rehearsal inbox',
    copied: 'Copied',
    copy_by_hand: 'The browser does not let us copy: the text is marked, copy it by hand.',
    unreachable:
      'The server cannot be reached: check the network and try again. What was typed is still here.',
    reads_failed: 'A part of this page could not be read: %{message}',
    offline:
      'The process engine is offline: you can read, but not act for now. Nothing you typed is lost.',
  },
  who: {
    school: 'school',
    centre: 'centre',
    finance: 'finance',
    printing: 'printing',
    timer: 'the calendar',
  },
  roles: {
    centre_admin: 'centre admin',
    operator: 'operator',
    reviewer: 'reviewer',
    finance: 'finance',
    printing: 'printing',
    auditor: 'auditor',
    coordinator: 'coordinator',
    college: 'college',
    class_teacher: 'class teacher',
  },
}
