import { Signal, computed, linkedSignal } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import type { ListService, PagedResultDto } from '@abp/ng.core';
import type { GetListInput } from '@proxy/models';
import type { Observable } from 'rxjs';

/** Rows of a page: one screen of an officer, and not forty pages for four hundred claims. */
const ROWS = 20;

/**
 * ABP's ListService (search, page, sort, delay) as signals, with waiting and failed for `app-page-state`. `filters` are the page's own;
 * rows stay in view until the next ones have come.
 */
export function pagedList<T, F extends object>(
  list: ListService,
  filters: Signal<F>,
  fetch: (query: GetListInput & F) => Observable<PagedResultDto<T>>,
) {
  list.maxResultCount = ROWS;
  const query = toSignal(list.query$);
  const resource = rxResource({
    params: () => {
      const current = query();
      return current && { ...(current as GetListInput), ...filters() };
    },
    stream: ({ params }) => fetch(params),
  });
  const page = linkedSignal<PagedResultDto<T> | undefined, PagedResultDto<T> | undefined>({
    source: () => (resource.hasValue() ? resource.value() : undefined),
    computation: (next, previous) => next ?? previous?.value,
  });
  return {
    resource,
    rows: computed(() => page()?.items ?? []),
    total: computed(() => page()?.totalCount ?? 0),
    isEmpty: computed(() => resource.hasValue() && !resource.value().items?.length),
    /** A changed filter starts again at the first page. */
    restart: () => {
      list.page = 0;
      list.get();
    },
  };
}
