interface Entry {
  path?: string;
  children?: Entry[];
}

/** Path of the one menu entry the address belongs to: of those that hold it, the longest. */
export function currentPath(entries: readonly Entry[], url: string): string | undefined {
  const page = url.split(/[?#]/)[0];
  const holding = entries
    .flatMap(entry => [entry.path, currentPath(entry.children ?? [], url)])
    .filter((path): path is string => !!path && (page === path || page.startsWith(path.endsWith('/') ? path : path + '/')));
  return holding.sort((one, other) => other.length - one.length)[0];
}
