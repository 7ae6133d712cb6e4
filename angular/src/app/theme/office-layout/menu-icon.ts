import { ABP } from '@abp/ng.core';

const FOR_ABP: [RegExp, string][] = [
  [/Role/, 'shield'],
  [/User/, 'user'],
  [/Identity/, 'users'],
  [/Setting|Administration/, 'settings'],
];

/** Our routes name an `app-icon`; ABP's own routes carry FontAwesome classes, which are mapped by the route's name. */
export function menuIcon(node: Pick<ABP.Route, 'iconClass' | 'name'>): string {
  const name = node.iconClass ?? '';
  if (name && !/\bfa|\bbi/.test(name)) return name;
  return FOR_ABP.find(([pattern]) => pattern.test(node.name))?.[1] ?? 'list';
}
