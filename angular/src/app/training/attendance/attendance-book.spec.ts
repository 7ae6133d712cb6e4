import { signal } from '@angular/core';
import type { AttendanceSheetDto } from '@proxy/training';
import { AttendanceBook } from './attendance-book';

const sheet: AttendanceSheetDto = {
  sessions: [
    { id: 's1', date: '2020-04-07', startsAt: '09:00', hours: 4, status: 'Locked' },
    { id: 's2', date: '2020-04-08', startsAt: '09:00', hours: 4, status: 'Open' },
    { id: 's3', date: '2020-04-09', startsAt: '09:00', hours: 4, status: 'Planned' },
  ],
  rows: [
    { enrolmentId: 'a', traineeName: '林晓禾', marks: { s1: { mark: 'Present', hours: 4 } }, attendedHours: 4, plannedHours: 12 },
    { enrolmentId: 'b', traineeName: '周岚', marks: { s2: { mark: 'Leave', hours: 0 } }, attendedHours: 0, plannedHours: 12 },
  ],
};

describe('AttendanceBook', () => {
  const open = () => new AttendanceBook(signal(sheet));

  it('proposes the hours that the server will accept for a mark', () => {
    const book = open();
    book.set('a', 's2', 'Present');
    expect(book.entry('a', 's2')).toEqual({ mark: 'Present', hours: 4 });
    book.set('a', 's2', 'Late');
    expect(book.entry('a', 's2')).toEqual({ mark: 'Late', hours: 3 });
    book.set('a', 's2', 'Absent');
    expect(book.entry('a', 's2')).toEqual({ mark: 'Absent', hours: 0 });
  });

  it('writes neither in a locked session nor in one that is still to come', () => {
    const book = open();
    expect(book.canEdit('s1', '2020-04-08')).toBe(false);
    expect(book.canEdit('s2', '2020-04-08')).toBe(true);
    expect(book.canEdit('s3', '2020-04-08')).toBe(false);
  });

  it('begins with the session of today that is still open', () => {
    const twice = (...statuses: ('Closed' | 'Open')[]) =>
      new AttendanceBook(signal({ ...sheet, sessions: statuses.map((status, i) => ({ ...sheet.sessions[1], id: `t${i}`, status })) }));
    expect(twice('Closed', 'Open').firstToMark('2020-04-08')).toBe(1);
    expect(twice('Closed', 'Closed').firstToMark('2020-04-08')).toBe(1);
    expect(open().firstToMark('2020-04-08')).toBe(1);
    expect(open().firstToMark('2020-04-07')).toBe(0);
  });

  it('fills the unmarked only', () => {
    const book = open();
    book.fill('s2', 'Present');
    expect(book.entriesToSave('s2')).toEqual([{ enrolmentId: 'a', mark: 'Present', hours: 4 }]);
    expect(book.entry('b', 's2')?.mark).toBe('Leave');
  });

  it('expects nobody who has left', () => {
    const left = { ...sheet, rows: [sheet.rows[0], { ...sheet.rows[1], leftOn: '2020-04-08', marks: {} }] };
    const book = new AttendanceBook(signal(left));
    expect(book.expected('s1')).toHaveLength(2);
    expect(book.expected('s2')).toHaveLength(1);
    book.fill('s2', 'Present');
    expect(book.markedCount('s2')).toBe(1);
    expect(book.entry('b', 's2')).toBeUndefined();
  });

  it('takes back step by step', () => {
    const book = open();
    book.set('a', 's2', 'Present');
    book.set('a', 's2', 'Absent');
    book.undo();
    expect(book.entry('a', 's2')?.mark).toBe('Present');
    book.undo();
    expect(book.entry('a', 's2')).toBeUndefined();
  });

  it('keeps what was changed while the save was on its way', () => {
    const book = open();
    book.set('a', 's2', 'Present');
    const sent = book.entriesToSave('s2');
    book.set('b', 's2', 'Absent');
    book.saved('s2', sent);
    expect(book.entriesToSave('s2')).toEqual([{ enrolmentId: 'b', mark: 'Absent', hours: 0 }]);
    expect(book.dirtyCount()).toBe(1);
  });
});
