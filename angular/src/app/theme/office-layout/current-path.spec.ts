import { currentPath } from './current-path';

describe('currentPath', () => {
  const menu = [
    { path: '/pilots' },
    { path: '/pilots/enterprises' },
    { children: [{ path: '/identity/users' }, { path: '/identity/roles' }] },
  ];

  it('marks one entry: the most particular that holds the page', () => {
    expect(currentPath(menu, '/pilots/enterprises/7?year=2020')).toBe('/pilots/enterprises');
    expect(currentPath(menu, '/pilots?year=2020')).toBe('/pilots');
    expect(currentPath(menu, '/pilots/reports')).toBe('/pilots');
  });

  it('looks into groups, and takes whole parts of the address only', () => {
    expect(currentPath(menu, '/identity/roles')).toBe('/identity/roles');
    expect(currentPath(menu, '/pilotsomething')).toBeUndefined();
  });
});
